import type { Codes } from '../kind';
import { idsOf, sequences, subsets } from '../ranks';
import { sharesAmong } from '../shares';
import { sorted } from '../sorted';
import type { ConcealedChoice } from './choice';
import type { Choice } from './schema';

export const choiceCodes = {
	ranks: ({ options, several }) =>
		several ? subsets(idsOf(options)) : sequences([idsOf(options)]),
	shares: ({ options, right }, responses) => [
		{ label: '', answers: sharesAmong(sorted(options), right, responses) }
	]
} satisfies Codes<Choice, ConcealedChoice>;
