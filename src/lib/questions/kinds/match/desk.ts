import { covers, twins, unknown, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import { textOf } from '../parts';
import { heir, promptFor } from '../simpler';
import { sorted } from '../sorted';
import type { Match } from './schema';

export const matchDesk: Desk<Match> = {
	texts: ({ items, options, right }, map) => ({
		items: mapTexts(items, 'item', map),
		options: mapTexts(options, 'option', map),
		right
	}),
	keyed: { items: true, options: true, right: true },
	problems({ items, options, right, feedback }) {
		const ids = Object.keys(items);
		return [
			...twins('items', Object.values(items)),
			...twins('options', Object.values(options)),
			...covers(right, ids),
			...Object.entries(right).flatMap(([item, option]) =>
				unknown(`right.${item}`, [option], Object.keys(options))
			),
			...unknownKeys('feedback', feedback, ids, 'is not an item')
		];
	},
	simplify: (question) =>
		Object.entries(sorted(question.items)).map(([item, label], index) => ({
			...heir(question, index + 1),
			kind: 'choice',
			prompt: promptFor(question.prompt, label),
			options: question.options,
			right: [question.right[item]!],
			explanation: textOf(question.feedback ?? {}, item) || question.explanation
		})),
	oneTap: () => false
};
