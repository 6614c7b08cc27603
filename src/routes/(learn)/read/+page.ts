import { content } from '$content';
import { paragraphs } from '$lib/study/reading/essay-lines';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [essay, points, stems, { standIn }] = await Promise.all([
		content.essay(),
		content.points(),
		content.stems(),
		content.pack()
	]);
	return {
		essay,
		standIn,
		claims: points.claims,
		argument: points.argument,
		paragraphs: paragraphs(essay.places, points, stems)
	};
};
