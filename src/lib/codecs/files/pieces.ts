import type { Piece } from '../codec';
import type { Table } from './tables';

// The source of one question, to be shown and mended by hand, and read by itself again.

export const numberOf = (at: string) => Number(/^(?:line|row)\.(\d+)$/.exec(at)?.[1] ?? 0);
export const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
const asItIs = (text: string) => text;

/** Up to the key, or the empty line below the options. */
export function aikenPiece(text: string, at: string): Piece | undefined {
	const rows = linesOf(text).slice(numberOf(at) - 1);
	const key = rows.findIndex((row) => /^\s*ANSWERS?\s*:/i.test(row));
	const options = rows.findIndex((row) => /^\s*[a-z][.)]/i.test(row));
	const gap = rows.findIndex((row, index) => index > options && options >= 0 && !row.trim());
	const ends = [key < 0 ? undefined : key + 1, gap < 0 ? undefined : gap];
	const to = Math.min(...ends.map((end) => end ?? rows.length));
	return { text: rows.slice(0, to).join('\n').trimEnd(), whole: asItIs };
}

/** One line. No key of a keyboard types a tab into a box, so other signs between the sides do as well. */
export function cardPiece(text: string, at: string): Piece | undefined {
	const row = linesOf(text)[numberOf(at) - 1];
	if (row === undefined) return undefined;
	const tabbed = (line: string) =>
		line.includes('\t') ? line : line.replace(/\s*(;|\||=|\s[-–—]\s|:\s)\s*/, '\t');
	return {
		text: row,
		whole: (mended) =>
			mended
				.split(/\r\n|\r|\n/)
				.map(tabbed)
				.join('\n')
	};
}

/** A line for each cell, after what its column holds. */
export function rowPiece(tables: Table[], at: string): Piece | undefined {
	for (const { heads, rows, delimiter } of tables) {
		const row = rows.find(({ number }) => number === numberOf(at));
		if (!row) continue;
		const columns = new Map<string, number>([
			...[...heads.at].map(([name, column]): [string, number] => [heading(name), column]),
			...heads.options.map((column, index): [string, number] => [`Option ${index + 1}`, column]),
			...heads.wrong.map((column, index): [string, number] => [`Wrong ${index + 1}`, column])
		]);
		const names = [...columns.keys()].sort((a, b) => columns.get(a)! - columns.get(b)!);
		const text = names.map((name) => `${name}: ${row.cells[columns.get(name)!] ?? ''}`);
		return {
			text: text.join('\n'),
			whole(mended) {
				const cells = new Map(names.map((name) => [name, '']));
				let last = names[0]!;
				for (const line of linesOf(mended)) {
					const name = names.find((one) => line.startsWith(`${one}:`));
					last = name ?? last;
					const told = name ? line.slice(name.length + 1).trim() : `\n${line}`;
					cells.set(last, name ? told : cells.get(last)! + told);
				}
				const sign = delimiter ?? '\t';
				const written = (all: string[]) => all.map(quoted).join(sign);
				return `${written(names)}\n${written([...cells.values()])}`;
			}
		};
	}
	return undefined;
}

const heading = (name: string) => {
	const head = name === 'key' ? 'answer' : name;
	return head[0]!.toUpperCase() + head.slice(1);
};
const quoted = (cell: string) => `"${cell.trimEnd().replaceAll('"', '""')}"`;
