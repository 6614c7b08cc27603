import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { told } from './told';

// What learning platforms write into QTI and beside it: keys, lists, blanks, drawn questions, parts of packages.

const text = (source: string, name = 'a.xml') => told(strToU8(source), name);

const material = (said: string) =>
	`<material><mattext texttype="text/html">${said}</mattext></material>`;
const label = (ident: string, attributes = '') =>
	`<response_label ident="${ident}" ${attributes}>${material(ident)}</response_label>`;
const picks = (inner: string, ident = 'r', kind = 'Single') =>
	`<response_lid ident="${ident}" rcardinality="${kind}">${inner}</response_lid>`;
const list = (idents: string[], kind = 'Single') =>
	picks(`<render_choice>${idents.map((one) => label(one)).join('')}</render_choice>`, 'r', kind);
const typed = (attributes = '') =>
	`<response_str ident="r"><render_fib ${attributes}/></response_str>`;
const equal = (value: string, list = 'r') => `<varequal respident="${list}">${value}</varequal>`;
const when = (condition: string, points: number, attributes = 'varname="SCORE"') =>
	`<respcondition><conditionvar>${condition}</conditionvar><setvar ${attributes}>${points}</setvar></respcondition>`;
const field = (name: string, said: string) =>
	`<qtimetadatafield><fieldlabel>${name}</fieldlabel><fieldentry>${said}</fieldentry></qtimetadatafield>`;
const item = (type: string, asked: string, scored: string, attributes = '') =>
	`<item ident="i" ${attributes}><itemmetadata><qtimetadata>${type && field('question_type', type)}</qtimetadata></itemmetadata><presentation>${asked}</presentation><resprocessing>${scored}</resprocessing></item>`;
const qti1 = (...one: Parameters<typeof item>) =>
	text(`<questestinterop>${item(...one)}</questestinterop>`);
const ask = material('Q?');
const abc = ['a', 'b', 'c'];

describe('QTI 1.2', () => {
	it.each([
		[
			'counts what is wrong too',
			qti1(
				'',
				ask + list(abc, 'Multiple'),
				when(equal('a'), 1, 'varname="D2L_Correct" action="Add"') +
					when(equal('b'), 1, 'varname="D2L_Incorrect" action="Add"') +
					when(equal('c'), 1, 'varname="D2L_Correct" action="Add"')
			),
			['Q? *a / *c / b']
		],
		[
			'gives part of the points for a spelling',
			qti1('', ask + typed(), when(equal('York'), 100) + when(equal('Yorck'), 50)),
			['Q? York', 'note question.1 partial-credit']
		],
		[
			'takes whatever holds a text',
			qti1('', ask + typed(), when(`<or>${equal('York')}<varsubstring>New</varsubstring></or>`, 1)),
			['no question.1 pattern']
		],
		[
			'asks for a number without saying so',
			qti1(
				'',
				ask + typed('fibtype="Decimal"'),
				when(`<or>${equal('3.0')}<and><vargte>2.5</vargte><varlte>3.5</varlte></and></or>`, 100)
			),
			['Q? 3 ± 0.5']
		],
		[
			'asks for a number in a field of numbers',
			qti1('', `${ask}<response_num ident="r"><render_fib/></response_num>`, when(equal('3'), 1)),
			['Q? 3']
		],
		[
			'takes numbers between two or between two others',
			qti1(
				'numerical_question',
				ask + typed(),
				when('<vargte>1</vargte><varlte>2</varlte>', 100) +
					when('<vargte>5</vargte><varlte>6</varlte>', 100)
			),
			['no question.1 several-numbers']
		],
		[
			'has elements where HTML would be a text',
			qti1(
				'',
				material('<p>One <b>word</b></p>\n<p>Two, 10<sup>3</sup> <img src="m.png"/></p>') +
					list(['a', 'b']),
				when(equal('a'), 1)
			),
			['One word\nTwo, 10³ *a / b', 'note question.1 media picture m.png']
		],
		[
			'goes with a text of its own',
			qti1('', ask + list(['a', 'b']), when(equal('a'), 1), 'parent_stimulus_item_ident="s"'),
			['Q? *a / b', 'note question.1 text-beside']
		]
	])('%s', async (_, says, expected) => {
		expect(await says).toEqual(expected);
	});

	const blank = (name: string, said: string, answers: string, ident = name) =>
		picks(`${material(said)}<render_choice>${answers}</render_choice>`, `response_${ident}`);
	const both = (name: string, right: string, attributes = '') =>
		blank(name, name, label('red', attributes) + label('blue', attributes)) + `<!-- ${right} -->`;
	const marks = (...right: [string, string][]) =>
		right.map(([name, value]) => when(equal(value, `response_${name}`), 50)).join('');
	it.each([
		[
			'lists to pick from',
			'multiple_dropdowns_question',
			material('Roses are [c1], violets [c2].') + both('c1', 'red') + both('c2', 'blue'),
			marks(['c1', 'red'], ['c2', 'blue']),
			['Fill in the blanks. Roses are [red] (red / blue), violets [blue] (red / blue).']
		],
		[
			'a list that says what is right, and a blank to type in',
			'fill_in_multiple_blanks_question',
			material('Roses are [id-1], violets [id-2].') +
				blank('id-1', 'red', label('red', 'answer_type="wordbank"') + label('blue')) +
				blank('id-2', 'blue', label('blue', 'answer_type="openEntry"') + label('violet')),
			marks(['id-1', 'red'], ['id-2', 'blue']),
			['Fill in the blanks. Roses are [red] (red / blue), violets [blue, violet].']
		],
		[
			'answers that are patterns',
			'fill_in_multiple_blanks_question',
			material('Roses are [c1].') + both('c1', '', 'scoring_algorithm="TextRegex"'),
			marks(['c1', 'red']),
			['no question.1 pattern']
		]
	])('has blanks: %s', async (_, type, asked, scored, says) => {
		expect(await qti1(type, asked, scored)).toEqual(says);
	});

	const one = item('', ask + list(['a', 'b']), when(equal('a'), 1));
	const draw = (some: number, bank = '') =>
		`<selection_ordering><selection>${bank && `<sourcebank_ref>${bank}</sourcebank_ref>`}<selection_number>${some}</selection_number></selection></selection_ordering>`;
	it.each([
		[
			'some of its questions',
			`${draw(1)}${one}${one}`,
			['Q? *a / b', 'Q? *a / b', 'no draws-some 1 2']
		],
		[
			'questions of a bank, which it holds',
			`${draw(1, 'b')}${one}${one}`,
			['Q? *a / b', 'Q? *a / b', 'no draws-some 1 2']
		],
		['questions of another bank', draw(2, 'b'), ['no nothing-found', 'no bank-missing 2']],
		[
			'a question of another bank',
			`${one}<bankentry_item sourcebank_ref="b" item_ref="i9"/>`,
			['Q? *a / b', 'no bank-missing 1']
		]
	])('by itself draws %s', async (_, section, says) => {
		const source = `<questestinterop><assessment ident="a"><section ident="s"><section ident="t">${section}</section></section></assessment></questestinterop>`;
		expect(await text(source)).toEqual(says);
	});
});

describe('XML', () => {
	const tabbed = '\n\t<a>\tx\t</a>\n\t<b>\ty\t</b>\n';
	it('of Moodle may begin with an empty line', async () => {
		const answers = ['true', 'false'].map(
			(one, index) => `<answer fraction="${100 - 100 * index}"><text>${one}</text></answer>`
		);
		const source = `\n<?xml version="1.0"?>\n<quiz><question type="truefalse"><questiontext><text>Q?</text></questiontext>${answers.join('')}</question></quiz>`;
		expect(await text(source)).toEqual(['Q? yes']);
	});

	it.each([
		[
			'with definitions of its own',
			'<?xml version="1.0"?>\n<!DOCTYPE questestinterop [\n<!-- one\ttwo -->\n]>\n<questestinterop/>',
			'no doctype'
		],
		['of another program', `<?xml version="1.0"?><o>${tabbed}</o>`, 'no unknown-format Moodle XML'],
		[
			'that lists what is in a package',
			`<?xml version="1.0"?><manifest>${tabbed}</manifest>`,
			'no package-part'
		],
		['of a test of QTI 2', '<assessmentTest identifier="t"/>', 'no package-part'],
		['of a test of QTI 3', '<qti-assessment-test/>', 'no package-part'],
		[
			'out of a backup of Moodle',
			'<?xml version="1.0"?>\n<question_categories>\n',
			'no moodle-backup'
		]
	])('%s is no list of cards', async (_, source, says) => {
		expect(await text(source)).toEqual([says]);
	});
});

const item2 = (declared: string, body: string, processing = '') =>
	`<assessmentItem identifier="i-1"><responseDeclaration identifier="R" cardinality="single" ${declared}</responseDeclaration><itemBody>${body}</itemBody><responseProcessing>${processing}</responseProcessing></assessmentItem>`;
const typed2 = (compared: string) =>
	item2(
		'baseType="string"><correctResponse><value>York</value></correctResponse>',
		'<p>City? <textEntryInteraction responseIdentifier="R"/></p>',
		`<responseCondition><responseIf>${compared}</responseIf></responseCondition>`
	);
const response = '<variable identifier="R"/>';
const picked2 = (stem: string, option = 'b') =>
	item2(
		'baseType="identifier"><correctResponse><value>A</value></correctResponse>',
		`${stem}<choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">${option}</simpleChoice></choiceInteraction>`
	);

describe('QTI 2', () => {
	it.each([
		[
			'takes whatever holds a text',
			typed2(`<substring>${response}<baseValue baseType="string">York</baseValue></substring>`),
			['no question.1 pattern']
		],
		[
			'takes whatever a match may hold',
			typed2(`<stringMatch substring="true">${response}<correct identifier="R"/></stringMatch>`),
			['no question.1 pattern']
		],
		[
			'takes what fits a pattern',
			typed2(`<patternMatch pattern="[Yy].*">${response}</patternMatch>`),
			['no question.1 pattern']
		],
		[
			'tells capitals from small letters',
			typed2(
				`<stringMatch caseSensitive="true">${response}<correct identifier="R"/></stringMatch>`
			),
			['City? York', 'note question.1 case-matters']
		],
		[
			'has two right numbers',
			item2(
				'baseType="float"><correctResponse><value>4</value><value>5</value></correctResponse>',
				'<p>How many? <textEntryInteraction responseIdentifier="R"/></p>'
			),
			['no question.1 several-numbers']
		],
		[
			'has two right numbers in a table of points',
			item2(
				'baseType="integer"><correctResponse><value>4</value></correctResponse><mapping><mapEntry mapKey="4" mappedValue="1"/><mapEntry mapKey="5" mappedValue="1"/></mapping>',
				'<p>How many? <textEntryInteraction responseIdentifier="R"/></p>'
			),
			['no question.1 several-numbers']
		],
		[
			'begins with an empty line',
			`\n<?xml version="1.0"?>\n${picked2('<p>Q?</p>')}`,
			['Q? *a / b']
		],
		[
			'has a text in another file',
			picked2('<include href="text.xml"/><p>Q?</p>'),
			['Q? *a / b', 'note question.1 text-beside']
		]
	])('%s', async (_, source, says) => {
		expect(await text(source)).toEqual(says);
	});
});

describe('rows of text', () => {
	it.each([
		[
			'GIFT: a question that begins like an archive',
			'PK stands for what?{=keys ~kits}',
			'a.txt',
			['PK stands for what? *keys / kits']
		],
		[
			'Brightspace: an answer for each of several boxes',
			'NewQuestion,SA\nQuestionText,Two?\nInputBox,1,40\nAnswer,100,x\nInputBox,1,40\nAnswer,100,y\n',
			'a.csv',
			['no row.1 unknown-type SA, several boxes']
		],
		[
			'Blackboard: a comma in a number',
			'NUM\tHow many?\t3,5',
			'a.txt',
			['no line.1 number-comma 3,5']
		],
		[
			'Anki: a card that is asked both ways where a field says so',
			'#separator:tab\n#notetype:Basic (optional reversed card)\nsol\tsun\ty\nmar\tsea\t\n',
			'a.txt',
			['sol = sun', 'sun = sol', 'mar = sea']
		]
	])('%s', async (_, source, name, says) => {
		expect(await text(source, name)).toEqual(says);
	});
});
