import { content } from '$content';
import { loadBank } from '../../load-bank';
import type { PageLoad } from './$types';

export const prerender = true;
// A document of half a megabyte with nothing to do in it: no script is loaded.
export const csr = false;

export const load: PageLoad = async () => ({
	bank: await loadBank(),
	pack: await content.pack()
});
