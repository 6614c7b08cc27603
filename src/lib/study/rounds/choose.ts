import { isBuilt } from '../../questions/kinds/effort';
import { counter, least } from './counts';
import type { Random } from './random';

/** What drawing needs to know about a question: a row of the bank's index, or one of an own set. */
export interface Drawable {
	id: string;
	kind: string;
	point?: string;
	locator?: string;
	level?: string;
	/** Cannot be answered without the essay. */
	needs?: 'essay';
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
	levels?: readonly string[];
	/** Where nothing is said, those that take minutes are left out. */
	kinds?: readonly string[];
	/** Only these questions. */
	only?: readonly string[];
	/** Seen a moment ago: taken only if nothing else is left. */
	avoid?: readonly string[];
	/** The latest first try at each question: unseen ones come first, then the oldest. */
	seen?: ReadonlyMap<string, { at: number; score: number }>;
}

/** How many of a round may be answerable without the essay, and how many may be about a record. */
export interface Most {
	alone: number;
	checks: number;
}

/** What must not repeat: the place, or the question itself if it has none. */
export const placeOf = ({ locator, id }: Drawable): string => locator ?? `own ${id}`;

/** How many questions built in several moves are enough for a round. */
const mostBuilt = (count: number) => Math.ceil(count / 5);

const day = 24 * 60 * 60 * 1000;

const askedWith = (row: Drawable): Drawable[] => [row, row.second ?? []].flat();
const countsOf = (row: Drawable): Most => ({
	alone: askedWith(row).filter(({ needs }) => !needs).length,
	checks: askedWith(row).filter(({ level }) => level === 'check').length
});

/**
 * Greedily takes the best question: within `most` where one is. Places asked less often come first, which gives a
 * round distinct places or, where there are too few, the widest spacing.
 */
export function choose(
	rows: readonly Drawable[],
	taken: readonly Drawable[],
	{ count, avoid = [], seen }: Wish,
	chance: Random,
	mostPerPlace = Infinity,
	most: Most = { alone: Infinity, checks: Infinity }
): Drawable[] {
	const places = counter(taken.map(placeOf));
	const kinds = counter(taken.map(({ kind }) => kind));
	const levels = counter(taken.map(({ level }) => level));
	const avoided = new Set(avoid);
	const enough = mostBuilt(taken.length + count);
	let built = taken.filter(({ kind }) => isBuilt(kind)).length;
	const candidates = chance.shuffle(rows).map((row) => {
		const last = seen?.get(row.id);
		return {
			row,
			counts: countsOf(row),
			avoided: avoided.has(row.id) ? 1 : 0,
			day: last ? Math.floor(last.at / day) : -Infinity,
			score: last?.score ?? 0
		};
	});

	const asked: Most = { alone: 0, checks: 0 };
	const beyond = ({ alone, checks }: Most) =>
		(alone && asked.alone + alone > most.alone ? 1 : 0) +
		(checks && asked.checks + checks > most.checks ? 1 : 0);

	const chosen: Drawable[] = [];
	let left = count;
	while (left > 0) {
		const fitting = left > 1 ? candidates : candidates.filter(({ row }) => !row.second);
		const best = least(fitting, ({ row, counts, avoided, day, score }) => [
			beyond(counts),
			Math.max(places.of(placeOf(row)), row.second ? places.of(placeOf(row.second)) : 0),
			avoided,
			day,
			score,
			built >= enough && isBuilt(row.kind) ? 1 : 0,
			kinds.of(row.kind),
			levels.of(row.level)
		]);
		if (!best || places.of(placeOf(best.row)) >= mostPerPlace) break;
		candidates.splice(candidates.indexOf(best), 1);
		chosen.push(best.row);
		asked.alone += best.counts.alone;
		asked.checks += best.counts.checks;
		const added = askedWith(best.row);
		left -= added.length;
		new Set(added.map(placeOf)).forEach((place) => places.add(place));
		for (const { kind, level } of added) {
			kinds.add(kind);
			if (isBuilt(kind)) built += 1;
			levels.add(level);
		}
	}
	return chosen;
}
