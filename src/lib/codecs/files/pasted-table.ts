import { Tokenizer } from 'htmlparser2';
import { textOfHtml } from './html';
import { records } from './records';

// A table from the clipboard: word processors, spreadsheets and pages give HTML, and all of them text with tabs.

interface Found {
	rows: string[][];
	/** Cells that reach down into the next rows, by column. */
	below: Map<number, { text: string; left: number }>;
	cell?: { from: number; wide: number; deep: number };
}

/** Tables in tables in tables; what is deeper stays text of its cell. */
const deepest = 4;

/** The table of a page with the most rows. Merged cells say the same in every row they reach. */
export function tableOfHtml(source: string): string[][] | undefined {
	const all: Found[] = [];
	const open: Found[] = [];
	let name = '';
	let attribute = '';
	let spans: Record<string, string> = {};
	let deeper = 0;
	const top = () => (deeper ? undefined : open.at(-1));

	function endCell(to: number) {
		const table = top();
		if (!table?.cell) return;
		const { from, wide, deep } = table.cell;
		table.cell = undefined;
		const row = table.rows.at(-1)!;
		const text = textOfHtml(source.slice(from, to));
		for (let column = 0; column < wide; column++) {
			// Only the first of cells side by side has the text.
			const told = column ? '' : text;
			if (deep > 1) table.below.set(row.length, { text: told, left: deep - 1 });
			row.push(told);
		}
		fill(table);
	}
	function fill({ rows, below }: Found) {
		const row = rows.at(-1)!;
		for (;;) {
			const above = below.get(row.length);
			if (!above) return;
			if (above.left > 1) above.left -= 1;
			else below.delete(row.length);
			row.push(above.text);
		}
	}
	const opened = (at: number) => {
		const table = top();
		if (name === 'table' && (deeper || open.length === deepest)) deeper += 1;
		else if (name === 'table') {
			open.push({ rows: [], below: new Map() });
			all.push(top()!);
		} else if (name === 'tr' && table) {
			table.rows.push([]);
			fill(table);
		} else if (/^t[dh]$/.test(name) && table) {
			if (!table.rows.length) table.rows.push([]);
			table.cell = { from: at + 1, wide: span('colspan', 30), deep: span('rowspan', 1000) };
		}
	};
	const span = (which: string, most: number) =>
		Math.min(most, Math.max(1, Number.parseInt(spans[which] ?? '', 10) || 1));
	const nothing = () => {};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname(from, to) {
				name = source.slice(from, to).toLowerCase();
				spans = {};
				if (/^t[rdh]$/.test(name)) endCell(from - 1);
			},
			onattribname: (from, to) => void (attribute = source.slice(from, to).toLowerCase()),
			onattribdata(from, to) {
				if (/^(col|row)span$/.test(attribute)) spans[attribute] = source.slice(from, to);
			},
			onopentagend: opened,
			onselfclosingtag: nothing,
			onclosetag(from, to) {
				const closed = source.slice(from, to).toLowerCase();
				if (/^(t[rdh]|table)$/.test(closed)) endCell(from - 2);
				if (closed !== 'table') return;
				if (deeper) deeper -= 1;
				else open.pop();
			},
			...{ ontext: nothing, ontextentity: nothing, onattribentity: nothing, onattribend: nothing },
			...{ oncomment: nothing, oncdata: nothing, ondeclaration: nothing },
			...{ onprocessinginstruction: nothing },
			onend() {
				deeper = 0;
				for (; open.length; open.pop()) endCell(source.length);
			}
		}
	);
	tokenizer.write(source);
	tokenizer.end();
	const tables = all.map(({ rows }) => rows.filter((row) => row.length > 1));
	const best = tables.sort((a, b) => b.length - a.length)[0];
	return best && best.length > 1 ? best : undefined;
}

/** Rows of a text with tabs, where nearly all have three cells or more: with two they are cards already. */
export function tableOfText(text: string): string[][] | undefined {
	if (/^\ufeff?\s*"?#/.test(text) || !text.includes('\t')) return undefined;
	const rows = records(text.replace(/^\ufeff/, ''), '\t').map(({ cells }) => cells);
	const some = rows.filter((cells) => cells.some((cell) => cell.trim()));
	const wide = some.filter((cells) => cells.length > 2);
	return wide.length > 1 && wide.length >= some.length * 0.8 ? rows : undefined;
}
