import type { Kind, Shown } from '../kind';
import { share, textOf } from '../parts';
import type { Question } from '../../question';
import { ended } from '../ended';
import { heir, promptFor } from '../simpler';
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
	simplify: (question) =>
		Object.values(question.right).every(({ length }) => length === 1)
			? [asMatch(question)]
			: Object.keys(sorted(question.items)).flatMap((item, index) =>
					asChoice(question, item, index + 1)
				),
	shuffles: ['items'],
	complete: ({ items }, response) => Object.keys(items).every((_, index) => response[index]),
	say: ({ prompt, items, options }) => [prompt, ...ended(items), ...ended(options)],
	seconds: 75,
	secondTry: () => true
};

function asMatch(question: Sort): Question {
	const { items, options, right, feedback, points } = question;
	const only = Object.entries(right).map(([item, groups]) => [item, groups[0]!]);
	return {
		...heir(question, 1),
		...{ kind: 'match', points, items, options, right: Object.fromEntries(only), feedback }
	};
}

/** In a choice several right options must all be picked: of an item's accepted groups one stays. */
function asChoice(question: Sort, item: string, place: number): Question[] {
	const { prompt, items, options, right, feedback = {}, explanation } = question;
	const [best, ...others] = right[item]!;
	const left = Object.entries(options).filter(([group]) => !others.includes(group));
	if (left.length < 2) return [];
	return [
		{
			...heir(question, place),
			kind: 'choice',
			prompt: promptFor(prompt, items[item]!),
			options: Object.fromEntries(left),
			right: [best!],
			explanation: textOf(feedback, item) || explanation
		}
	];
}
