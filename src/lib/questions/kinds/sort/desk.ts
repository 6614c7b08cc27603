import { covers, twins, unknown, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import type { Sort } from './schema';

export const sortDesk: Desk<Sort> = {
	texts: ({ items, options, right }, map) => ({
		items: mapTexts(items, 'item', map),
		options: mapTexts(options, 'option', map),
		right
	}),
	keyed: { items: true, options: true, right: true },
	alsoRight: ({ right }) => ({
		accepted: Object.values(right).flatMap((groups) => groups.slice(1))
	}),
	problems({ items, options, right, feedback }) {
		const ids = Object.keys(items);
		return [
			...twins('items', Object.values(items)),
			...twins('options', Object.values(options)),
			...covers(right, ids),
			...Object.entries(right).flatMap(([item, accepted]) => [
				...unknown(`right.${item}`, accepted, Object.keys(options)),
				...twins(`right.${item}`, accepted)
			]),
			...unknownKeys('feedback', feedback, ids, 'is not an item')
		];
	},
	oneTap: () => false
};
