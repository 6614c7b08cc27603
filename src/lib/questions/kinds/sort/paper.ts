import type { OnPaper } from '../kind';
import { lettered, letterOf } from '../lines';
import { promptFor } from '../simpler';
import { sorted } from '../sorted';
import type { Sort } from './schema';
import type { ConcealedSort } from './sort';

/** `A or B`: any one of them will do. */
const either = (groups: readonly string[], language: string) =>
	new Intl.ListFormat(language, { type: 'disjunction' }).format(groups);

export const sortPaper: OnPaper<Sort, ConcealedSort> = {
	answers: ({ right }, { items, options }, language) =>
		Object.entries(items).map(([item, text]) => {
			const groups = Object.keys(options).filter((group) => right[item]!.includes(group));
			const letters = groups.map(
				(group) => `${letterOf(options, group)}\u00a0(${options[group]!})`
			);
			const said = groups.length > 1 ? either(letters, language) : lettered(options, groups[0]!);
			return `${text} →\u00a0${said}`;
		}),
	noted: ({ items }) => items,
	cards: ({ prompt, items, options, right }) =>
		Object.entries(sorted(items)).map(([item, text]) => ({
			front: [promptFor(prompt, text)],
			back: [right[item]!.map((group) => options[group]!).join(' / ')]
		}))
};
