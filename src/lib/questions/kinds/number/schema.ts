import * as v from 'valibot';
import { fields, quantity, text } from '../../fields';

export const number = v.object({
	...fields,
	kind: v.literal('number'),
	value: quantity,
	/** How far from the value is still right, in the same unit. */
	tolerance: v.optional(quantity),
	unit: v.optional(text)
});
export type NumberQuestion = v.InferOutput<typeof number>;
