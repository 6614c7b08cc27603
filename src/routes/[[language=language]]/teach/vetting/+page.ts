import { banks } from '../bank';
import type { PageLoad } from './$types';

export const prerender = true;
// A document of half a megabyte with nothing to do in it: no script is loaded.
export const csr = false;

export const load: PageLoad = async ({ params }) => ({
	bank: await banks[params.language ?? 'en']!()
});
