import * as v from 'valibot';
import { id, optionId, quantity, text } from './fields';

const known = v.strictObject({
	id: optionId,
	label: text,
	value: quantity,
	/** Said with a figure that is disputed. */
	published: v.optional(text),
	sources: v.pipe(v.array(id), v.minLength(1))
});
/** Why there is no value. */
const gap = v.strictObject({ id: optionId, label: text, gap: text });

/** Figures from public records, shown with a question as a chart and a table. */
export const exhibit = v.object({
	id,
	title: text,
	/** In words, as it stands behind a number. */
	unit: text,
	/** What one unit is. */
	counts: text,
	omits: text,
	/** The date of the sources. */
	date: text,
	/** A line along time, or bars side by side. */
	order: v.picklist(['time', 'compare']),
	points: v.pipe(v.array(v.union([known, gap])), v.minLength(3), v.maxLength(9))
});
export type Exhibit = v.InferOutput<typeof exhibit>;
