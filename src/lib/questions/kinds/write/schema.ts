import * as v from 'valibot';
import { fields, quantity, text, texts } from '../../fields';

/** From so many words to so many: advice only. */
export const wordRange = v.strictObject({ from: quantity, to: quantity });
/** At least two, or there is nothing to weigh; more than four are not weighed. */
export const criteria = v.pipe(
	texts,
	v.minEntries(2, 'at least two criteria'),
	v.maxEntries(4, 'at most four criteria')
);

export const write = v.object({
	...fields,
	kind: v.literal('write'),
	/** A good answer, shown after one's own. */
	model: text,
	/** What to judge the own answer by: each is met, partly met or not. */
	criteria,
	words: v.optional(wordRange)
});
export type Write = v.InferOutput<typeof write>;
