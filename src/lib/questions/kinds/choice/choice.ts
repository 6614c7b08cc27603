import type { Kind, Shown } from '../kind';
import { ended } from '../ended';
import { sorted } from '../sorted';
import type { Choice } from './schema';

export interface ConcealedChoice extends Shown {
	kind: 'choice';
	options: Record<string, string>;
	/** Several may be picked. */
	several: boolean;
}

export const choiceKind: Kind<Choice, ConcealedChoice> = {
	// Several right: (right picked - wrong picked) / right, never below 0.
	grade({ right }, response) {
		const picked = [...new Set(response)];
		if (right.length === 1) return picked.length === 1 && picked[0] === right[0] ? 1 : 0;
		const hits = picked.filter((option) => right.includes(option)).length;
		return Math.max(0, (2 * hits - picked.length) / right.length);
	},
	key: ({ right }) => [...right].sort(),
	conceal: ({ id, kind, prompt, options, right }) => ({
		id,
		kind,
		prompt,
		options: sorted(options),
		several: right.length > 1
	}),
	parts(question, response) {
		const { options, right, feedback } = question;
		const given = response.filter((option) => Object.hasOwn(options, option));
		if (right.length === 1) {
			return [
				{
					label: '',
					given: given.map((option) => options[option]!).join(', '),
					right: options[right[0]!]!,
					score: choiceKind.grade(question, response, ''),
					note: given[0] && feedback?.[given[0]]
				}
			];
		}
		return Object.keys(sorted(options)).map((option) => ({
			label: options[option]!,
			given: given.includes(option) ? options[option]! : '',
			right: right.includes(option) ? options[option]! : '',
			score: given.includes(option) === right.includes(option) ? 1 : 0,
			note: given.includes(option) ? feedback?.[option] : undefined
		}));
	},
	shuffles: ['options'],
	complete: (_, response) => response.length > 0,
	say: ({ prompt, options }) => [prompt, ...ended(options)],
	seconds: 40,
	secondTry: ({ options, right }) => right.length > 1 || Object.keys(options).length > 2
};
