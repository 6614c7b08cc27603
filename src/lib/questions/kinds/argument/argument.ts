import { ended } from '../ended';
import type { Kind, Shown } from '../kind';
import { share, textOf } from '../parts';
import { sorted } from '../sorted';
import type { Argument } from './schema';
import { given, isBelow, nowhere, parentOf, roleOf } from './under';

export interface ConcealedArgument extends Shown {
	kind: 'argument';
	root: string;
	items: Record<string, string>;
}

const jobs = {
	en: {
		reason: 'a reason',
		evidence: 'evidence',
		objection: 'an objection',
		none: 'no place here',
		under: { reason: 'a reason for', evidence: 'evidence for', objection: 'an objection to' }
	},
	es: {
		reason: 'una razón',
		evidence: 'una prueba',
		objection: 'una objeción',
		none: 'sin lugar aquí',
		under: { reason: 'una razón para', evidence: 'una prueba de', objection: 'una objeción a' }
	}
};
export const languages = Object.keys(jobs);
export const jobsIn = (language: string) => jobs[language.startsWith('es') ? 'es' : 'en'];

/** A place in words: `evidence for: The figures are very bad.` */
export function placeIn(
	{ root, items }: Pick<Argument, 'root' | 'items'>,
	place: string,
	language: string
): string {
	const { under, none } = jobsIn(language);
	if (place === nowhere) return none;
	return `${textOf(under, roleOf(place))}: ${textOf({ ...items, root }, parentOf(place))}`;
}

/** All places that are right for a statement, the best first. */
export const placesIn = (question: Argument, item: string, language: string): string =>
	question.right[item]!.map((place) => placeIn(question, place, language)).join(' / ');

export const argumentKind: Kind<Argument, ConcealedArgument> = {
	grade: (question, response, language) => share(argumentKind.parts(question, response, language)),
	key: ({ items, right }) => Object.keys(sorted(items)).map((item) => right[item]![0]!),
	conceal: ({ id, kind, prompt, root, items }) => ({
		...{ id, kind, prompt, root },
		items: sorted(items)
	}),
	parts(question, response, language) {
		const { items, right, feedback = {} } = question;
		const places = given(items, response);
		return Object.entries(sorted(items)).map(([item, label]) => {
			const place = places[item]!;
			const fits = right[item]!.includes(place) && !isBelow(item, item, places);
			return {
				label,
				given: place && placeIn(question, place, language),
				// What else would do is told by the note.
				right: placeIn(question, fits ? place : right[item]![0]!, language),
				score: fits ? 1 : 0,
				note: textOf(feedback, item) || undefined
			};
		});
	},
	shuffles: ['items'],
	complete({ items }, response) {
		const places = given(items, response);
		return Object.keys(items).every((item) => places[item] && !isBelow(item, item, places));
	},
	say: ({ prompt, root, items }) => [prompt, ...ended({ root }), ...ended(items)],
	seconds: 150,
	secondTry: () => true
};
