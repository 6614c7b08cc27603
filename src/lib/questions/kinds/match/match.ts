import type { Kind, Shown } from '../kind';
import { share, textOf } from '../parts';
import { ended } from '../ended';
import { sorted } from '../sorted';
import type { Match } from './schema';

export interface ConcealedMatch extends Shown {
	kind: 'match';
	items: Record<string, string>;
	options: Record<string, string>;
}

export const matchKind: Kind<Match, ConcealedMatch> = {
	grade: (question, response, language) => share(matchKind.parts(question, response, language)),
	key: ({ items, right }) => Object.keys(sorted(items)).map((item) => right[item]!),
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
			const score = given === right[item] ? 1 : 0;
			return {
				label,
				given: textOf(options, given),
				right: options[right[item]!]!,
				score,
				note: score === 1 ? undefined : textOf(feedback, item) || undefined
			};
		}),
	shuffles: ['items', 'options'],
	complete: ({ items }, response) => Object.keys(items).every((_, index) => response[index]),
	say: ({ prompt, items, options }) => [prompt, ...ended(items), ...ended(options)],
	seconds: 75,
	secondTry: () => true
};
