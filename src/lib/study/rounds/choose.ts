import { counter, least } from './counts';
import type { Random } from './random';

/** What drawing needs to know of a question: a line of the bank's index, or a question of an own set. */
export interface Drawable {
	id: string;
	kind: string;
	point?: string;
	locator?: string;
	level?: string;
}

export interface Wish {
	count: number;
	/** Places (`P1.S2`) or whole paragraphs (`P1`, `B`). */
	places?: readonly string[];
	points?: readonly string[];
	kinds?: readonly string[];
	/** Nothing but these questions. */
	only?: readonly string[];
	/** Seen a moment ago: taken only where nothing else is left. */
	avoid?: readonly string[];
	/** The latest first try at each question: what was never asked comes first, then what was asked long ago. */
	seen?: ReadonlyMap<string, { at: number; score: number }>;
}

/** What must not come twice: the place, or the question itself where it has none. */
export const placeOf = ({ locator, id }: Drawable): string => locator ?? `own ${id}`;

const day = 24 * 60 * 60 * 1000;

/**
 * Takes the best question again and again. A place asked less comes before all else, which is what gives a round
 * distinct places and, where there are too few, leaves the most room between two questions on one.
 */
export function choose(
	rows: readonly Drawable[],
	taken: readonly Drawable[],
	{ count, avoid = [], seen }: Wish,
	chance: Random,
	mostPerPlace = Infinity
): Drawable[] {
	const places = counter(taken.map(placeOf));
	const kinds = counter(taken.map(({ kind }) => kind));
	const levels = counter(taken.map(({ level }) => level));
	const avoided = new Set(avoid);
	const candidates = chance.shuffle(rows).map((row) => {
		const last = seen?.get(row.id);
		return {
			row,
			avoided: avoided.has(row.id) ? 1 : 0,
			day: last ? Math.floor(last.at / day) : -Infinity,
			score: last?.score ?? 0
		};
	});

	const chosen: Drawable[] = [];
	while (chosen.length < count) {
		const best = least(candidates, ({ row, avoided, day, score }) => [
			places.of(placeOf(row)),
			avoided,
			day,
			score,
			kinds.of(row.kind),
			levels.of(row.level)
		]);
		if (!best || places.of(placeOf(best.row)) >= mostPerPlace) break;
		candidates.splice(candidates.indexOf(best), 1);
		chosen.push(best.row);
		places.add(placeOf(best.row));
		kinds.add(best.row.kind);
		levels.add(best.row.level);
	}
	return chosen;
}
