import * as v from 'valibot';
import { fields, optionId, text } from '../../fields';

export const cloze = v.object({
	...fields,
	kind: v.literal('cloze'),
	/** Blanks stand in it as their ids in braces: `Water boils at 100 {a} and freezes at {b}.` */
	text,
	/** Accepted spellings by blank, the best first. */
	blanks: v.pipe(
		v.record(optionId, v.pipe(v.array(text), v.minLength(1, 'at least one accepted spelling'))),
		v.minEntries(1, 'at least one blank')
	)
});
export type Cloze = v.InferOutput<typeof cloze>;
