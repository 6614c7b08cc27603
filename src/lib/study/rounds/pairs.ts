import type { Drawable } from './choose';

/** Questions that stand by themselves: not those that are asked after another. */
export const firsts = <Row extends Drawable>(rows: readonly Row[]): Row[] =>
	rows.filter(({ after }) => !after);

/** Linked questions as one: the second goes along with its first. `alone`: or without it, where that is not there. */
export function paired(rows: readonly Drawable[], alone: boolean): Drawable[] {
	const ids = new Set(rows.map(({ id }) => id));
	const seconds = new Map(rows.flatMap((row) => (row.after ? [[row.after, row]] : [])));
	return rows
		.filter(({ after }) => !after || (alone && !ids.has(after)))
		.map((row) => ({ ...row, second: seconds.get(row.id) }));
}
