import type { Codes } from '../kind';
import { idsOf, permutations } from '../ranks';
import { sharesInWords } from '../shares';
import { orderKind, type ConcealedOrder } from './order';
import type { Order } from './schema';

export const orderCodes = {
	ranks: ({ items }) => permutations(idsOf(items)),
	shares: (question, responses, language) => sharesInWords(orderKind, question, responses, language)
} satisfies Codes<Order, ConcealedOrder>;
