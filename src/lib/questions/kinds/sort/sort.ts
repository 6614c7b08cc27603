import type { Kind, Shown } from '../kind';
import { share, textOf } from '../parts';
import { ended } from '../ended';
import { sorted } from '../sorted';
import type { Sort } from './schema';

export interface ConcealedSort extends Shown {
	kind: 'sort';
	items: Record<string, string>;
	options: Record<string, string>;
}

export const sortKind: Kind<Sort, ConcealedSort> = {
	grade: (question, response, language) => share(sortKind.parts(question, response, language)),
	key: ({ items, right }) => Object.keys(sorted(items)).map((item) => right[item]![0]!),
	conceal: ({ id, kind, prompt, items, options }) => ({
		id,
		kind,
		prompt,
		items: sorted(items),
		options: sorted(options)
	}),
	parts: ({ items, options, right, feedback = {} }, response) =>
		Object.entries(sorted(items)).map(([item, label], index) => {
			const given = response[index] ?? '';
			return {
				label,
				given: textOf(options, given),
				right: right[item]!.map((group) => options[group]!).join(' / '),
				score: right[item]!.includes(given) ? 1 : 0,
				note: textOf(feedback, item) || undefined
			};
		}),
	shuffles: ['items'],
	complete: ({ items }, response) => Object.keys(items).every((_, index) => response[index]),
	say: ({ prompt, items, options }) => [prompt, ...ended(items), ...ended(options)],
	seconds: 75,
	secondTry: () => true
};
