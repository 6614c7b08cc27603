import { twins, unknown, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import type { Order } from './schema';

export const orderDesk: Desk<Order> = {
	texts: ({ items, right }, map) => ({ items: mapTexts(items, 'item', map), right }),
	keyed: { items: true, right: true },
	problems({ items, right, feedback }) {
		const ids = Object.keys(items);
		return [
			...twins('items', Object.values(items)),
			...unknown('right', right, ids),
			...twins('right', right),
			...ids
				.filter((item) => !right.includes(item))
				.map((item) => ({ path: 'right', message: `${item} is missing` })),
			...unknownKeys('feedback', feedback, ids, 'is not an item')
		];
	},
	oneTap: () => false
};
