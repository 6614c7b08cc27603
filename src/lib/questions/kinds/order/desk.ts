import { twins, unknown, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import { heir } from '../simpler';
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
	simplify(question) {
		const { items, right, feedback = {}, points } = question;
		const place = (index: number) => `p${String(index + 1).padStart(2, '0')}`;
		const notes = right.flatMap((item, index) =>
			Object.hasOwn(feedback, item) ? [[place(index), feedback[item]!]] : []
		);
		return [
			{
				...heir(question, 1),
				kind: 'match',
				points,
				items: Object.fromEntries(right.map((_, index) => [place(index), `${index + 1}`])),
				options: items,
				right: Object.fromEntries(right.map((item, index) => [place(index), item])),
				feedback: Object.fromEntries(notes)
			}
		];
	},
	oneTap: () => false
};
