import * as v from 'valibot';
import { fields, text } from '../../fields';

export const short = v.object({
	...fields,
	kind: v.literal('short'),
	/** Accepted spellings, the best first. */
	accepted: v.pipe(v.array(text), v.minLength(1, 'at least one accepted spelling'))
});
export type Short = v.InferOutput<typeof short>;
