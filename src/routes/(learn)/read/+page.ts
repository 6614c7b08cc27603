import { content } from '$content';
import { paragraphs } from '$lib/study/reading/essay-lines';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [essay, points, stems] = await Promise.all([
		content.essay(),
		content.points(),
		content.stems()
	]);
	return { essay, claims: points.claims, paragraphs: paragraphs(essay.places, points, stems) };
};
