import { covers, twins, unknown, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
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
	oneTap: () => false
};
