import type { Issue } from '../codec';
import { formatAt, shown } from './cell';
import { decode, Refusal } from './door';
import { lowered, raised } from './math';
import { all, descend, elements, parse, textIn, type Element } from './xml';
import { fileAt, unpack } from './zip';

export interface Row {
	/** As the program shows it, from 1. */
	number: number;
	/** As they are shown there. */
	cells: string[];
	/** By column: why what a cell holds cannot be told. */
	faults: (Omit<Issue, 'at'> | undefined)[];
}

/** The rows of each sheet of a workbook, those first that are not hidden. */
export async function readSheets(file: Uint8Array): Promise<Row[][]> {
	const files = await unpack(file, (path) => /^xl\/.*\.(xml|rels)$/i.test(path), 'xl/workbook.xml');
	const read = async (path: string) => parse(decode(fileAt(files, path)));
	const optional = async (path: string) => (files.has(path) ? read(path) : undefined);
	const workbook = await read('xl/workbook.xml');
	const links = elements(await read('xl/_rels/workbook.xml.rels'));
	const strings = elements(await optional('xl/sharedStrings.xml'), 'si').map(runs);
	const formats = formatsOf(await optional('xl/styles.xml'));
	const [about] = all(workbook, 'workbookPr');
	const since1904 = /^(1|true)$/.test(about?.attributes.date1904 ?? '');
	const sheets = all(workbook, 'sheet').slice(0, 50);
	const hidden = (one: Element) => /hidden/i.test(one.attributes.state ?? '');
	const shownSheets = sheets.filter((one) => !hidden(one));
	const tables: Row[][] = [];
	for (const { attributes } of shownSheets.length ? shownSheets : sheets) {
		const link = links.find((one) => one.attributes.Id === attributes.id);
		const target = link?.attributes.Target ?? 'worksheets/sheet1.xml';
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
		// A sheet that is all chart has no rows.
		if (files.has(path) || sheets.length === 1) tables.push(rowsOf(await read(path)));
	}
	return tables;

	function rowsOf(sheet: Element): Row[] {
		return all(sheet, 'row').map((row, index) => {
			const cells: string[] = [];
			const faults: Row['faults'] = [];
			for (const [place, one] of elements(row, 'c').entries()) {
				const column = columnAt(one.attributes.r ?? '') ?? place;
				if (column > 200) throw new Refusal('too-wide');
				while (cells.length < column) cells.push('');
				const told = cell(one);
				cells[column] = told.text;
				if (told.fault) faults[column] = told.fault;
			}
			return { number: Number(row.attributes.r ?? index + 1), cells, faults };
		});
	}

	function cell(one: Element): { text: string; fault?: Omit<Issue, 'at'> } {
		const value = textIn(descend(one, 'v'));
		const text = (): string | undefined => {
			switch (one.attributes.t ?? 'n') {
				case 's':
					return strings[Number(value)] ?? '';
				case 'inlineStr':
					return runs(descend(one, 'is'));
				case 'b':
					return value === '1' ? 'TRUE' : 'FALSE';
				case 'd':
					return value.replace(/T00:00:00(\.0*)?Z?$/, '');
				case 'n':
					return value.trim() === '' || !Number.isFinite(Number(value))
						? value
						: shown(Number(value), formats[Number(one.attributes.s ?? 0)], since1904);
				default:
					return unescaped(value);
			}
		};
		if (descend(one, 'f')) return { text: value, fault: { code: 'formula' } };
		if (one.attributes.t === 'e')
			return { text: value, fault: { code: 'cell-error', params: { value: value.slice(0, 20) } } };
		const told = text();
		return told === undefined
			? { text: value, fault: { code: 'cell-format', params: { value: value.slice(0, 20) } } }
			: { text: told };
	}
}

/** The number format of each cell style. */
function formatsOf(styles: Element | undefined): (string | undefined)[] {
	const own = new Map(
		elements(descend(styles, 'numFmts')).map(({ attributes }) => [
			attributes.numFmtId,
			attributes.formatCode ?? ''
		])
	);
	return elements(descend(styles, 'cellXfs')).map(({ attributes }) => {
		const id = attributes.numFmtId ?? '0';
		// One that is not known is none that could be said: conditions never are.
		return own.get(id) ?? formatAt(Number(id)) ?? '[=?]';
	});
}

/** A text may come in runs of different looks; how it is pronounced (rPh) is not part of it. */
const runs = (of: Element | undefined): string =>
	unescaped(
		elements(of)
			.map((one) => (one.name === 't' ? textIn(one) : one.name === 'r' ? run(one) : ''))
			.join('')
	);
function run(of: Element): string {
	const text = textIn(descend(of, 't'));
	const place = descend(of, 'rPr', 'vertAlign')?.attributes.val;
	return place === 'superscript' ? raised(text) : place === 'subscript' ? lowered(text) : text;
}
/** Line ends stand as `_x000D_` in some programs' texts. */
const unescaped = (text: string) =>
	text.replace(/_x000([9AD])_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function columnAt(reference: string): number | undefined {
	const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
	return letters === undefined
		? undefined
		: [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
