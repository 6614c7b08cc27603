import * as v from 'valibot';
import type { Codes } from '../kind';
import { idsOf, permutations } from '../ranks';
import { sharesInWords } from '../shares';
import { distinct, shownFields } from '../shown';
import { orderKind, type ConcealedOrder } from './order';
import type { Order } from './schema';

export const orderCodes = {
	shown: v.strictObject({ ...shownFields, kind: v.literal('order'), items: distinct(2) }),
	ranks: ({ items }) => permutations(idsOf(items)),
	shares: (question, responses, language) => sharesInWords(orderKind, question, responses, language)
} satisfies Codes<Order, ConcealedOrder>;
