import { content } from 'virtual:content';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ params }) => ({
	stems: await content[(params.language ?? 'en') as 'en'].stems()
});
