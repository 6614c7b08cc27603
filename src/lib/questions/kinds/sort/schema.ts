import * as v from 'valibot';
import { fields, optionId, texts } from '../../fields';

export const sort = v.object({
	...fields,
	kind: v.literal('sort'),
	/** The statements. */
	items: v.pipe(texts, v.minEntries(1, 'at least one item')),
	/** The groups. */
	options: v.pipe(texts, v.minEntries(2, 'at least two groups')),
	/** Accepted groups by item. */
	right: v.record(optionId, v.pipe(v.array(optionId), v.minLength(1, 'at least one group')))
});
export type Sort = v.InferOutput<typeof sort>;
