import type { OnPaper } from '../kind';
import { lettered } from '../lines';
import { promptFor } from '../simpler';
import { sorted } from '../sorted';
import type { Sort } from './schema';
import type { ConcealedSort } from './sort';

export const sortPaper: OnPaper<Sort, ConcealedSort> = {
	answers: ({ right }, { items, options }) =>
		Object.entries(items).map(([item, text]) => {
			const groups = right[item]!.map((group) => lettered(options, group));
			return `${text} →\u00a0${groups.join(' / ')}`;
		}),
	noted: ({ items }) => items,
	cards: ({ prompt, items, options, right }) =>
		Object.entries(sorted(items)).map(([item, text]) => ({
			front: [promptFor(prompt, text)],
			back: [right[item]!.map((group) => options[group]!).join(' / ')]
		}))
};
