import type { Kind, Shown } from '../kind';
import { textOf } from '../parts';
import type { Truth } from './schema';

export interface ConcealedTruth extends Shown {
	kind: 'truth';
}

const answers = { en: { yes: 'Yes', no: 'No' }, es: { yes: 'Sí', no: 'No' } };
export const answersIn = (language: string) => answers[language.startsWith('es') ? 'es' : 'en'];

export const truthKind: Kind<Truth, ConcealedTruth> = {
	grade: ({ right }, response) => (response.length === 1 && response[0] === right ? 1 : 0),
	key: ({ right }) => [right],
	conceal: ({ id, kind, prompt }) => ({ id, kind, prompt }),
	parts(question, response, language) {
		const texts = answersIn(language);
		const score = truthKind.grade(question, response, language);
		const given = response[0] ?? '';
		return [
			{
				label: '',
				given: textOf(texts, given),
				right: texts[question.right],
				score,
				note: noteOn(question, given)
			}
		];
	},
	shuffles: [],
	complete: (_, response) => response.length === 1,
	say: ({ prompt }, { yes, no }) => [prompt, `${yes}.`, `${no}.`],
	seconds: 30,
	secondTry: () => false
};

export function noteOn({ right, feedback = {} }: Truth, given: string): string | undefined {
	return given === right ? undefined : textOf(feedback, given) || undefined;
}
