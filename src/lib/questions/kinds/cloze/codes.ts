import * as v from 'valibot';
import { text } from '../../fields';
import type { Codes } from '../kind';
import { sharesInWords } from '../shares';
import { shownFields } from '../shown';
import { blanksOf, clozeKind, type ConcealedCloze } from './cloze';
import type { Cloze } from './schema';

export const clozeCodes = {
	shown: v.strictObject({
		...shownFields,
		kind: v.literal('cloze'),
		text: v.pipe(text, v.check(hasBlanks, 'at least one blank, none of them twice'))
	}),
	blanks: (question) => blanksOf(question).length,
	shares: (question, responses, language) => sharesInWords(clozeKind, question, responses, language)
} satisfies Codes<Cloze, ConcealedCloze>;

function hasBlanks(text: string) {
	const blanks = blanksOf({ text });
	return blanks.length > 0 && new Set(blanks).size === blanks.length;
}
