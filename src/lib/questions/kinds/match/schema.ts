import * as v from 'valibot';
import { fields, optionId, texts } from '../../fields';

export const match = v.object({
	...fields,
	kind: v.literal('match'),
	/** Left-hand side. */
	items: v.pipe(texts, v.minEntries(1, 'at least one item')),
	/** Right-hand side. */
	options: v.pipe(texts, v.minEntries(2, 'at least two options')),
	/** Option by item. */
	right: v.record(optionId, optionId)
});
export type Match = v.InferOutput<typeof match>;
