import { placeOf, type Drawable } from './choose';
import { counter, least } from './counts';
import type { Random } from './random';

/**
 * Orders questions so that two on one place are as far apart as possible, and neighbors differ in kind where possible.
 * `before`: questions asked ahead of them.
 */
export function spread(
	rows: readonly Drawable[],
	before: readonly Drawable[],
	chance: Random
): Drawable[] {
	const waiting = chance.shuffle(rows);
	const places = counter(rows.map(placeOf));
	const kinds = counter(rows.map(({ kind }) => kind));
	const gap = widestGap(places.counts());
	const asked = [...before];
	while (waiting.length) {
		const recent = new Set(asked.slice(Math.max(0, asked.length - gap + 1)).map(placeOf));
		const rested = waiting.filter((row) => !recent.has(placeOf(row)));
		const last = asked.at(-1)?.kind;
		// The most crowded place first, or it could not keep its distance later.
		const best = least(rested.length ? rested : waiting, (row) => [
			-places.of(placeOf(row)),
			row.kind === last ? 1 : 0,
			-kinds.of(row.kind)
		])!;
		waiting.splice(waiting.indexOf(best), 1);
		places.add(placeOf(best), -1);
		kinds.add(best.kind, -1);
		asked.push(best);
	}
	return asked.slice(before.length);
}

/** The widest possible distance between two questions on one place; the fullest places set it. */
function widestGap(counts: readonly number[]): number {
	const most = Math.max(...counts);
	if (most <= 1) return Infinity;
	const fullest = counts.filter((count) => count === most).length;
	const total = counts.reduce((sum, count) => sum + count, 0);
	return Math.floor((total - fullest) / (most - 1));
}
