import type { Exhibit } from './exhibit-schema';
import type { Source } from './point';

export type { Exhibit };

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
