import * as v from 'valibot';
import type { Codes } from '../kind';
import { assignments } from '../ranks';
import { sharesByItem } from '../shares';
import { distinct, shownFields } from '../shown';
import type { Sort } from './schema';
import type { ConcealedSort } from './sort';

export const sortCodes = {
	shown: v.strictObject({
		...shownFields,
		kind: v.literal('sort'),
		items: distinct(1),
		options: distinct(2)
	}),
	ranks: assignments,
	shares: (question, responses) =>
		sharesByItem(question, (item) => question.right[item]!, responses)
} satisfies Codes<Sort, ConcealedSort>;
