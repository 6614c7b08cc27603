import { loadBank } from '../../load-bank';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async () => ({
	bank: await loadBank()
});
