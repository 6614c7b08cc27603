import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { told } from './told';
import { cell, workbook, type Made } from './workbook';

const heads = ['Question', 'Answer 1', 'Answer 2', 'Time limit', 'Correct answer(s)'];
const quiz = (...rows: Made[][]) => [heads, ...rows];
const read = (rows: Made[][], options = {}) => told(workbook([rows], options), 'quiz.xlsx');
const text = (source: string, name = 'quiz.csv') => told(strToU8(source), name);

describe('a cell is read as it is shown', () => {
	it.each<[string | number, number | string, string]>([
		[3, 'General', '3'],
		['1.0', 'General', '1'],
		['1.1000000000000001', 'General', '1.1'],
		['1E-3', 'General', '0.001'],
		['-0.5', '0.00', '-0.50'],
		[1234567, 3, '1,234,567'],
		[12.5, '#,##0.00 "€"', '12.50 €'],
		[12.5, '[$$-409]#,##0.00', '$12.50'],
		[0.125, '0.0%', '12.5%'],
		[7, '000', '007'],
		[16565, 'd.m.yyyy', '8.5.1945'],
		[16565, 'dd/mm/yy', '08/05/45'],
		[16565, 'mmmm d, yyyy', 'May 8, 1945'],
		[44562.75, 'yyyy-mm-dd hh:mm', '2022-01-01 18:00'],
		[0.75, 'h:mm AM/PM', '6:00 PM'],
		[1.5, '[h]:mm', '36:00'],
		[-3, '0;(0)', '(3)'],
		[0, '0;-0;"none"', 'none']
	])('%s in %s is %s', async (value, format, shown) => {
		const rows = quiz(['Which?', cell(value, 1), 'no', undefined, '1']);
		const [line] = await read(rows, { formats: [format] });
		expect(line).toContain(`*${shown} /`.replace('* /', '*'));
	});

	it('counts days as old Macs did where the workbook says so', async () => {
		const rows = quiz(['When?', cell(15103, 1), 'never', undefined, '1']);
		const about = '<workbookPr date1904="1"/>';
		expect(await read(rows, { formats: [14], about })).toEqual(['When? *1945-05-08 / never']);
	});

	it.each([
		['# ?/?', 'cell-format'],
		['[>5]0;0.0', 'cell-format'],
		['0.00E+00', 'cell-format']
	])('or its row is named: %s', async (format, code) => {
		const rows = quiz(
			['Which?', cell(0.5, 1), 'no', undefined, '1'],
			['Colour of snow?', 'white', 'black', undefined, '1']
		);
		expect(await read(rows, { formats: [format] })).toEqual([
			'Colour of snow? *white / black',
			`no row.2 ${code} 0.5`
		]);
	});

	it('names an error of the spreadsheet', async () => {
		const rows = quiz(['Which?', cell('#N/A', 0, 'e'), 'no', undefined, '1']);
		expect(await read(rows)).toEqual(['no row.2 cell-error #N/A']);
	});

	it('minds no formula in a column that is not read', async () => {
		const formula = { xml: '><f>A1+1</f><v>20</v>' };
		expect(await read(quiz(['Which?', 'a', 'b', formula, '1']))).toEqual(['Which? *a / b']);
	});
});

describe('what is right may be said', () => {
	const options = ['red', 'green', 'blue'];
	it.each([
		['2', '*green / blue / red'],
		['1,3', '*blue / *red / green'],
		['1 and 3', '*blue / *red / green'],
		['B', '*green / blue / red'],
		['a, c', '*blue / *red / green'],
		['Option B', '*green / blue / red'],
		['Green', '*green / blue / red'],
		['red; blue', '*blue / *red / green']
	])('as %j', async (key, expected) => {
		const table = `Question,Option A,Option B,Option C,Correct Answer\nWhich?,${options.join(',')},"${key}"\n`;
		expect(await text(table)).toEqual([`Which? ${expected}`]);
	});

	it.each([
		['4', 'odd-key'],
		['12', 'odd-key'],
		['0', 'odd-key'],
		['yellow', 'odd-key'],
		['', 'no-right-answer']
	])('but %j is named', async (key, code) => {
		const table = `Question,Option A,Option B,Option C,Correct Answer\nWhich?,${options.join(',')},${key}\n`;
		expect(await text(table)).toEqual([['no row.2', code, key].filter(Boolean).join(' ')]);
	});

	it('and a number that is the place of one answer and the text of another is asked about', async () => {
		const table =
			'Question,Option A,Option B,Correct\nWhat is 1 + 1?,1,2,2\nWhat is 2 + 1?,2,3,2\n';
		expect(await text(table)).toEqual(['What is 1 + 1? *2 / 1', 'no row.3 ambiguous-key 2']);
	});
});

describe('heads are understood by their meaning', () => {
	it.each([
		['question;option a;option b;correct answer', 'Q?;yes;no;A'],
		['Correct Answer;OPTION B;Option A;Question', '1;no;yes;Q?'],
		['Frage;Antwort A;Antwort B;Richtige Antwort', 'Q?;yes;no;A'],
		['Fragetext;Antwort 1;Antwort 2;Lösung', 'Q?;yes;no;1'],
		['Pregunta;Opción A;Opción B;Respuesta correcta', 'Q?;yes;no;A'],
		['Nr.;Question text;A;B;Key', '7;Q?;yes;no;A'],
		['Question;Correct Answer;Incorrect Answer 1', 'Q?;yes;no']
	])('%s', async (first, row) => {
		const lines = await text(`${first}\n${row}\n`);
		expect(lines).toEqual([first.startsWith('Correct') ? 'Q? *no / yes' : 'Q? *yes / no']);
	});

	it.each([
		['term,definition'],
		['Front;Back'],
		['Begriff;Erklärung'],
		['Término;Definición'],
		['Question,Answer']
	])('of cards: %s', async (first) => {
		const sign = first.includes(';') ? ';' : ',';
		expect(await text(`${first}\nHund${sign}dog\n`)).toEqual(['Hund = dog']);
	});

	it('where titles stand above, and the sheet is not the first', async () => {
		const rows = [['My quiz'], [], ...quiz(['Which?', 'a', 'b', undefined, cell(2)])];
		const file = workbook([[['Read this first']], rows]);
		expect(await told(file, 'x.xlsx')).toEqual(['Which? *b / a']);
	});

	it('and hidden sheets are not what somebody wants to bring', async () => {
		const rows = quiz(['Which?', 'a', 'b', undefined, cell(2)]);
		const old = quiz(['Old?', 'a', 'b', undefined, cell(1)]);
		expect(await told(workbook([old, rows], { states: ['hidden'] }), 'x.xlsx')).toEqual([
			'Which? *b / a'
		]);
	});

	it('in our own table saved as a workbook', async () => {
		const rows = [
			['kind', 'question', 'options', 'answer'],
			['choice', 'Which?', 'a | b', 'b'],
			['truth', 'Is it so?', undefined, cell(1, 0, 'b')],
			['number', 'How many?', undefined, cell(12.5)]
		];
		expect(await read(rows)).toEqual(['Which? *b / a', 'Is it so? yes', 'How many? 12.5']);
	});
});

describe('Wayground', () => {
	const wayground = [
		'Question Text',
		'Question Type',
		'Option 1',
		'Option 2',
		'Correct Answer',
		'Image Link'
	];
	it('takes types by their names, names others, and questions about pictures', async () => {
		const rows = [
			wayground,
			['Text of the question (required)', 'Question Type', 'Text for option 1'],
			['Which?', 'multiple choice', 'a', 'b', cell('2.0')],
			['Default?', undefined, 'a', 'b', cell(1)],
			['Spell it', 'Fill-in-the-Blank', 'colour', 'color'],
			['Tell us', 'Open-Ended'],
			['What is this?', 'Multiple Choice', 'a', 'b', '1', 'https://example.org/map.png']
		];
		expect(await read(rows)).toEqual([
			'Which? *b / a',
			'Default? *a / b',
			'Spell it colour, color',
			'no row.6 unknown-type Open-Ended',
			'no row.7 media picture https://example.org/map.png'
		]);
	});
});

describe('numbers from countries with commas', () => {
	it.each([
		['12,5', '12.5'],
		['-0,25', '-0.25'],
		['1.234,5', '1234.5'],
		['1,234.5', '1234.5'],
		['1500', '1500'],
		['0.125', '0.125']
	])('%s is %s', async (cellText, value) => {
		expect(await text(`kind;question;answer\nnumber;N?;${cellText}\n`)).toEqual([`N? ${value}`]);
	});

	it.each(['1.500', '1,500', '12.345', '-1.500'])('%s could be two', async (cellText) => {
		const table = `kind;question;answer\nnumber;N?;${cellText}\ntruth;T?;yes\n`;
		expect(await text(table)).toEqual(['T? yes', `no row.2 ambiguous-number ${cellText}`]);
	});

	it('are sure between commas, as we write them', async () => {
		expect(await text('kind,question,answer\nnumber,N?,1.500\n')).toEqual(['N? 1.5']);
	});
});

describe('quotation marks', () => {
	const table = (rows: string) => text(`kind,question,options,answer\n${rows}`);
	it.each([
		['choice,"A ""b"" c",x | y,x', 'A "b" c *x / y'],
		['choice,"two\nlines",x | y,x', 'two\nlines *x / y'],
		['choice,"so" he said,x | y,x', '"so" he said *x / y'],
		['choice,"a "b, c" d",x | y,x', 'a "b, c" d *x / y'],
		['choice,5" x 3",x | y,x', '5" x 3" *x / y'],
		['choice,"A" ,x | y,x', 'A *x / y']
	])('%j', async (row, expected) => {
		expect(await table(`${row}\ntruth,T?,,yes\n`)).toEqual([expected, 'T? yes']);
	});

	it('that are never closed spoil their own row alone', async () => {
		expect(await table('truth,T?,,yes\nchoice,"open,x | y,x\ntruth,U?,,no\n')).toEqual([
			'T? yes',
			'U? no',
			'no row.3 open-quote'
		]);
	});
});

describe('a workbook', () => {
	const runs = (...of: [text: string, place?: string][]): Made => ({
		xml: ` t="inlineStr"><is>${of
			.map(
				([text, place]) =>
					`<r>${place ? `<rPr><vertAlign val="${place}"/></rPr>` : ''}<t>${text}</t></r>`
			)
			.join('')}</is>`
	});
	it('keeps what stands high or low in a cell', async () => {
		const rows = quiz([
			runs(['H'], ['2', 'subscript'], ['O?']),
			runs(['10'], ['3', 'superscript']),
			'103',
			undefined,
			'1'
		]);
		expect(await read(rows)).toEqual(['H₂O? *10³ / 103']);
	});

	it('tells of columns that were not read', async () => {
		const key = ['Question', 'Correct answer', 'Correct answer', 'A', 'B', 'C'];
		expect(await read([key, ['Which?', '1', '2', 'x', 'y', 'z']])).toEqual([
			'Which? *x / y / z',
			'no columns-left Correct answer'
		]);
		const typed = ['Question', 'Question type', 'Option 1', 'Option 2', 'Correct', 'Remark'];
		expect(await read([typed, ['Which?', 'Quiz', 'x', 'y', '2', 'old']])).toEqual([
			'Which? *y / x',
			'no columns-left Remark'
		]);
	});

	it('tells of pictures over its cells', async () => {
		const files = unzipSync(workbook([quiz(['What is this?', 'x', 'y', undefined, '1'])]));
		const file = zipSync({ ...files, 'xl/media/image1.png': strToU8('x') });
		expect(await told(file, 'quiz.xlsx')).toEqual(['What is this? *x / y', 'no pictures-left']);
	});
});

describe('archives', () => {
	const plain = unzipSync(workbook([quiz(['Which?', 'a', 'b', undefined, '1'])]));
	const under = (folder: string) =>
		Object.fromEntries(Object.entries(plain).map(([path, file]) => [folder + path, file]));
	it.each([
		[
			'in a folder, with what a Mac adds',
			{ ...under('quiz/'), '__MACOSX/quiz/._xl': strToU8('x') }
		],
		[
			'with backslashes',
			Object.fromEntries(
				Object.entries(plain).map(([path, file]) => [path.replaceAll('/', '\\'), file])
			)
		],
		['with odd names beside', { ...plain, 'docProps/a:b?.bin': strToU8('x'), '../x': strToU8('x') }]
	])('are read: %s', async (_, files) => {
		expect(await told(zipSync(files), 'quiz.xlsx')).toEqual(['Which? *a / b']);
	});

	it('with a password are named', async () => {
		const file = zipSync(plain);
		const view = new DataView(file.buffer);
		for (let at = 0; at < file.length - 46; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
		expect(await told(file, 'quiz.xlsx')).toEqual(['no password']);
	});
});
