import { content } from '$content';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const { terms, sources } = await content.points();
	return {
		terms: terms
			.map((term) => ({
				...term,
				sources: (term.sources ?? []).map((id) => sources.find((source) => source.id === id)!)
			}))
			.sort((a, b) => letters(a.head).localeCompare(letters(b.head), 'en'))
	};
};

const letters = (head: string) => head.replace(/^[“‘]/, '');
