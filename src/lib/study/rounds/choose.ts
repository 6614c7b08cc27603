import { counter, least } from './counts';
import type { Random } from './random';

/** What drawing needs to know about a question: a row of the bank's index, or one of an own set. */
export interface Drawable {
	id: string;
	kind: string;
	point?: string;
	locator?: string;
	level?: string;
	/** The question that this one is asked right after. */
	after?: string;
	/** Asked right after this one. */
	second?: Drawable;
}

export interface Wish {
	count: number;
	/** Places (`P1.S2`) or whole paragraphs (`P1`, `B`). */
	places?: readonly string[];
	points?: readonly string[];
	kinds?: readonly string[];
	/** Only these questions. */
	only?: readonly string[];
	/** Seen a moment ago: taken only if nothing else is left. */
	avoid?: readonly string[];
	/** The latest first try at each question: unseen ones come first, then the oldest. */
	seen?: ReadonlyMap<string, { at: number; score: number }>;
}

/** What must not repeat: the place, or the question itself if it has none. */
export const placeOf = ({ locator, id }: Drawable): string => locator ?? `own ${id}`;

const day = 24 * 60 * 60 * 1000;

/**
 * Greedily takes the best question. Places asked less often come first, which gives a round distinct places or, where
 * there are too few, the widest spacing.
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
	let left = count;
	while (left > 0) {
		const fitting = left > 1 ? candidates : candidates.filter(({ row }) => !row.second);
		const best = least(fitting, ({ row, avoided, day, score }) => [
			Math.max(places.of(placeOf(row)), row.second ? places.of(placeOf(row.second)) : 0),
			avoided,
			day,
			score,
			kinds.of(row.kind),
			levels.of(row.level)
		]);
		if (!best || places.of(placeOf(best.row)) >= mostPerPlace) break;
		candidates.splice(candidates.indexOf(best), 1);
		chosen.push(best.row);
		const asked = [best.row, best.row.second ?? []].flat();
		left -= asked.length;
		new Set(asked.map(placeOf)).forEach((place) => places.add(place));
		for (const { kind, level } of asked) {
			kinds.add(kind);
			levels.add(level);
		}
	}
	return chosen;
}
