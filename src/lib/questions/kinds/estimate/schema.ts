import * as v from 'valibot';
import { fields, optionId, quantity, text } from '../../fields';

const known = v.strictObject({
	id: optionId,
	label: text,
	value: quantity,
	/** Said with a figure that is disputed. */
	published: v.optional(text)
});
/** Why there is no value. */
const gap = v.strictObject({ id: optionId, label: text, gap: text });

export const estimate = v.object({
	...fields,
	kind: v.literal('estimate'),
	/** All that is drawn, whole: a question goes where its exhibit does not. */
	series: v.strictObject({
		title: v.optional(text),
		unit: v.optional(text),
		/** What one unit is. */
		counts: v.optional(text),
		order: v.picklist(['time', 'compare']),
		points: v.pipe(v.array(v.union([known, gap])), v.minLength(2), v.maxLength(9))
	}),
	/** The points to guess. */
	hidden: v.pipe(v.array(optionId), v.minLength(1, 'at least one hidden point')),
	/** How far from a value is still right, as a share of it. */
	tolerance: quantity
});
export type Estimate = v.InferOutput<typeof estimate>;
export type Series = Estimate['series'];
export type Figure = v.InferOutput<typeof known>;
