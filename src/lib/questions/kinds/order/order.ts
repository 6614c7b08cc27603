import type { Kind, Shown } from '../kind';
import { share, textOf } from '../parts';
import { ended } from '../ended';
import { sorted } from '../sorted';
import type { Order } from './schema';

export interface ConcealedOrder extends Shown {
	kind: 'order';
	items: Record<string, string>;
}

export const orderKind: Kind<Order, ConcealedOrder> = {
	grade: (question, response, language) => share(orderKind.parts(question, response, language)),
	key: ({ right }) => [...right],
	conceal: ({ id, kind, prompt, items }) => ({ id, kind, prompt, items: sorted(items) }),
	// A part is a step from one item to the next, so that one item out of place does not cost all.
	parts({ items, right, feedback = {} }, response) {
		const given = response.slice(0, right.length);
		return right.slice(1).map((item, index) => {
			const before = right[index]!;
			const at = given.indexOf(before);
			const follows = at < 0 ? '' : (given[at + 1] ?? '');
			const score = follows === item ? 1 : 0;
			return {
				label: `${items[before]!} →`,
				given: textOf(items, follows),
				right: items[item]!,
				score,
				note: score === 1 ? undefined : textOf(feedback, item) || undefined
			};
		});
	},
	shuffles: ['items'],
	complete: ({ items }, response) => Object.keys(items).every((item) => response.includes(item)),
	say: ({ prompt, items }) => [prompt, ...ended(items)],
	seconds: 75,
	secondTry: ({ right }) => right.length > 2
};
