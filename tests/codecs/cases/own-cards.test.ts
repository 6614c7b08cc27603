import load from 'sql.js/dist/sql-asm.js';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anki } from '../../../src/lib/codecs/anki/anki-text';
import { apkg } from '../../../src/lib/codecs/anki/apkg';
import { records } from '../../../src/lib/codecs/files/records';
import { blank } from '../compare';
import { told } from './told';

const text = (source: string, name = 'cards.txt') => told(strToU8(source), name);
const ankiText = (rows: string, heads = '#separator:tab\n#html:true\n') => text(heads + rows);

interface Made {
	type?: number;
	fields: string[];
	/** Front and back of each template. */
	templates?: [string, string][];
	notes: string[][];
	/** Which cards each note has; all without it. */
	cards?: number[];
}
async function collection({ type = 0, fields, templates = [], notes, cards }: Made) {
	const database = new (await load()).Database();
	const column = (names: string) => names.split(' ').join(' text, ') + ' text';
	database.run(`create table col (${column('id models')})`);
	database.run('create table notes (id integer, guid text, mid text, tags text, flds text)');
	database.run('create table cards (id integer, nid integer, ord integer, due integer)');
	const model = {
		type,
		flds: fields.map((name, ord) => ({ name, ord })),
		tmpls: templates.map(([qfmt, afmt], ord) => ({ ord, qfmt, afmt }))
	};
	database.run('insert into col values (1, ?)', [JSON.stringify({ 7: model })]);
	for (const [index, one] of notes.entries()) {
		database.run(`insert into notes values (?, ?, '7', '', ?)`, [
			index,
			`guid-${index}`,
			one.join('\x1f')
		]);
		for (const ord of cards ?? (type ? [0] : templates.map((_, place) => place)))
			database.run('insert into cards values (?, ?, ?, ?)', [index * 10 + ord, index, ord, index]);
	}
	return database.export();
}
const deck = async (made: Made) =>
	told(zipSync({ 'collection.anki2': await collection(made), media: strToU8('{}') }), 'd.apkg');

describe('a note in a package is asked as its type has it', () => {
	const fields = ['Word', 'Meaning', 'Example'];
	const notes = [['la casa', 'house', '']];
	const answer = '{{FrontSide}}<hr id=answer>';

	it.each<[string, [string, string], string]>([
		['the fields of each side', ['{{Word}}?', `${answer}{{Meaning}}`], 'la casa? = house'],
		[
			'a front that the back says again',
			['{{Word}}', '{{Word}}<br>{{Meaning}}'],
			'la casa = house'
		],
		[
			'parts that depend on a field',
			[
				'{{Word}}{{#Example}} as in {{Example}}{{/Example}}',
				`${answer}{{^Example}}just {{/Example}}{{Meaning}}`
			],
			'la casa = just house'
		],
		[
			'an answer to type',
			['{{Word}} {{type:Meaning}}', `${answer}{{type:Meaning}}`],
			'la casa = house'
		],
		[
			'scripts and styles',
			['<script>x()</script><style>b{}</style>{{text:Word}}', '{{Meaning}}'],
			'la casa = house'
		],
		['a field that is not there', ['{{Word}}{{Nothing}}', '{{Meaning}}'], 'la casa = house']
	])('%s', async (_, template, expected) => {
		expect(await deck({ fields, templates: [template], notes })).toEqual([expected]);
	});

	it('both ways round where it has both cards', async () => {
		const templates: [string, string][] = [
			['{{Word}}', `${answer}{{Meaning}}`],
			['{{Meaning}}', `${answer}{{Word}}`]
		];
		expect(await deck({ fields, templates, notes })).toEqual([
			'la casa = house',
			'house = la casa'
		]);
		expect(await deck({ fields, templates, notes, cards: [1] })).toEqual(['house = la casa']);
	});

	it('with readings in brackets', async () => {
		const templates: [string, string][] = [['{{kanji:Word}}', '{{kana:Word}}']];
		const japanese = [['日本[にほん]', '', '']];
		expect(await deck({ fields, templates, notes: japanese })).toEqual(['日本 = にほん']);
	});

	it('with the blanks of the field that is asked', async () => {
		const made = {
			type: 1,
			fields: ['Title', 'Text', 'Extra'],
			templates: [['{{cloze:Text}}', '{{cloze:Text}}<br>{{Extra}}']] as [string, string][],
			notes: [['Cells', 'Made of {{c1::atoms}}', 'See page 3']]
		};
		expect(await deck(made)).toEqual(['Fill in the blanks. Made of [atoms] (See page 3)']);
	});

	it.each([
		['a card', { fields, templates: [['{{Word}}?', '{{Meaning}}']] }, ['la casa?', ''], 1, 'house'],
		[
			'a text with blanks',
			{
				type: 1,
				fields: ['Text'],
				templates: [['{{cloze:Text}}', '{{cloze:Text}}']]
			},
			['Made of {{c1::}}', ''],
			0,
			'Made of {{c1::atoms}}'
		]
	])('and %s that was not taken is mended and taken', async (_, type, sides, side, right) => {
		const notes = [[sides[0]!.replace('?', ''), '', '']];
		const file = await collection({ ...type, notes } as Made);
		const { issues } = await apkg.read!(file, blank());
		expect(issues).toMatchObject([{ at: 'note.1' }]);
		const piece = (await apkg.pieces!(file))('note.1')!;
		expect(piece.cells!.map(([, text]) => text)).toEqual(sides);
		const mended = piece.whole(sides.map((text, index) => (index === side ? right : text)));
		expect(piece.as).toBe('anki');
		const { set, issues: left } = await anki.read!(strToU8(mended), blank());
		expect([set.questions.length + set.cards.length, left]).toEqual([1, []]);
	});

	it('and one about a picture is named', async () => {
		const made = {
			fields: ['Front', 'Back'],
			notes: [
				['<img src="a%20b.png">', 'x'],
				['y', 'z']
			]
		};
		expect(await deck(made)).toEqual(['y = z', 'no note.1 media picture a b.png']);
	});

	it('which a broken type does not spoil', async () => {
		const made = { fields: ['Front', 'Back'], notes: [['y', 'z']] };
		const file = await collection(made);
		expect(await told(file, 'collection.anki2')).toEqual(['y = z']);
	});
});

it('a collection that only newer Anki reads is named', async () => {
	const database = new (await load()).Database(
		await collection({ fields: ['Front', 'Back'], notes: [['y', 'z']] })
	);
	database.run(`update col set models = ''`);
	expect(await told(database.export(), 'collection.anki2')).toEqual(['no newer-anki']);
});

describe('blanks', () => {
	it.each([
		['{{c1::a}} {{c1::b}}', '[a] [b]'],
		['{{c1::outer {{c2::inner::hint}}}} x', 'outer [inner] x'],
		['{{c1::{{c2::{{c3::deep}}}} b}} x', '[deep] b x'],
		['{{c12,3::many}} x', '[many] x'],
		['x {{c1::a}} {{c2::never closed', 'x [a] {{c2::never closed'],
		['x {{c1::a}} }} y', 'x [a] }} y'],
		['{{c1::<b>bold</b> &amp; more}} x', '[bold & more] x'],
		['{ {{c1::a}} }', '{ [a] }']
	])('in %j', async (source, expected) => {
		const [line] = await ankiText(`${source}\t\n`);
		expect(line).toContain(expected);
	});

	it('that are put on pictures are named', async () => {
		expect(await ankiText('{{c1::image-occlusion:rect:left=.1}}\tx\na\tb\n')).toEqual([
			'a = b',
			'no row.3 media picture'
		]);
	});
});

describe('Anki’s text', () => {
	it.each([
		['#separator:Semicolon\n', 'a;b\n'],
		['#separator:;\n', 'a;b\n'],
		['#separator:Pipe\n', 'a|b\n'],
		['"#separator:Comma"\n"#html:false"\n', 'a,b\n'],
		['#separator:Comma,,,\n#deck:D,,,\n', 'a,b,,\n'],
		['#html:false\n', 'a;b\n'],
		['\ufeff#separator:tab\r\n', 'a\tb\r\n']
	])('is parted as %j says', async (heads, rows) => {
		expect(await ankiText(rows, heads)).toEqual(['a = b']);
	});

	it('has comments only where nothing is quoted', async () => {
		expect(await ankiText('# left out\n"# asked"\tx\n#\ty\n')).toEqual(['# asked = x']);
	});

	it('keeps all fields of a note', async () => {
		expect(await ankiText('a\tb\tc\td\n')).toEqual(['a = b\nc\nd']);
		expect(await ankiText('a\tb\ttag\n', '#notetype:Basic\n#separator:tab\n')).toEqual(['a = b']);
	});

	it('has no sign of a sound left, and names films', async () => {
		expect(await ankiText('a [sound:x.mp4]\t[latex]b[/latex]\n[sound:y.mp3]\tz\n')).toEqual([
			'a = b',
			'note row.3 media video x.mp4',
			'no row.4 media sound y.mp3'
		]);
	});

	it('names a row whose quotation mark is never closed, and takes the others', async () => {
		expect(await ankiText('a\tb\nc\t"d\ne\tf\n')).toEqual([
			'a = b',
			'e = f',
			'no row.4 open-quote'
		]);
	});
});

describe('cards as text', () => {
	it.each([
		['a\tb\n', ['a = b']],
		['a;b\nc;d\n', ['a = b', 'c = d', 'no other-separator ;']],
		['a – b\nc – d\n', ['a = b', 'c = d', 'no other-separator –']],
		['a: b\nc: d\n', ['a = b', 'c = d', 'no other-separator :']],
		[
			'term\tone\n• two\n• three\nnext\tx\n',
			['term = one\n• two\n• three', 'next = x', 'note line.1 lines-joined']
		],
		// A line that may be a card or the rest of one is named with the one before it; no other is.
		['a\tb\nCat\nc\td\n', ['c = d', 'no line.1 goes-on', 'no line.2 no-tab']],
		['a\tb\n\nCat\nc\td\n', ['a = b', 'c = d', 'no line.3 no-tab']],
		['a\tb\nc\td\te\nf\tg\n', ['a = b', 'c = d\ne', 'f = g', 'no columns-joined']],
		[
			'cell,unit of life;atom,small;',
			['cell = unit of life', 'atom = small', 'no other-separator ,']
		],
		['cell\t"the ""unit"""\n"atom"\tsmall', ['cell = the "unit"', '"atom" = small']],
		['cell\tunit;atom\tsmall', ['cell = unit', 'atom = small']]
	])('%j', async (source, expected) => {
		expect(await text(source, '')).toEqual(expected);
	});

	it.each(['Dear all,\nplease find the quiz below.', 'a - b\nc\n', 'a, b, c\nd, e\n'])(
		'are not seen in %j',
		async (source) => {
			expect(await text(source, '')).toEqual([expect.stringMatching(/^no unknown-format/)]);
		}
	);
});

describe('two readers that take the same file otherwise', () => {
	it('are both named, so that a person can choose', async () => {
		const lines = await text('<b>a</b>\tb\n<i>c</i>\td\n', '');
		expect(lines).toEqual(['a = b', 'c = d', 'no may-be Quizlet']);
	});
});

it('rows of a million signs are parted in linear time', () => {
	for (const piece of ['"a" b,', '"",', '"a"b', '""a"",', '"\n', 'a"b,"', '"a"\n']) {
		const start = process.cpuUsage().user;
		records(piece.repeat(1_000_000 / piece.length), ',');
		expect([piece, (process.cpuUsage().user - start) / 1000 < 2000]).toEqual([piece, true]);
	}
});
