import { groupBy } from '../../study/rounds/counts';

/** A place of the essay, or a skill. */
export interface GroupRow {
	key: string;
	questions: number;
	/** Answers to them. */
	seen: number;
	right: number;
	mean: number;
}

interface Counted {
	seen: number;
	right: number;
	mean: number;
}

export function groups<Row extends Counted>(
	rows: readonly Row[],
	keyOf: (row: Row) => string | undefined
): GroupRow[] {
	return [...groupBy(rows, keyOf)].map(([key, group]) => {
		const sum = (of: (row: Row) => number) => group.reduce((total, row) => total + of(row), 0);
		const seen = sum((row) => row.seen);
		return {
			key,
			questions: group.length,
			seen,
			right: sum((row) => row.right),
			mean: seen ? sum((row) => row.mean * row.seen) / seen : 0
		};
	});
}
