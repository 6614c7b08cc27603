import type { Kind, Shown } from '../kind';
import { share } from '../parts';
import { sorted } from '../sorted';
import type { Write } from './schema';

/** With the model and the criteria: whoever answers judges by them, so there is no key to hide. */
export interface ConcealedWrite extends Shown {
	kind: 'write';
	model: string;
	criteria: Record<string, string>;
	words?: { from: string; to: string };
}

export const judgments = ['yes', 'partly', 'no'];
const worth: Record<string, number> = { yes: 1, partly: 0.5 };
const names: Record<string, Record<string, string>> = {
	en: { yes: 'Yes', partly: 'Partly', no: 'No' },
	es: { yes: 'Sí', partly: 'En parte', no: 'No' }
};
export const judgmentsIn = (language: string) => names[language.startsWith('es') ? 'es' : 'en']!;

/** A response is the text, and then a judgment for each criterion in the order of their ids. */
export const writeKind: Kind<Write, ConcealedWrite> = {
	grade: (question, response, language) => share(writeKind.parts(question, response, language)),
	key: ({ model, criteria }) => [model, ...Object.keys(criteria).map(() => 'yes')],
	conceal: ({ id, kind, prompt, model, criteria, words }) => ({
		...{ id, kind, prompt, model },
		criteria: sorted(criteria),
		...(words && { words })
	}),
	parts({ criteria }, response, language) {
		const texts = judgmentsIn(language);
		return Object.values(sorted(criteria)).map((label, index) => {
			const judged = response[index + 1] ?? '';
			const known = judgments.includes(judged);
			return {
				label,
				given: known ? texts[judged]! : '',
				right: texts.yes!,
				score: known ? (worth[judged] ?? 0) : 0
			};
		});
	},
	shuffles: [],
	complete: ({ criteria }, response) =>
		Boolean(response[0]?.trim()) &&
		Object.keys(criteria).every((_, index) => judgments.includes(response[index + 1]!)),
	say: ({ prompt }) => [prompt],
	seconds: 180,
	secondTry: () => false,
	written: ({ model }, response) => ({ text: response[0] ?? '', model })
};
