import type { OnPaper } from '../kind';
import { lettered } from '../lines';
import { promptFor } from '../simpler';
import { sorted } from '../sorted';
import type { ConcealedMatch } from './match';
import type { Match } from './schema';

export const matchPaper: OnPaper<Match, ConcealedMatch> = {
	answers: ({ right }, { items, options }) =>
		Object.entries(items).map(
			([item, text]) => `${text} →\u00a0${lettered(options, right[item]!)}`
		),
	noted: ({ items }) => items,
	cards: ({ prompt, items, options, right }) =>
		Object.entries(sorted(items)).map(([item, text]) => ({
			front: [promptFor(prompt, text)],
			back: [options[right[item]!]!]
		}))
};
