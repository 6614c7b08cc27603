import * as v from 'valibot';
import { fields, optionId, texts } from '../../fields';

export const order = v.object({
	...fields,
	kind: v.literal('order'),
	items: texts,
	/** All items, first to last. */
	right: v.pipe(v.array(optionId), v.minLength(2, 'at least two items'))
});
export type Order = v.InferOutput<typeof order>;
