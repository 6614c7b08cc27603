import { decode } from './door';
import { findHeads, type Heads } from './heads';
import { records } from './records';
import { readSheets, type Row } from './sheet-read';
import { unbold } from './text';

/** Rows below heads that say what the columns are. */
export interface Table {
	heads: Heads;
	/** As they stand there. */
	names: string[];
	/** Below the heads. */
	rows: Row[];
	/** What parted the cells of a text. */
	delimiter?: string;
}

/** The tables of a workbook or of a text whose heads are understood. */
export async function tablesIn(file: Uint8Array, separator?: string): Promise<Table[]> {
	if (file[0] !== 0x50 || file[1] !== 0x4b) {
		const table = tableOf(decode(file), separator);
		return table ? [table] : [];
	}
	return (await readSheets(file)).flatMap((rows): Table[] => {
		const heads = findHeads(rows);
		return heads ? [{ heads, names: rows[heads.row]!.cells, rows: rows.slice(heads.row + 1) }] : [];
	});
}

/** Whether it is what a form was answered, not what it asks. */
export async function holdsResponses(file: Uint8Array): Promise<boolean> {
	const isSheet = file[0] === 0x50 && file[1] === 0x4b;
	const first = isSheet
		? (await readSheets(file))[0]?.[0]?.cells[0]
		: /^\ufeff?"?([^",;\t\r\n]{0,40})"?[,;\t]/.exec(decode(file))?.[1];
	return /^(timestamp|zeitstempel|marca temporal|horodateur|start time|startzeit)$/i.test(
		(first ?? '').trim()
	);
}

/** Whether a text begins like a table that can be read. */
export const looksLikeTable = (text: string): boolean => layout(text) !== undefined;

function tableOf(whole: string, separator?: string): Table | undefined {
	const found = layout(whole, separator);
	if (!found) return undefined;
	const { delimiter, body, heads } = found;
	const source = delimiter === '|' ? body.replaceAll(bar, '').replaceAll('\\|', bar) : body;
	const rows = records(source, delimiter).map(({ cells, open }, index): Row => {
		const number = index + 1;
		return { number, cells, faults: open ? cells.map(() => ({ code: 'open-quote' })) : [] };
	});
	// Below the heads of a table in Markdown stands a rule.
	const isRule = ({ cells }: Row) =>
		cells.some(Boolean) && cells.every((one) => /^\s*(:?-{2,}:?\s*)?$/.test(one));
	const below = rows.slice(heads.row + 1);
	const isMarkdown = delimiter === '|' && below[0] !== undefined && isRule(below[0]);
	const isFence = ({ cells }: Row) => cells.length === 1 && cells[0]!.startsWith('```');
	return {
		...{ heads, names: rows[heads.row]!.cells, delimiter },
		rows: below
			.filter((row) => !isRule(row) && !isFence(row))
			.map((row) => ({
				...row,
				cells: isMarkdown
					? row.cells.map(plainCell)
					: row.cells.map((cell) => cell.replaceAll(bar, '\\|'))
			}))
	};
}

/** A line end, a sign that would part cells, and bold, as Markdown has them in a table. */
const plainCell = (cell: string): string =>
	unbold(cell.replaceAll(bar, '|').replace(/<br\s*\/?>/gi, '\n'));
/** Stands for `\|` while cells are parted. */
const bar = '\ue006';

/** What parts the cells: what a first line `sep=;` says, or that by which the heads are understood best. */
function layout(whole: string, separator?: string) {
	const text = whole.replace(/^\ufeff/, '');
	const said = /^"?sep=(.)"?[ \t]*(\r\n|\r|\n)/i.exec(text);
	const body = said ? text.slice(said[0].length) : text;
	const beginning = body.slice(0, 20_000);
	const known = (heads: Heads) => heads.at.size + heads.options.length + heads.wrong.length;
	const chosen = separator ?? said?.[1];
	return (chosen ? [chosen] : [',', ';', '\t', '|'])
		.flatMap((delimiter) => {
			const heads = findHeads(records(beginning, delimiter));
			return heads ? [{ delimiter, body, heads }] : [];
		})
		.sort((a, b) => known(b.heads) - known(a.heads))[0];
}
