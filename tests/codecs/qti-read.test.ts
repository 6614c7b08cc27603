import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readQti } from '../../src/lib/codecs/qti/qti-read';
import { blank, content } from './compare';

const item = (id: string, declared: string, body: string, rest = '') =>
	`<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="t">${declared}<itemBody>${body}</itemBody>${rest}</assessmentItem>`;
const response = (right: string, { id = 'R', cardinality = 'single', type = 'identifier' } = {}) =>
	`<responseDeclaration identifier="${id}" cardinality="${cardinality}" baseType="${type}"><correctResponse>${right
		.split('|')
		.map((one) => `<value>${one}</value>`)
		.join('')}</correctResponse></responseDeclaration>`;
const choice = item(
	'a-choice',
	response('A'),
	`<p>Look at  this.</p><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Which?</prompt>
		<simpleChoice identifier="A">One<feedbackInline outcomeIdentifier="F" identifier="A">Yes.</feedbackInline></simpleChoice>
		<simpleChoice identifier="B">Two<feedbackInline outcomeIdentifier="F" identifier="B">No: see line 2.</feedbackInline></simpleChoice>
	</choiceInteraction>`
);
const inline = (id: string) =>
	`<inlineChoiceInteraction responseIdentifier="${id}"><inlineChoice identifier="x">ATD</inlineChoice><inlineChoice identifier="y">ERO</inlineChoice></inlineChoiceInteraction>`;
const read = async (text: string) => readQti(strToU8(text), blank());

describe('an item of QTI 2', () => {
	it('brings its prompt from before and inside the question, and its notes', async () => {
		const { set, issues } = await read(choice);
		// A note on the right answer has no place.
		expect(issues.map(({ code }) => code)).toEqual(['same-feedback']);
		expect(set.questions[0]).toMatchObject({
			id: 'a-choice',
			prompt: 'Look at this.\nWhich?',
			right: ['a']
		});
		expect(content(set.questions[0]!)).toMatchObject({ notes: [['Two', 'No: see line 2.']] });
	});

	it.each([
		[
			'one list to pick from in a text as a choice',
			item('a-list', response('y'), `<p>The agency is ${inline('R')}.</p>`),
			{
				kind: 'choice',
				prompt: 'The agency is ____.',
				options: [
					['ATD', false],
					['ERO', true]
				]
			}
		],
		[
			'several lists as blanks, with what there is to pick from',
			item(
				'some-lists',
				response('x') + response('y', { id: 'S' }),
				`<p>First ${inline('R')}, then ${inline('S')}.</p>`
			),
			{ kind: 'cloze', blanks: [['ATD'], ['ERO']] }
		],
		[
			'a text with a blank in the middle as a cloze',
			item(
				'a-cloze',
				response('app', { type: 'string' }),
				`<p>The <textEntryInteraction responseIdentifier="R"/> rings.</p>`
			),
			{ kind: 'cloze', text: ['The ', ' rings.'], blanks: [['app']] }
		],
		[
			'a number with a tolerance in per cent as one in units',
			item(
				'a-number',
				response('200', { type: 'float' }),
				`<p>How many? <textEntryInteraction responseIdentifier="R"/></p>`,
				`<responseProcessing><responseCondition><responseIf><equal toleranceMode="relative" tolerance="5 5"><variable identifier="R"/><correct identifier="R"/></equal></responseIf></responseCondition></responseProcessing>`
			),
			{ kind: 'number', value: '200', tolerance: '10' }
		],
		[
			'several right choices',
			item(
				'several',
				response('A|C', { cardinality: 'multiple' }),
				`<choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>Which?</prompt><simpleChoice identifier="A">1</simpleChoice><simpleChoice identifier="B">2</simpleChoice><simpleChoice identifier="C">3</simpleChoice></choiceInteraction>`
			),
			{
				kind: 'choice',
				options: [
					['1', true],
					['2', false],
					['3', true]
				]
			}
		]
	])('is read: %s', async (_, text, wanted) => {
		const { set, issues } = await read(text);
		expect(issues).toEqual([]);
		expect(content(set.questions[0]!)).toMatchObject(wanted);
	});

	it.each([
		[
			'an essay',
			item('e', '', '<extendedTextInteraction responseIdentifier="R"/>'),
			'unknown-type'
		],
		['no question at all', item('e', '', '<p>Read this.</p>'), 'unknown-type'],
		[
			'an order of some of the choices',
			item(
				'some',
				response('A|B', { cardinality: 'ordered' }),
				'<orderInteraction responseIdentifier="R"><prompt>Order.</prompt><simpleChoice identifier="A">1</simpleChoice><simpleChoice identifier="B">2</simpleChoice><simpleChoice identifier="C">3</simpleChoice></orderInteraction>'
			),
			'unknown-type'
		],
		[
			'a match without an answer for one item',
			item(
				'half',
				response('i o', { cardinality: 'multiple', type: 'directedPair' }),
				'<matchInteraction responseIdentifier="R"><prompt>Match.</prompt><simpleMatchSet><simpleAssociableChoice identifier="i">1</simpleAssociableChoice><simpleAssociableChoice identifier="j">2</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="o">x</simpleAssociableChoice><simpleAssociableChoice identifier="p">y</simpleAssociableChoice></simpleMatchSet></matchInteraction>'
			),
			'no-right-answer'
		],
		[
			'a choice without a key',
			choice.replace(/<correctResponse>.*?<\/correctResponse>/, ''),
			'no-right-answer'
		],
		[
			'a number between unlike bounds',
			item(
				'a-number',
				response('200', { type: 'float' }),
				`<p>How many? <textEntryInteraction responseIdentifier="R"/></p>`,
				`<responseProcessing><equal toleranceMode="absolute" tolerance="1 5"/></responseProcessing>`
			),
			'no-number'
		]
	])('is not taken: %s', async (_, text, code) => {
		const { set, issues } = await read(text);
		expect(set.questions).toEqual([]);
		expect(issues).toMatchObject([{ at: 'question.1', code }]);
	});
});

describe('a package of QTI 2', () => {
	const resource = (type: string, path: string) =>
		`<resource identifier="${path}" type="${type}" href="${path}"><file href="${path}"/></resource>`;
	const items = ['one.xml', 'two.xml', 'gone.xml', 'three.xml'];
	const manifest = `<manifest><resources>${resource('imsqti_test_xmlv2p1', 'tests/test.xml')}${items
		.map((path) => resource('imsqti_item_xmlv2p1', path))
		.join('')}</resources></manifest>`;
	const file = zipSync({
		'imsmanifest.xml': strToU8(manifest),
		'tests/test.xml': strToU8(
			'<assessmentTest title="A test"><assessmentItemRef href="../three.xml"/><assessmentItemRef href="../../one.xml"/></assessmentTest>'
		),
		'one.xml': strToU8(choice.replace('a-choice', 'the-first')),
		'two.xml': strToU8('<assessmentItem><itemBody>'),
		'three.xml': strToU8(choice.replace('a-choice', 'the-third'))
	});

	it('comes in the order of its test; a broken or missing file costs only its own question', async () => {
		const { set, issues } = await readQti(file, blank());
		expect(set.title).toBe('A test');
		expect(set.questions.map(({ id }) => id)).toEqual(['the-third', 'the-first']);
		const lost = issues.filter(({ taken }) => !taken);
		expect(lost.map(({ at, code }) => [at, code])).toEqual([
			['question.3', 'item-broken'],
			['question.4', 'item-missing']
		]);
	});

	it('is refused by name when it holds no item', async () => {
		const empty = zipSync({ 'imsmanifest.xml': strToU8('<manifest/>') });
		expect((await readQti(empty, blank())).issues).toEqual([
			{ code: 'no-items', params: undefined }
		]);
	});
});
