import * as v from 'valibot';
import type { Codes } from '../kind';
import { assignments } from '../ranks';
import { sharesByItem } from '../shares';
import { distinct, shownFields } from '../shown';
import type { ConcealedMatch } from './match';
import type { Match } from './schema';

export const matchCodes = {
	shown: v.strictObject({
		...shownFields,
		kind: v.literal('match'),
		items: distinct(1),
		options: distinct(2)
	}),
	ranks: assignments,
	shares: (question, responses) =>
		sharesByItem(question, (item) => [question.right[item]!], responses)
} satisfies Codes<Match, ConcealedMatch>;
