import type { Codes } from '../kind';
import { assignments } from '../ranks';
import { sharesByItem } from '../shares';
import type { Sort } from './schema';
import type { ConcealedSort } from './sort';

export const sortCodes = {
	ranks: assignments,
	shares: (question, responses) =>
		sharesByItem(question, (item) => question.right[item]!, responses)
} satisfies Codes<Sort, ConcealedSort>;
