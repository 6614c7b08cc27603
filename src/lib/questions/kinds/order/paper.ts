import type { OnPaper } from '../kind';
import { bulleted, numbered } from '../lines';
import type { ConcealedOrder } from './order';
import type { Order } from './schema';

const inOrder = ({ items, right }: Order) => numbered(right.map((item) => items[item]!));

export const orderPaper: OnPaper<Order, ConcealedOrder> = {
	/** The digit that goes beside each item. */
	answers: ({ right }, { items }) =>
		Object.entries(items).map(([item, text]) => `${text} →\u00a0${right.indexOf(item) + 1}`),
	noted: ({ items }) => items,
	cards: (question) => [
		{ front: [question.prompt, ...bulleted(question.items)], back: inOrder(question) }
	]
};
