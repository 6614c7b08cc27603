import { twins } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import type { Write } from './schema';

export const writeDesk: Desk<Write> = {
	texts: ({ model, criteria, words }, map) => ({
		model: map(model, 'accepted'),
		criteria: mapTexts(criteria, 'item', map),
		...(words && { words })
	}),
	keyed: { model: true, criteria: true, words: false },
	trim: ({ words, ...question }, room) => ({ ...question, ...(room.words && words && { words }) }),
	alsoRight: ({ words }) => (words ? { words: [words.from, words.to] } : {}),
	problems: ({ criteria, words }) => [
		...twins('criteria', Object.values(criteria)),
		...(words && Number(words.from) > Number(words.to)
			? [{ path: 'words', message: 'goes from more to fewer' }]
			: [])
	],
	oneTap: () => false
};
