import { content } from 'virtual:content';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ params }) => {
	const here = content[(params.language ?? 'en') as 'en'];
	const { terms, sources } = await here.points();
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
