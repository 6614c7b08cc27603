import { content } from '$content';
import { compare } from '$words';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [{ terms, sources }, { labels }] = await Promise.all([content.points(), content.pack()]);
	return {
		labelsIntro: labels,
		terms: terms
			.map((term) => ({
				...term,
				sources: (term.sources ?? []).map((id) => sources.find((source) => source.id === id)!)
			}))
			.sort((a, b) => compare(letters(a.head), letters(b.head)))
	};
};

const letters = (head: string) => head.replace(/^[“‘]/, '');
