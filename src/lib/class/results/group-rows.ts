import { groupBy } from '../../study/rounds/counts';

/** A place of the essay, a skill or a standard. */
export interface GroupRow {
	key: string;
	questions: number;
	/** Answers to them. */
	seen: number;
	right: number;
	mean: number;
}

/** One row a key, in the order of the first that has it. A question may count for several. */
export function groupRows<Row extends Pick<GroupRow, 'seen' | 'right' | 'mean'>>(
	rows: readonly Row[],
	keysOf: (row: Row) => readonly (string | undefined)[]
): GroupRow[] {
	const keyed = rows.flatMap((row) => keysOf(row).map((key) => ({ key, row })));
	return [...groupBy(keyed, ({ key }) => key)].map(([key, group]) => {
		const sum = (of: (row: Row) => number) => group.reduce((total, { row }) => total + of(row), 0);
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
