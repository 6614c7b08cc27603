import type { Piece } from '../codec';
import type { Table } from './tables';

// The source of one question, to be shown and mended by hand, and read by itself again.

export const numberOf = (at: string) => Number(/^(?:line|row)\.(\d+)$/.exec(at)?.[1] ?? 0);
export const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

/** One line. No key of a keyboard types a tab into a box, so other signs between the sides do as well. */
export function cardPiece(text: string, at: string): Piece | undefined {
	const row = linesOf(text)[numberOf(at) - 1];
	if (row === undefined) return undefined;
	const tabbed = (line: string) =>
		line.includes('\t') ? line : line.replace(/\s*(;|\||=|\s[-–—]\s|:\s)\s*/, '\t');
	return {
		text: row,
		whole: ([mended = '']) =>
			mended
				.split(/\r\n|\r|\n/)
				.map(tabbed)
				.join('\n')
	};
}

/** Each cell after what its column holds. */
export function rowPiece(tables: Table[], at: string): Piece | undefined {
	for (const { heads, rows, delimiter } of tables) {
		const row = rows.find(({ number }) => number === numberOf(at));
		if (!row) continue;
		const columns: [string, number][] = [
			...[...heads.at].map(([name, column]): [string, number] => [heading(name), column]),
			...heads.options.map((column, index): [string, number] => [`Option ${index + 1}`, column]),
			...heads.wrong.map((column, index): [string, number] => [`Wrong ${index + 1}`, column])
		];
		columns.sort(([, a], [, b]) => a - b);
		return cellsPiece(
			columns.map(([name, column]) => [name, row.cells[column] ?? '']),
			delimiter ?? '\t',
			columns.map(([name]) => name)
		);
	}
	return undefined;
}

/** A row of cells, read again below its heads. */
export const cellsPiece = (
	cells: Required<Piece>['cells'],
	sign: string,
	heads?: string[],
	above = ''
): Piece => ({
	text: cells.map(([, text]) => text).join(' | '),
	cells,
	whole: (mended) =>
		above + [...(heads ? [heads] : []), mended].map((row) => row.map(quoted).join(sign)).join('\n')
});

const heading = (name: string) => {
	const head = name === 'key' ? 'answer' : name;
	return head[0]!.toUpperCase() + head.slice(1);
};
const quoted = (cell: string) => `"${cell.trimEnd().replaceAll('"', '""')}"`;
