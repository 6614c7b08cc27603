import { strToU8, zipSync } from 'fflate';

/** A cell as its XML, or a text. */
export type Made = string | { xml: string } | undefined;

/** A number in the n-th style, or of another type. */
export const cell = (value: string | number, style = 0, type = 'n'): Made => ({
	xml: ` s="${style}" t="${type}"><v>${value}</v>`
});

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const row = (cells: Made[], number: number) =>
	`<row r="${number}">${cells
		.map((one, column) => {
			if (one === undefined) return '';
			const r = `${String.fromCharCode(65 + column)}${number}`;
			return typeof one === 'string'
				? `<c r="${r}" t="inlineStr"><is><t>${escape(one)}</t></is></c>`
				: `<c r="${r}"${one.xml}</c>`;
		})
		.join('')}</row>`;

interface Options {
	/** Number formats of the styles, from 1: an id, or a code. */
	formats?: (number | string)[];
	about?: string;
	/** `state` of each sheet. */
	states?: string[];
}

/** A workbook of sheets of rows. */
export function workbook(
	sheets: Made[][][],
	{ formats = [], about = '', states = [] }: Options = {}
) {
	const own = formats.map((one, index) =>
		typeof one === 'string' ? [200 + index, one] : [one, '']
	);
	const files: Record<string, string> = {
		'xl/workbook.xml': `<workbook xmlns:r="r">${about}<sheets>${sheets
			.map(
				(_, index) =>
					`<sheet name="S${index}" r:id="rId${index}" state="${states[index] ?? 'visible'}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
			.map((_, index) => `<Relationship Id="rId${index}" Target="worksheets/sheet${index}.xml"/>`)
			.join('')}</Relationships>`,
		'xl/styles.xml': `<styleSheet><numFmts>${own
			.filter(([, code]) => code)
			.map(
				([id, code]) =>
					`<numFmt numFmtId="${id}" formatCode="${escape(String(code)).replaceAll('"', '&quot;')}"/>`
			)
			.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${own
			.map(([id]) => `<xf numFmtId="${id}"/>`)
			.join('')}</cellXfs></styleSheet>`
	};
	for (const [index, rows] of sheets.entries())
		files[`xl/worksheets/sheet${index}.xml`] =
			`<worksheet><sheetData>${rows.map((cells, place) => row(cells, place + 1)).join('')}</sheetData></worksheet>`;
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))
	);
}
