import type { Codes } from '../kind';
import { assignments } from '../ranks';
import { sharesByItem } from '../shares';
import type { ConcealedMatch } from './match';
import type { Match } from './schema';

export const matchCodes = {
	ranks: assignments,
	shares: (question, responses) =>
		sharesByItem(question, (item) => [question.right[item]!], responses)
} satisfies Codes<Match, ConcealedMatch>;
