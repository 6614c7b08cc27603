import { findHeads, holds, readHeads } from './heads';
import { kindOf } from './quiz-rows';
import { kindNames } from '../../questions/kinds';

// Columns of a table that no reader knows: what each holds, guessed, then as a person says.

/** What a column can hold, in the order of the menu. */
export const columnMeanings = [
	...(['question', 'option', 'key', 'wrong', 'options', 'explanation'] as const),
	...(['kind', 'hint', 'points', 'front', 'back'] as const)
];
export type Meaning = (typeof columnMeanings)[number];

export interface Mapping {
	/** How many rows on top are no questions. */
	heads: number;
	/** One a column: a meaning, a head of our own CSV as it stands, or nothing where it is left out. */
	columns: string[];
}

export function guessMapping(rows: string[][]): Mapping {
	const width = Math.max(...rows.map((cells) => cells.length));
	const columns = Array.from({ length: width }, () => '');
	const heads = findHeads(rows.map((cells) => ({ cells })));
	if (heads) {
		for (const [name, column] of heads.at) columns[column] = name;
		for (const column of heads.options) columns[column] = 'option';
		for (const column of heads.wrong) columns[column] = 'wrong';
		return { heads: heads.row + 1, columns };
	}
	return { heads: 0, columns: byContent(rows, columns) };
}

/** Without heads: the key names or repeats another cell, the longest texts ask, and what follows the key explains. */
function byContent(rows: string[][], columns: string[]): string[] {
	if (columns.length === 2) return ['front', 'back'];
	const share = (test: (cells: string[], column: number) => boolean) => (column: number) =>
		rows.filter((cells) => cells[column]?.trim() && test(cells, column)).length / rows.length;
	const best = (value: (column: number) => number, among: number[]) =>
		among.reduce((a, b) => (value(b) > value(a) ? b : a));
	const places = [...columns.keys()];
	const names = share((cells, column) => {
		const text = cells[column]!.trim();
		const again = cells.some((cell, other) => other !== column && cell.trim() === text);
		return again || /^[a-j]$/i.test(text) || /^\d$/.test(text);
	});
	const length = (column: number) =>
		rows.reduce((sum, cells) => sum + (cells[column]?.length ?? 0), 0);
	const kind = share((cells, column) => kindNames.some((name) => name === kindOf(cells[column]!)));
	// From the right: a running number may stand on the left, and the repeated option before its repetition.
	const key = best(names, places.slice(1).reverse());
	const answered = names(key) > 0.5 ? key : columns.length - 1;
	const asked = best(
		length,
		places.filter((column) => column < answered)
	);
	return places.map((column) => {
		if (column === asked) return 'question';
		if (column === answered) return 'key';
		if (kind(column) > 0.5) return 'kind';
		if (column < asked) return '';
		return column > answered ? 'explanation' : 'option';
	});
}

const headsFor = (columns: string[]) => {
	const count = { option: 0, wrong: 0 };
	return columns.map((meaning) =>
		meaning === 'option' || meaning === 'wrong' ? `${meaning} ${++count[meaning]}` : meaning
	);
};

/** Whether enough is said to ask and to grade. */
export const isReadable = ({ columns }: Mapping): boolean =>
	holds(readHeads(headsFor(columns), 0)) !== undefined;

/** The table as a text that the reader of tables takes; rows keep their numbers where there are heads. */
export function mappedText(rows: string[][], { heads, columns }: Mapping): string {
	const kept = columns.flatMap((meaning, column) => (meaning ? [column] : []));
	const row = (cells: string[]) => kept.map((column) => cellOf(cells[column] ?? '')).join('\t');
	const above = Array.from({ length: Math.max(0, heads - 1) }, () => '');
	return [...above, row(headsFor(columns)), ...rows.slice(heads).map(row)].join('\n');
}

/** The reader takes off one apostrophe before a sign of formulas. */
function cellOf(text: string): string {
	const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
	return /["\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
