import * as v from 'valibot';
import { text } from '../../fields';
import { shownFields } from '../shown-fields';
import { blanksOf, type ConcealedCloze } from './cloze';

export const shownCloze = v.strictObject({
	...shownFields,
	kind: v.literal('cloze'),
	text: v.pipe(text, v.check(hasBlanks, 'at least one blank, none of them twice'))
}) satisfies v.GenericSchema<ConcealedCloze>;

function hasBlanks(text: string) {
	const blanks = blanksOf({ text });
	return blanks.length > 0 && new Set(blanks).size === blanks.length;
}
