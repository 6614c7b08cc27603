import type { Kind, Shown } from '../kind';
import { share, textOf } from '../parts';
import { recognise } from '../../text/spelling';
import type { Cloze } from './schema';

export interface ConcealedCloze extends Shown {
	kind: 'cloze';
	text: string;
}

/** Text and blanks by turns: `text {a} text` is text, `a`, text. */
export const pieces = (text: string) => text.split(/\{([a-z][a-z0-9-]*)\}/);
/** The blanks in reading order, which is the order of a response. */
export const blanksOf = ({ text }: { text: string }) =>
	pieces(text).filter((_, index) => index % 2 === 1);

export const clozeKind: Kind<Cloze, ConcealedCloze> = {
	grade: (question, response, language) => share(clozeKind.parts(question, response, language)),
	key: (question) => blanksOf(question).map((blank) => question.blanks[blank]![0]!),
	conceal: ({ id, kind, prompt, text }) => ({ id, kind, prompt, text }),
	parts: (question, response, language) =>
		blanksOf(question).map((blank, index, all) => {
			const accepted = question.blanks[blank]!;
			const given = response[index] ?? '';
			const found = recognise(given, accepted, language);
			return {
				label: all.length > 1 ? `${index + 1}` : '',
				given,
				right: found?.spelling ?? accepted[0]!,
				score: found ? 1 : 0,
				note: found ? undefined : textOf(question.feedback ?? {}, blank) || undefined,
				forgiven: found?.forgiven ?? false
			};
		}),
	shuffles: [],
	complete: (question, response) => blanksOf(question).every((_, index) => response[index]?.trim()),
	say: ({ prompt, text }, { blank }) => [
		prompt,
		pieces(text)
			.map((piece, index) => (index % 2 ? blank : piece))
			.join('')
	],
	seconds: 45,
	secondTry: () => true
};
