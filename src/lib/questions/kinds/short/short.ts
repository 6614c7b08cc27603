import type { Kind, Shown } from '../kind';
import { alike, recognise } from '../../text/spelling';
import type { Short } from './schema';

export interface ConcealedShort extends Shown {
	kind: 'short';
}

export const shortKind: Kind<Short, ConcealedShort> = {
	grade: (question, response, language) => shortKind.parts(question, response, language)[0]!.score,
	key: ({ accepted }) => [accepted[0]!],
	conceal: ({ id, kind, prompt }) => ({ id, kind, prompt }),
	parts({ accepted, feedback = {} }, response, language) {
		const given = response[0] ?? '';
		const wrong = Object.keys(feedback).find((text) => alike(given, text));
		// A wrong answer that has a note is never taken for a typo: `affect` for `effect`.
		const found = wrong === undefined ? recognise(given, accepted, language) : undefined;
		return [
			{
				label: '',
				given,
				right: found?.spelling ?? accepted[0]!,
				score: found ? 1 : 0,
				note: wrong === undefined ? undefined : feedback[wrong],
				forgiven: found?.forgiven ?? false
			}
		];
	},
	shuffles: [],
	complete: (_, response) => Boolean(response[0]?.trim()),
	say: ({ prompt }) => [prompt],
	seconds: 40,
	secondTry: () => true
};
