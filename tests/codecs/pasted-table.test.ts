import { describe, expect, it } from 'vitest';
import { importing } from '../../src/lib/words/en/importing';
import { tableOf } from '../../src/lib/codecs/csv/csv';
import { readCsv } from '../../src/lib/codecs/csv/csv-read';
import { guessMapping, isReadable, mappedText } from '../../src/lib/codecs/files/mapping';
import { tableOfHtml, tableOfText } from '../../src/lib/codecs/files/pasted-table';
import { tableOfFile } from '../../src/lib/codecs/files/unknown-table';
import { readFile } from '../../src/lib/codecs/recognise';
import { cell, workbook } from './cases/workbook';
import { blank, content } from './compare';

/** As Word puts it on the clipboard: conditional comments, namespaces, classes, paragraphs in cells. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td {mso-x:y} --></style></head>
<body lang=EN-US><!--StartFragment--><table class=MsoTableGrid border=1 cellspacing=0><tr style='mso-yfti-irow:0'>
<td width=120 valign=top><p class=MsoNormal><b>Frage</b><o:p></o:p></p></td><td><p class=MsoNormal>Antwort A</p></td>
<td><p>Antwort B</p></td><td><p>Richtige Antwort</p></td><td>Erkl&auml;rung</td></tr>
<tr><td><p class=MsoNormal>H<sub>2</sub>O &amp; ice:<br>what is it?<o:p></o:p></p></td><td><p>Water</p></td><td><p>Air</p></td>
<td><p>A</p></td><td><p>One &lt; two.</p></td></tr><![if !supportMisalignedColumns]><tr height=0><td></td></tr><![endif]>
<tr><td><p>-5 is</p></td><td><p>=1+1</p></td><td><p>negative</p></td><td><p>negative</p></td><td></td></tr></table><!--EndFragment--></body></html>`;

const taken = async (rows: string[][], mapping = guessMapping(rows)) => {
	const { set, issues } = await readCsv(
		new TextEncoder().encode(mappedText(rows, mapping)),
		blank()
	);
	return { questions: set.questions.map(content), cards: set.cards, issues };
};

describe('a table from the clipboard', () => {
	it('comes from a word processor whole, is understood by its heads, and taken', async () => {
		const rows = tableOfHtml(fromWord)!;
		expect(rows.map((row) => row.length)).toEqual([5, 5, 5]);
		const mapping = guessMapping(rows);
		expect(mapping).toEqual({
			heads: 1,
			columns: ['question', 'option', 'option', 'key', 'explanation']
		});
		expect(await taken(rows)).toMatchObject({
			questions: [
				{
					prompt: 'H₂O & ice: what is it?',
					explanation: 'One < two.',
					options: [
						['Air', false],
						['Water', true]
					]
				},
				{
					prompt: '-5 is',
					options: [
						['=1+1', false],
						['negative', true]
					]
				}
			],
			issues: []
		});
	});

	it.each([
		[
			'merged cells',
			'<table><tr><td rowspan=2>a<td>b<tr><td>c</table>',
			[
				['a', 'b'],
				['a', 'c']
			]
		],
		[
			'wide cells',
			'<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>',
			[
				['a', '', 'b'],
				['c', 'd', 'e']
			]
		],
		[
			'unclosed tags',
			'<TABLE><TR><TD>a<TD>b<TR><TH>c<TD>d',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		[
			'a table within a table',
			'<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>',
			[
				['a', 'b'],
				['c', 'd']
			]
		]
	])('has its cells where they stand: %s', (_, html, rows) => {
		expect(tableOfHtml(html)).toEqual(rows);
	});

	it('is not seen where there is none', () => {
		for (const html of [
			'',
			'<p>a</p>',
			'<table><tr><td>one</td></tr></table>',
			'</table></td>',
			'<td>a'
		])
			expect(tableOfHtml(html)).toBeUndefined();
	});

	it('is read in a time that grows with its length alone', () => {
		const row = '<tr><td>a<td>b<table><tr><td rowspan=999>c<td>d';
		// Not by the clock: a machine with other things to do is slow for reasons of its own.
		const before = process.cpuUsage();
		tableOfHtml(`<table>${row.repeat(5_000)}`);
		tableOfHtml(row.repeat(5_000) + '</td></tr></table>'.repeat(5_000));
		tableOfHtml('<table><tr><td><!-- '.repeat(20_000));
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
	});
});

describe('text with tabs', () => {
	it('is a table from three columns on', () => {
		expect(tableOfText('a\tb\tc\nd\te\tf\n')).toEqual([
			['a', 'b', 'c'],
			['d', 'e', 'f']
		]);
		expect(tableOfText('"a\nb"\tb\tc\nd\te\tf')![0]).toEqual(['a\nb', 'b', 'c']);
		for (const text of [
			'a\tb\nc\td',
			'#separator:tab\na\tb\tc\nd\te\tf',
			'::Q::x {=a\t~b\t~c}',
			''
		])
			expect(tableOfText(text)).toBeUndefined();
	});

	it('without heads is guessed by what is in it, and can be told otherwise', async () => {
		const rows = tableOfText(
			'1\tWhich of these is a fruit?\tApple\tStone\tA\tStones do not grow.\n2\tAnd which is not one?\tPear\tChair\tChair\tOne sits on it.'
		)!;
		const mapping = guessMapping(rows);
		expect(mapping).toEqual({
			heads: 0,
			columns: ['', 'question', 'option', 'option', 'key', 'explanation']
		});
		expect((await taken(rows)).questions).toHaveLength(2);
		const turned = { heads: 0, columns: ['', 'front', '', '', 'back', ''] };
		expect((await taken(rows, turned)).cards).toMatchObject([
			{ front: 'Which of these is a fruit?', back: 'A' },
			{ front: 'And which is not one?', back: 'Chair' }
		]);
	});

	it('cannot be read until somebody says what asks and what answers', () => {
		expect(isReadable({ heads: 0, columns: ['question', 'option', 'option'] })).toBe(false);
		expect(isReadable({ heads: 0, columns: ['question', 'option', 'option', 'key'] })).toBe(true);
		expect(isReadable({ heads: 0, columns: ['question', 'key', 'wrong'] })).toBe(true);
		expect(isReadable({ heads: 0, columns: ['front', 'back'] })).toBe(true);
	});

	it('names a faulty row by its number in the table', async () => {
		const rows = [
			['My quiz', '', '', ''],
			['Question', 'Option A', 'Option B', 'Answer'],
			['x?', '1', '2', 'Z']
		];
		expect((await taken(rows)).issues).toMatchObject([{ at: 'row.3', code: 'odd-key' }]);
	});
});

it('the table to fill in is read as it stands', async () => {
	const { set, issues } = await readCsv(
		new TextEncoder().encode(tableOf(importing.template)),
		blank()
	);
	expect(issues).toEqual([]);
	expect(set.questions.map(({ kind }) => kind)).toEqual(['choice', 'choice', 'truth']);
});

describe('a table in a file of which no reader knows the columns', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const rows = [
		['Nr', 'Aufgabe', 'Eins', 'Zwei', 'Stimmt'],
		['1', 'Q?', 'x', 'y, z', 'x'],
		['2', 'R?', 'v', 'w', 'w']
	];
	const parted = (sign: string) =>
		rows
			.map((cells) => cells.map((one) => (one.includes(sign) ? `"${one}"` : one)).join(sign))
			.join('\n');

	it.each(['\t', ';', ',', '|'])('is found whatever parts its cells: %j', async (sign) => {
		expect(await tableOfFile(bytes(`\ufeff${parted(sign)}`))).toEqual({ rows, issues: [] });
	});

	it('is found in a workbook, with the numbers of its rows and those that cannot be told', async () => {
		const file = workbook([
			[['Read me']],
			[...rows, [], ['3', cell('#N/A', 0, 'e'), 'a', 'b', 'a'], ['4', 'S?', 'c', 'd', 'c']]
		]);
		expect(await tableOfFile(file)).toEqual({
			rows: [...rows, [], [], ['4', 'S?', 'c', 'd', 'c']],
			issues: [{ code: 'cell-error', params: { value: '#N/A' }, at: 'row.5' }]
		});
	});

	it.each([
		['prose', 'Well, this is it.\nAnd so on, and on, and on.\nThe end'],
		['cards', 'a\tb\nc\td\n'],
		['an Anki text', '#separator:tab\na\tb\tc\nd\te\tf\n'],
		['one row', 'a,b,c'],
		['JSON', '[1,2,3],\n[1,2,3]']
	])('is not seen in %s', async (_, text) => {
		expect(await tableOfFile(bytes(text))).toBeUndefined();
	});

	it('is offered where no reader takes it', async () => {
		const { reading } = await readFile(bytes(parted(',')), 'quiz.csv', blank());
		expect(reading.set.questions).toEqual([]);
		expect(await taken(rows)).toMatchObject({
			questions: [
				{
					prompt: 'Q?',
					options: [
						['x', true],
						['y, z', false]
					]
				},
				{
					prompt: 'R?',
					options: [
						['v', false],
						['w', true]
					]
				}
			]
		});
	});
});
