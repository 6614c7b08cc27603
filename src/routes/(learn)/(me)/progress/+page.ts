import { content } from '$content';
import { paragraphs } from '$lib/study/reading/essay-lines';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [essay, points, stems, cards] = await Promise.all([
		content.essay(),
		content.points(),
		content.stems(),
		content.cards()
	]);
	return { essay, points, stems, cards, paragraphs: paragraphs(essay.places, points, stems) };
};
