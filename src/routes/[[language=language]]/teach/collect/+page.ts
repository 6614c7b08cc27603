import { banks } from '../bank';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ params }) => ({
	bank: await banks[params.language ?? 'en']!()
});
