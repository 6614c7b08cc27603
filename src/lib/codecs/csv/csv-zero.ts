import { isEmpty } from '../files/quiz-rows';
import type { Table } from '../files/tables';

// Tables that programs write may count their answers from 0.

const keyIn = ({ heads }: Table) => heads.at.get('key') ?? -1;

/** Whether some keys are 0, and all are the place of an answer if counted so. */
export function countsFromZero(table: Table): boolean {
	const { heads, rows } = table;
	const filled = rows.filter((row) => !isEmpty(heads, row));
	const keys = filled.map(({ cells }) => cells[keyIn(table)]?.trim() ?? '');
	return (
		heads.options.length > 1 &&
		keys.includes('0') &&
		keys.some((key) => key !== '0') &&
		filled.every(({ cells }, index) => {
			const answers = heads.options.map((column) => cells[column]?.trim() ?? '');
			return (
				/^\d$/.test(keys[index]!) && answers[Number(keys[index])] && !answers.includes(keys[index]!)
			);
		})
	);
}

export const fromOne = (table: Table): Table => ({
	...table,
	rows: table.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, column) =>
			column === keyIn(table) && /^\s*\d\s*$/.test(cell) ? `${Number(cell) + 1}` : cell
		)
	}))
});
