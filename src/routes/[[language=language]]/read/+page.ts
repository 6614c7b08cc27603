import { content } from 'virtual:content';
import { paragraphs } from './lines';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ params }) => {
	const here = content[(params.language ?? 'en') as 'en'];
	const [essay, points, stems] = await Promise.all([here.essay(), here.points(), here.stems()]);
	return { essay, claims: points.claims, paragraphs: paragraphs(essay.places, points, stems) };
};
