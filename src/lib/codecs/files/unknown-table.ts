import type { Issue } from '../codec';
import { decode } from './door';
import { records } from './records';
import { readSheets, type Row } from './sheet-read';

/** A table in a file, for a person to say what its columns hold. */
export interface UnknownTable {
	rows: string[][];
	/** Of rows with a cell that cannot be told; they are empty. */
	issues: Issue[];
}

/** Throws as readers do. */
export async function tableOfFile(file: Uint8Array): Promise<UnknownTable | undefined> {
	if (file[0] !== 0x50 || file[1] !== 0x4b) {
		const rows = rowsOfText(decode(file).replace(/^\ufeff/, ''));
		return rows && { rows, issues: [] };
	}
	const sheets = (await readSheets(file)).map(rowsOfSheet);
	const best = sheets.sort((a, b) => b.rows.length - a.rows.length)[0];
	return best && best.rows.filter((cells) => filled(cells) > 1).length > 1 ? best : undefined;
}

const filled = (cells: string[]) => cells.filter((one) => one.trim()).length;

/** What a formula shows is there to be read; other faults cannot be told. */
function rowsOfSheet(sheet: Row[]): UnknownTable {
	const table: UnknownTable = { rows: [], issues: [] };
	for (const { number, cells, faults } of sheet.slice(0, 20_000)) {
		const fault = faults.find((one) => one && one.code !== 'formula');
		if (fault) table.issues.push({ ...fault, at: `row.${number}` });
		// Rows keep their numbers; a number that nothing bears out is no place.
		while (table.rows.length < Math.min(number - 1, 20_000)) table.rows.push([]);
		table.rows.push(fault ? [] : cells);
	}
	return table;
}

/** Rows of three cells or more, nearly all of one width. */
function rowsOfText(text: string): string[][] | undefined {
	if (/^\s*"?[#<{[]/.test(text)) return undefined;
	const body = text.replace(/^"?sep=.[^\r\n]*\r?\n/i, '');
	return ['\t', ';', ',', '|']
		.filter((delimiter) =>
			isEven(records(body.slice(0, 20_000), delimiter).map(({ cells }) => cells))
		)
		.map((delimiter) => records(body, delimiter).map(({ cells }) => cells))[0];
}

function isEven(rows: string[][]): boolean {
	const some = rows.filter(filled);
	const widths = some.map(({ length }) => length);
	const width = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
	const even = widths.filter((one) => one === width).length;
	return width > 2 && even > 1 && even >= widths.length * 0.8;
}
