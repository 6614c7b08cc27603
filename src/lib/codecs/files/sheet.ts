import { document, element, type Element } from './xml';
import { pack } from './zip';

// Workbooks of one sheet, Office Open XML (https://ecma-international.org/publications-and-standards/standards/ecma-376/),
// only as much of it as a table of texts needs: shared strings, no formulas, no dates, no styles.
// Read back by read-excel-file in the tests. A text is always a typed string, so none becomes a formula.

export type Cell = string | number | undefined;

export function writeSheet(name: string, rows: Cell[][]) {
	const strings = new Map<string, number>();
	const cell = (value: Cell, row: number, column: number): Element | undefined => {
		if (value === undefined || value === '') return undefined;
		const r = `${columnName(column)}${row + 1}`;
		if (typeof value === 'number') return element('c', { r }, element('v', {}, `${value}`));
		const index = strings.get(value) ?? strings.size;
		strings.set(value, index);
		return element('c', { r, t: 's' }, element('v', {}, `${index}`));
	};
	const sheet = element(
		'worksheet',
		{ xmlns: main },
		element(
			'sheetData',
			{},
			rows.map((cells, row) =>
				element(
					'row',
					{ r: `${row + 1}` },
					cells.map((value, column) => cell(value, row, column))
				)
			)
		)
	);
	const shared = element(
		'sst',
		{ xmlns: main, uniqueCount: `${strings.size}` },
		[...strings.keys()].map((text) =>
			element('si', {}, element('t', { 'xml:space': 'preserve' }, text))
		)
	);
	return pack({
		'[Content_Types].xml': document(contentTypes),
		'_rels/.rels': document(relations([['officeDocument', 'xl/workbook.xml']])),
		'xl/workbook.xml': document(
			element(
				'workbook',
				{ xmlns: main, 'xmlns:r': office },
				element('sheets', {}, element('sheet', { name, sheetId: '1', 'r:id': 'rId1' }))
			)
		),
		'xl/_rels/workbook.xml.rels': document(
			relations([
				['worksheet', 'worksheets/sheet1.xml'],
				['sharedStrings', 'sharedStrings.xml'],
				['styles', 'styles.xml']
			])
		),
		'xl/worksheets/sheet1.xml': document(sheet),
		'xl/sharedStrings.xml': document(shared),
		'xl/styles.xml': document(styles)
	});
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const part = (path: string, type: string) =>
	element('Override', { PartName: `/xl/${path}.xml`, ContentType: `${types}.${type}+xml` });
const contentTypes = element(
	'Types',
	{ xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
	element('Default', {
		Extension: 'rels',
		ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
	}),
	element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
	part('workbook', 'sheet.main'),
	part('worksheets/sheet1', 'worksheet'),
	part('sharedStrings', 'sharedStrings'),
	part('styles', 'styles')
);
const relations = (targets: [string, string][]) =>
	element(
		'Relationships',
		{ xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
		targets.map(([type, target], index) =>
			element('Relationship', { Id: `rId${index + 1}`, Type: `${office}/${type}`, Target: target })
		)
	);
// The least that Excel opens without offering to repair.
const styles = element(
	'styleSheet',
	{ xmlns: main },
	element('fonts', { count: '1' }, element('font')),
	element(
		'fills',
		{ count: '2' },
		element('fill', {}, element('patternFill', { patternType: 'none' })),
		element('fill', {}, element('patternFill', { patternType: 'gray125' }))
	),
	element('borders', { count: '1' }, element('border')),
	element('cellStyleXfs', { count: '1' }, element('xf')),
	element('cellXfs', { count: '1' }, element('xf', { xfId: '0' }))
);

const columnName = (index: number): string =>
	(index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') +
	String.fromCharCode(65 + (index % 26));
