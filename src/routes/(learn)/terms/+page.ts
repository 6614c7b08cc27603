import { content } from '$content';
import { compare } from '$words';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const { terms, sources } = await content.points();
	return {
		terms: terms
			.map((term) => ({
				...term,
				sources: (term.sources ?? []).map((id) => sources.find((source) => source.id === id)!)
			}))
			.sort((a, b) => compare(letters(a.head), letters(b.head)))
	};
};

const letters = (head: string) => head.replace(/^[“‘]/, '');
