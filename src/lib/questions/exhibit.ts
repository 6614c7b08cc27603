import * as v from 'valibot';
import { id, optionId, quantity, text } from './fields';
import type { Source } from './point';

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

/** An exhibit with its sources in full. */
export interface ShownExhibit extends Exhibit {
	cited: Source[];
}

/** Where exhibits come from. */
export interface Origin {
	exhibits?: Exhibit[];
	sources: Source[];
}
interface Showing {
	exhibit?: string;
	reveal?: string;
}

/** The exhibit with this id, where the set has it. */
export function shownExhibit(
	wanted: string | undefined,
	{ exhibits = [], sources }: Origin
): ShownExhibit | undefined {
	const found = exhibits.find(({ id }) => id === wanted);
	if (!found) return undefined;
	const ids = found.points.flatMap((point) => ('sources' in point ? point.sources : []));
	return { ...found, cited: sources.filter(({ id }) => ids.includes(id)) };
}

/** What stands with a question, and what is shown after its answer. */
export function exhibitsOf({ exhibit, reveal }: Showing, origin: Origin) {
	const [before, after] = [exhibit, reveal].map((wanted) => shownExhibit(wanted, origin));
	return { ...(before && { exhibit: before }), ...(after && { reveal: after }) };
}

/** Those that these questions show. */
export const usedExhibits = (
	exhibits: readonly Exhibit[],
	questions: readonly Showing[]
): Exhibit[] =>
	exhibits.filter(({ id }) =>
		questions.some(({ exhibit, reveal }) => exhibit === id || reveal === id)
	);
