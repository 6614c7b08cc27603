import type { Question } from '../../question';
import { covers, twins, unknown, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import { textOf } from '../parts';
import { heir, promptFor } from '../simpler';
import { sorted } from '../sorted';
import type { Sort } from './schema';

export const sortDesk: Desk<Sort> = {
	texts: ({ items, options, right }, map) => ({
		items: mapTexts(items, 'item', map),
		options: mapTexts(options, 'option', map),
		right
	}),
	keyed: { items: true, options: true, right: true },
	alsoRight: ({ right }) => ({
		accepted: Object.values(right).flatMap((groups) => groups.slice(1))
	}),
	problems({ items, options, right, feedback }) {
		const ids = Object.keys(items);
		return [
			...twins('items', Object.values(items)),
			...twins('options', Object.values(options)),
			...covers(right, ids),
			...Object.entries(right).flatMap(([item, accepted]) => [
				...unknown(`right.${item}`, accepted, Object.keys(options)),
				...twins(`right.${item}`, accepted)
			]),
			...unknownKeys('feedback', feedback, ids, 'is not an item')
		];
	},
	simplify: (question) =>
		Object.values(question.right).every(({ length }) => length === 1)
			? [asMatch(question)]
			: Object.keys(sorted(question.items)).flatMap((item, index) =>
					asChoice(question, item, index + 1)
				),
	oneTap: () => false
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
