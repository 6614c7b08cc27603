import { content } from 'virtual:content';
import { paragraphs } from '../read/lines';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ params }) => {
	const here = content[(params.language ?? 'en') as 'en'];
	const [essay, points, stems, cards] = await Promise.all([
		here.essay(),
		here.points(),
		here.stems(),
		here.cards()
	]);
	return { essay, points, stems, cards, paragraphs: paragraphs(essay.places, points, stems) };
};
