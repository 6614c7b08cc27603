import { content } from '$content';
import { paragraphs } from '../essay-lines';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async () => {
	const [essay, points, stems, cards] = await Promise.all([
		content.essay(),
		content.points(),
		content.stems(),
		content.cards()
	]);
	return { essay, points, stems, cards, paragraphs: paragraphs(essay.places, points, stems) };
};
