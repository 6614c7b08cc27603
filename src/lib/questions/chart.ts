import type { Exhibit } from './exhibit';

/** A point in a box of 100 by 100 with zero at the bottom. */
export interface Spot {
	id: string;
	across: number;
	/** Height above the bottom. */
	height: number;
}
type Drawn = { id: string; value: string } | { id: string; gap: string };

/** Neighboring points as runs; a gap ends a run. Heights are shares of `top`, or of the largest value. */
export function runsOf(
	{ points }: Pick<Exhibit, 'points'> | { points: readonly Drawn[] },
	top?: number
): Spot[][] {
	const values = points.map((point) => ('value' in point ? Number(point.value) : 0));
	const most = top ?? Math.max(...values);
	const runs: Spot[][] = [[]];
	points.forEach((point, index) => {
		if ('gap' in point) runs.push([]);
		else
			runs.at(-1)!.push({
				id: point.id,
				across: (100 * (index + 0.5)) / points.length,
				height: (100 * values[index]!) / most
			});
	});
	return runs.filter(({ length }) => length);
}

/** Through all spots of a run; a spot by itself is a dot. */
export const pathOf = (run: readonly Spot[]): string =>
	`M${run.map(({ across, height }) => `${across} ${100 - height}`).join('L')}`;
