import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sayBytes, sayText } from './say';

// More of the same kinds of accident as in the files, in other words and other places.

describe('GIFT', () => {
	it.each([
		['::A::Is <em>x</em> &gt; 1?{T}', ['Is x > 1? +yes']],
		['[plain]Is <em> a tag?{T}', ['Is <em> a tag? +yes']],
		['Name it {=*ing}', ['line.1 wildcard']],
		['What is 5 * 4? {=4\\*5=20}', ['What is 5 * 4? +4*5 +20']],
		['Pick one {=a =b ~c}', ['line.1 either-right']],
		['Pick two {~%50%a ~%50%b ~%-100%c}', ['Pick two +a +b -c']],
		['Pick {~%50%a ~b}', ['line.1 no-right-answer']],
		['Pick {~%70%a ~%30%b ~c}', ['Pick +a +b -c', 'line.1 taken partial-credit']],
		['How far? {#=5:1#yes =5.5:0#nearly}', ['line.1 several-numbers']],
		['How far? {#5:1 ~#no}', ['How far? +5 ±1']],
		['How many? {#1,500}', ['line.1 number-comma']],
		['How many? {#*}', ['line.1 wildcard']],
		['One {T}\nTwo {F}\nThree{=a ~b}', ['One +yes', 'Two +no', 'Three +a -b']],
		['The {=sun ~moon} is a star.', ['The _____ is a star. +sun -moon']],
		['Is it {yes}', ['line.1 truth-word']],
		['Match {=a -> 1 =b =c -> 3}', ['line.1 not-a-pair']],
		['An } alone {T}', ['line.1 broken-syntax']],
		['Not closed {=a ~b\n\nNext{T}', ['Next +yes', 'line.1 broken-syntax']],
		['// note\nA{T}\n// between\n\nB{F}', ['A +yes', 'B +no']],
		['Sum? {\n=4#yes\n\n~5\n\n~6\n}\n\nNext {F}', ['Next +no', 'line.1 line-inside']],
		['Seen? ![a map](m.png) [markdown]{T}', ['Seen? ![a map](m.png) [markdown] +yes']],
		['[markdown]Seen? ![a map](m.png){T}', ['Seen? +yes', 'line.1 taken media']],
		['Hear <audio src="a.mp3"></audio>{=a ~b}', ['Hear +a -b', 'line.1 taken media']]
	])('%j', async (text, says) => {
		expect(await sayText(text, 'a.gift')).toEqual(says);
	});
});

describe('Aiken', () => {
	it.each([
		['Q?\nA) x\nB) y\nAnswer: (b)', ['Q? +y -x']],
		[
			'Q?\nA. x\nB. y\nANSWER: B and A\n\nR?\nA. 1\nB. 2\nANSWER: A',
			['R? +1 -2', 'line.1 more-keys']
		],
		['Q?\nA. x\nB. y\n\nR?\nA. 1\nB. 2\nANSWER: A', ['R? +1 -2', 'line.1 no-key']],
		['Q?\nA. x\nB. y\nANSWER: D', ['line.1 no-right-answer']],
		['Q?\nA. x\nB. y\nANSWER: the first', ['line.1 no-right-answer']],
		['Q?\nA. x\nA. y\nANSWER: A', ['line.1 same-letter']],
		['I. Kant wrote what?\nA. x\nB. y\nANSWER: B', ['I. Kant wrote what? +y -x']]
	])('%j', async (text, says) => {
		expect(await sayText(text, 'a.txt')).toEqual(says);
	});
});

const moodle = (type: string, body: string) =>
	`<quiz><question type="${type}"><questiontext format="html"><text>Q?</text></questiontext>${body}</question></quiz>`;
const answer = (share: number, text: string, more = '') =>
	`<answer fraction="${share}" format="html"><text>${text}</text>${more}</answer>`;

describe('Moodle XML', () => {
	it.each([
		[
			'multichoice',
			`<single>1</single>${answer(100, 'a')}${answer(50, 'b')}`,
			['Q? +a -b', 'question.1 taken partial-credit']
		],
		[
			'multichoice',
			`<single>false</single>${answer(100, 'a')}${answer(100, 'b')}${answer(0, 'c')}`,
			['question.1 either-right']
		],
		[
			'multichoice',
			`<single>false</single>${answer(33.33333, 'a')}${answer(33.33333, 'b')}${answer(33.33333, 'c')}${answer(-100, 'd')}`,
			['Q? +a +b +c -d']
		],
		[
			'multichoice',
			`<single>true</single>${answer(100, '&lt;img src="a.png"&gt;')}${answer(0, 'b')}`,
			['question.1 media']
		],
		['truefalse', `${answer(0, 'Richtig')}${answer(100, 'Falsch')}`, ['Q? +no']],
		['truefalse', `${answer(100, 'false')}${answer(0, 'true')}`, ['Q? +no']],
		['shortanswer', answer(100, 'r*d'), ['question.1 wildcard']],
		['shortanswer', answer(100, 'r\\*d'), ['Q? +r*d']],
		['numerical', answer(100, '3,5'), ['question.1 number-comma']],
		[
			'numerical',
			`${answer(100, '3')}${answer(50, '4')}`,
			['Q? +3', 'question.1 taken partial-credit']
		],
		[
			'numerical',
			`${answer(100, '3', '<tolerance>1</tolerance>')}${answer(0, '3.5', '<feedback><text>no</text></feedback>')}`,
			['Q? +3 ±1', 'question.1 taken same-feedback']
		]
	])('%s %s', async (type, body, says) => {
		expect(await sayText(moodle(type, body), 'a.xml')).toEqual(says);
	});

	it('in an encoding that nobody knows is told so', async () => {
		expect(await sayText('<?xml version="1.0" encoding="x-mac-klingon"?><quiz/>', 'a.xml')).toEqual(
			['encoding-unknown']
		);
	});

	it('of Windows has its quotes', async () => {
		const source = `<?xml version="1.0" encoding="windows-1252"?>${moodle('truefalse', `${answer(100, 'true')}${answer(0, 'false')}`)}`;
		const file = strToU8(source.replace('Q?', '\u0093Q\u0094 \u0096 \u00e9?'), true);
		expect(await sayBytes(file, 'a.xml')).toEqual(['“Q” – é? +yes']);
	});
});

const label = (ident: string, text: string) =>
	`<response_label ident="${ident}"><flow_mat><material><mattext>${text}</mattext></material></flow_mat></response_label>`;
const qti = (
	kind: string,
	conditions: [string, number][],
	prompt = '<material><mattext>Q?</mattext></material>'
) =>
	`<!DOCTYPE questestinterop SYSTEM "http://x.example/q.dtd"><questestinterop><item ident="a"><presentation><flow><flow>${prompt}</flow><flow><response_lid ident="r" rcardinality="${kind}"><render_choice>${['x', 'y', 'z'].map((one) => label(one, one.toUpperCase())).join('')}</render_choice></response_lid></flow></flow></presentation><resprocessing>${conditions.map(([condition, points]) => `<respcondition><conditionvar>${condition.replace(/\b([xyz])\b/g, '<varequal respident="r">$1</varequal>')}</conditionvar><setvar action="Add">${points}</setvar></respcondition>`).join('')}</resprocessing></item></questestinterop>`;

describe('QTI 1.2', () => {
	it.each([
		['one right', qti('Single', [['x', 100]]), ['Q? +X -Y -Z']],
		[
			'part of the points',
			qti('Single', [
				['x', 10],
				['y', 5]
			]),
			['Q? +X -Y -Z', 'question.1 taken partial-credit']
		],
		[
			'either right',
			qti('Single', [
				['x', 1],
				['y', 1]
			]),
			['question.1 either-right']
		],
		[
			'either right in one condition',
			qti('Single', [['<or>x y</or>', 1]]),
			['question.1 either-right']
		],
		[
			'several, each adding',
			qti('Multiple', [
				['x', 1],
				['y', 1],
				['z', 0]
			]),
			['Q? +X +Y -Z']
		],
		[
			'several, all together',
			qti('Multiple', [['<and>x y<not>z</not></and>', 100]]),
			['Q? +X +Y -Z']
		],
		[
			'texts of several sorts',
			qti(
				'Single',
				[['x', 1]],
				'<material><mattext>Look</mattext><matbreak/><matemtext>well</matemtext><mataudio uri="a.mp3"/></material><material><mattext texttype="text/plain">at &lt;b&gt;</mattext></material>'
			),
			['Look / well / at <b> +X -Y -Z', 'question.1 taken media']
		]
	])('has %s', async (_, source, says) => {
		expect(await sayText(source, 'a.xml')).toEqual(says);
	});

	const item = (ident: string, more = '') =>
		qti('Single', [['x', 1]])
			.replace(/^.*?<item ident="a">|<\/item>.*$/g, '')
			.replace(/^/, `<item ident="${ident}">${more}`)
			.concat('</item>');
	const course = (quiz: string, bank: string) =>
		zipSync({
			'imsmanifest.xml': strToU8(
				'<manifest><resources><resource type="imsqti_xmlv1p2"><file href="q/q.xml"/></resource></resources></manifest>'
			),
			'q/q.xml': strToU8(
				`<questestinterop><assessment ident="q"><section>${quiz}</section></assessment></questestinterop>`
			),
			'non_cc_assessments/b.xml.qti': strToU8(
				`<questestinterop><objectbank ident="b">${bank}</objectbank></questestinterop>`
			),
			'web_resources/Unit 1: a.mp3': new Uint8Array(10)
		});
	const drawn = (bank: string, number: number) =>
		`<section><selection_ordering><selection><sourcebank_ref>${bank}</sourcebank_ref><selection_number>${number}</selection_number></selection></selection_ordering></section>`;

	it('tells that a quiz draws some questions of a bank', async () => {
		const file = course(drawn('b', 1), item('one') + item('two'));
		expect(await sayBytes(file, 'a.imscc')).toEqual(['Q? +X -Y -Z', 'Q? +X -Y -Z', 'draws-some']);
	});

	it('takes a question of a quiz and of its bank once', async () => {
		const field =
			'<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>assessment_question_identifierref</fieldlabel><fieldentry>one</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>';
		const file = course(item('copy', field) + drawn('lost', 3), item('one'));
		expect(await sayBytes(file, 'a.imscc')).toEqual(['Q? +X -Y -Z', 'bank-missing']);
	});
});

const qti2 = (declared: string, body: string) =>
	`<assessmentItem identifier="a"><responseDeclaration identifier="R" ${declared}</responseDeclaration><itemBody>${body}</itemBody></assessmentItem>`;
const choices =
	'<simpleChoice identifier="A">10<sup>3</sup></simpleChoice><simpleChoice identifier="B">103</simpleChoice>';

describe('QTI 2', () => {
	it.each([
		[
			'powers, tables and pictures',
			qti2(
				'cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse>',
				`<p>See <img src="m.png" alt=""/></p><table><tr><td>1</td><td>4</td></tr></table><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Which?</prompt>${choices}</choiceInteraction>`
			),
			['See / 1 | 4 / Which? +10³ -103', 'question.1 taken media']
		],
		[
			'two right ones of which one is enough',
			qti2(
				'cardinality="single" baseType="identifier"><mapping><mapEntry mapKey="A" mappedValue="1"/><mapEntry mapKey="B" mappedValue="1"/></mapping>',
				`<choiceInteraction responseIdentifier="R" maxChoices="1">${choices}</choiceInteraction>`
			),
			['question.1 either-right']
		]
	])('with %s', async (_, source, says) => {
		expect(await sayText(source, 'a.xml')).toEqual(says);
	});
});
