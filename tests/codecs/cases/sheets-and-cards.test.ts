import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { told } from './told';

// Files as other tools write them, each with a symptom that people meet: `*` is right, `no` is named, `note` is told of
// what was taken all the same.

const folder = join(import.meta.dirname, '../../fixtures/cases');
const names = readdirSync(folder);

const dogs = ['dog = Hund', 'cat = Katze'];
const snow = 'Colour of snow? *white / black';

it.each([
	['68', 'Google Sheets stores 1 as 1.0', [snow, 'Which year? *1815 / 1789']],
	['70', 'TRUE and FALSE in cells', ['The earth is flat. *FALSE / TRUE']],
	[
		'71',
		'numbers, dates, shares and times as they are shown',
		[
			'What is 0.1 + 1? *1.1 / 0.001 / 0.11',
			'When did the war end? *1945-05-08 / 1943-10-21',
			'What share is half? *50% / 25%',
			'When does school start? *8:00 / 9:00'
		]
	],
	[
		'72',
		'a key that became a number or a date',
		['no row.9 odd-key 1.2', 'no row.10 odd-key 2022-01-02']
	],
	['73', 'what Google Sheets writes', ['Which word is bold? *this / that']],
	['74', 'no running number', [snow]],
	['75', 'no row of instructions', [snow, 'Colour of coal? *black / white']],
	['76', 'a sheet to read first', [snow]],
	['77', 'an archive written as a stream', [snow]],
	['78', 'a workbook of before 2007', ['no old-excel']],
	['79', 'a password', ['no password']],
	[
		'80',
		'definitions of several lines',
		[
			'Photosynthesis = making sugar\nfrom light',
			'Osmosis = water moving\nthrough a membrane',
			'Cell = smallest unit',
			'note line.1 lines-joined',
			'note line.3 lines-joined'
		]
	],
	[
		'81',
		'dashes between the sides',
		['der Hund = the dog', 'die Katze = the cat', 'das Tier = the animal', 'no other-separator -']
	],
	[
		'82',
		'commas between the sides',
		['Hund = dog', 'Katze = cat', 'Tier = animal', 'no other-separator ,']
	],
	['83', 'signs of one’s own between the sides', ['no row.1 no-tab', 'no row.2 no-tab']],
	[
		'84',
		'definitions that are lists',
		['Question one? = - part 1\n- part 2', 'Question two? = short', 'note line.1 lines-joined']
	],
	[
		'85',
		'commas that a spreadsheet adds to the first lines',
		['What is DNA, in short? = a molecule', 'What is RNA? = another molecule']
	],
	[
		'86',
		'fields that begin with #',
		[
			'#1 cause of fires = cooking',
			'#include means = copy a header in',
			'Normal front = normal back'
		]
	],
	[
		'87',
		'quotation marks that part nothing',
		['"Yes" in German = ja', '"No" in German = nein', 'thank you = danke']
	],
	[
		'88',
		'a blank in a blank, and a hint',
		[
			'Fill in the blanks. The [mitochondrion] makes ATP (Biology)',
			'Fill in the blanks. Water is [H₂O] (hint: formula)',
			'note row.4 nested-blank'
		]
	],
	[
		'89',
		'blanks of two cards',
		[
			'Fill in the blanks. Berlin is in [Germany] and Paris in [France]',
			'Fill in the blanks. Only [one] here'
		]
	],
	[
		'90',
		'an old export with tags',
		['mitosis = cell\u00a0division\ntwo cells', 'osmosis = water\nmoves', 'no column-of-tags']
	],
	[
		'91',
		'pictures and sounds',
		[
			'Hund = dog',
			'no row.3 media picture heart.jpg',
			'no row.4 media sound hund.mp3',
			'no row.5 media picture',
			'note row.6 media sound hund.mp3',
			'note row.6 media picture dog.png'
		]
	],
	['92', 'more than two fields', ['犬 = いぬ\ndog\n犬がいる。', '猫 = ねこ\ncat\n猫がいる。']],
	['93', 'line ends and quotation marks', ['1. one\n2. two = say "hi"']],
	[
		'94',
		'formulas in blanks',
		[
			'Fill in the blanks. Euler: [\\(e^{i\\pi}\\)] is minus one',
			'Fill in the blanks. Set [\\(\\{x] ok (hint: x>0\\}\\))'
		]
	],
	['95', 'a first line of tags', ['aller = to go', 'faire = to do']],
	['96', 'semicolons', ['Hund = dog', 'Katze = cat', 'no other-separator ;']],
	[
		'97',
		'signs of HTML in plain text',
		['if a < b && b > c = then a < c?', 'List<String> x = generic type']
	],
	['98', 'commas', ['What is DNA, in short? = a molecule']],
	['99', 'first lines in quotation marks', ['front = back']],
	['100', 'a package that only new Anki reads', ['no newer-anki']],
	['101', 'a package with a stub beside', dogs],
	['102', 'a whole collection', dogs],
	['103', 'thousands of sounds', dogs],
	[
		'105',
		'a type with five fields',
		[
			'la casa = house\nLa casa es grande.',
			'el perro = dog\nEl perro ladra.',
			'note note.1 media sound casa.mp3',
			'note note.2 media sound perro.mp3'
		]
	],
	['106', 'a bare collection', dogs],
	[
		'107',
		'powers, readings and tables',
		['formula of water = H₂O, 10⁻⁷ mol', '漢字かんじ = kanji', 'a | b = table', '<div> is = a tag']
	],
	['108', 'a type that asks the other way round', ['Frage = Antwort']],
	['109', 'heads in capitals', [snow]],
	[
		'110',
		'a first line sep=;',
		['Capital of Austria? *Wien / Graz (It is Wien.)', 'How many? 12.5', 'Is it so? yes']
	],
	['111', 'letters of Windows', ['no encoding']],
	[
		'112',
		'UTF-16 with tabs',
		['Capital of Austria? *Wien / Graz (It is Wien.)', 'How many? 12.5', 'Is it so? yes']
	],
	['113', 'decimal commas', ['How long is it? 12.5 ± 0.1', 'no row.3 ambiguous-number 1.500']],
	['114', 'an empty first line', [snow]],
	['115', 'terms and definitions', ['Hund = dog', 'Katze = cat']],
	[
		'116',
		'true and false in other languages',
		[
			'Is so. yes',
			'no row.2 not-yes-or-no WAHR',
			'no row.3 not-yes-or-no FALSCH',
			'no row.5 not-yes-or-no VRAI'
		]
	],
	['117', 'lists with odd spaces', ['Which? *one / two', 'Which? *one / two', 'Which? *one / two']],
	[
		'118',
		'quotation marks amid texts',
		['What is 5" long? *pen / tree', 'The word "set" has how many meanings? *many / one', snow]
	],
	[
		'119',
		'a number that could be two',
		['How long is it? 12.5', 'no row.3 ambiguous-number 1.500']
	],
	['120', 'formatted text', ['no rtf']]
])('%s: %s', async (number, _, expected) => {
	const name = names.find((one) => one.startsWith(`${number}-`))!;
	expect(await told(readFileSync(join(folder, name)), name)).toEqual(expected);
});
