import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { told } from './told';

// What programs write beside the question itself: it has a place here, or is named. And how people bend the formats.

const text = (source: string, name: string) => told(strToU8(source), name);

describe('GIFT', () => {
	it.each([
		['Who?{=me#Yes, as the note says}', ['Who? me', 'note line.1 same-feedback']],
		['Who?{=me =%0%*#Read it again}', ['Who? me', 'note line.1 feedback-left Read it again']],
		['How far?{#3.14:0.005#close}', ['How far? 3.14 ± 0.005', 'note line.1 same-feedback']],
		['When?{#1945..1950####In the notes}', ['When? 1947.5 ± 2.5 (In the notes)']],
		['Pi?{#3.141..3.142}', ['Pi? 3.1415 ± 0.0005']],
		['How cold?{#-0.3..-0.1}', ['How cold? -0.2 ± 0.1']],
		['How many?{#5..1}', ['How many? 3 ± 2']],
		['How many?{#1..}', ['no line.1 no-number']],
		['Q{=50% ~20%}', ['Q *50% / 20%']],
		['Q{=%50% ~20%}', ['no line.1 empty-option']],
		['Q{~%50%a~%50%b~%-50%c~%-50%d}', ['Q *a / *b / c / d']],
		['Two \\{braces\\} and \\= {=a ~b}', ['Two {braces} and = *a / b']],
		['[html]<p>a</p>\\n<p>b</p>{T}', ['a\nb yes']],
		['$CATEGORY: top/A\n::x::Q{T}\n$CATEGORY: top/B\n::y::R{F}', ['Q yes', 'R no']],
		['Code: main() { return 0; } {T}', ['no line.1 broken-syntax 1 28']],
		['Q $$x^{2}$$ {=1 ~2}', ['no line.1 broken-syntax 1 13']],
		['Q {1:MC:=a~b} R {2:SA:=c}', ['no line.1 broken-syntax 1 17']],
		['Q {>2 ALL ABSOLUTE\nFirst\nSecond\n}', ['no line.1 unknown-type Ordering']],
		[
			'[html]<iframe src="https://video.example/embed/x"></iframe>Q{T}',
			['Q yes', 'note line.1 media video x']
		]
	])('%j', async (source, says) => {
		expect(await text(source, 'a.gift')).toEqual(says);
	});
});

describe('Aiken', () => {
	it.each([
		['Q?\nA. x\nB. y\nANSWER B', ['Q? *y / x']],
		['Q?\nA. x\nB. y\nANSWER:B', ['Q? *y / x']],
		['Q?\nA) x\nB) y\nCorrect: B', ['Q? *y / x']],
		['Q?\nA) x\nB) y\nCorrect option: B', ['Q? *y / x']],
		['1. Q?\n[*] x\n[ ] y\n\n2. R?\na) x\n*b) y', ['1. Q? *x / y', '2. R? *y / x']],
		['True or False: Ice is water.\nANSWER: True', ['True or False: Ice is water. yes']],
		['Ice is what?\nANSWER: Water', ['no line.1 no-options']],
		['Q?\nA) x\nB) y *\nC) z', ['no line.1 no-key']],
		['Q?\nA) x\nB) y (correct)\nC) z', ['no line.1 no-key']],
		['Q?\nA) x\nB)\nANSWER: A', ['no line.1 option-lines']],
		['Q?\nA) x\nB) x\nANSWER: B', ['no line.1 same-twice']]
	])('%j', async (source, says) => {
		expect(await text(source, 'a.txt')).toEqual(says);
	});
});

const answer = (share: number, said: string, more = '') =>
	`<answer fraction="${share}"><text>${said}</text>${more}</answer>`;
const on = (said: string, name = 'feedback') =>
	`<${name} format="html"><text>${said}</text></${name}>`;
const moodle = (type: string, body: string, stem = 'Q?') =>
	text(
		`<quiz><question type="${type}"><questiontext format="html"><text>${stem}</text></questiontext>${body}</question></quiz>`,
		'a.xml'
	);

describe('Moodle XML', () => {
	const choice = answer(100, 'a') + answer(0, 'b');
	it.each([
		[
			'what is said of a whole answer',
			'multichoice',
			choice + on('Well read', 'correctfeedback'),
			['Q? *a / b', 'note question.1 feedback-left Well read']
		],
		[
			'what Moodle says by itself',
			'multichoice',
			choice +
				on('Your answer is correct.', 'correctfeedback') +
				on('Your answer is partially correct.', 'partiallycorrectfeedback') +
				on('Your answer is incorrect.', 'incorrectfeedback'),
			['Q? *a / b']
		],
		[
			'notes on a typed answer that is right and on all others',
			'shortanswer',
			answer(100, 'a', on('Good')) + answer(0, '*', on('Read again')),
			['Q? a', 'note question.1 same-feedback', 'note question.1 feedback-left Read again']
		],
		[
			'notes on the right number and on all others',
			'numerical',
			answer(100, '3', on('Good')) + answer(0, '*', on('Count again')),
			['Q? 3', 'note question.1 same-feedback', 'note question.1 feedback-left Count again']
		],
		['a number with its unit', 'numerical', answer(100, '3 m'), ['no question.1 no-number']],
		[
			'a selection of things to order',
			'ordering',
			answer(2, 'two') + answer(1, 'one') + answer(3, 'three'),
			['Q? ["c","a","b"]']
		]
	])('has %s', async (_, type, body, says) => {
		expect(await moodle(type, body)).toEqual(says);
	});

	it.each([
		['{1:SA:=x#Good}', ['Fill in the blanks. [x]', 'note question.1 same-feedback']],
		['{1:SA:=x~y#Not y}', ['Fill in the blanks. [x]', 'note question.1 feedback-left Not y']],
		['{1:SA:%100%x~%100%y}', ['Fill in the blanks. [x, y]']],
		['{:SA:=x}', ['Fill in the blanks. [x]']],
		['{1:NM:=3:0.1}', ['no question.1 unknown-type NM']],
		['{1:MCVS:=x~y}', ['no question.1 unknown-type MCVS']]
	])('has a blank %j', async (stem, says) => {
		expect(await moodle('cloze', '', stem)).toEqual(says);
	});
});

const label = (ident: string) =>
	`<response_label ident="${ident}"><material><mattext>${ident}</mattext></material></response_label>`;
const picked = '<response_lid ident="r"><render_choice>';
const qti1 = (type: string, asked: string, scored: string, notes = '') =>
	text(
		`<questestinterop><item ident="i1"><itemmetadata><qtimetadata>${type && `<qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${type}</fieldentry></qtimetadatafield>`}</qtimetadata></itemmetadata><presentation><material><mattext>Q?</mattext></material>${asked}</presentation><resprocessing>${scored}</resprocessing>${notes}</item></questestinterop>`,
		'a.xml'
	);
const when = (value: string, points: number, more = '') =>
	`<respcondition><conditionvar><varequal respident="r">${value}</varequal></conditionvar><setvar>${points}</setvar>${more}</respcondition>`;
const note = (ident: string, said: string) =>
	`<itemfeedback ident="${ident}"><material><mattext>${said}</mattext></material></itemfeedback>`;
const typed = '<response_str ident="r"><render_fib/></response_str>';

describe('QTI 1.2', () => {
	const two = `${picked}${label('a')}${label('b')}</render_choice></response_lid>`;
	const show = (ident: string) => `<displayfeedback linkrefid="${ident}"/>`;
	it.each([
		[
			'what Canvas says of right and wrong answers',
			qti1('multiple_choice_question', two, when('a', 100), note('general_incorrect_fb', 'No!')),
			['Q? *a / b', 'note question.1 feedback-left No!']
		],
		[
			'feedback that a condition brings up',
			qti1('', two, when('a', 1, show('f1')) + when('b', 0, show('f2')), note('f1', 'Yes')),
			['Q? *a / b', 'note question.1 same-feedback']
		],
		[
			'a hint and a solution',
			qti1(
				'',
				two,
				when('a', 1),
				`<itemfeedback ident="h"><hint><hintmaterial><material><mattext>Think</mattext></material></hintmaterial></hint></itemfeedback><itemfeedback ident="s"><solution><solutionmaterial><material><mattext>Because</mattext></material></solutionmaterial></solution></itemfeedback>`
			),
			['Q? *a / b (Because) (hint: Think)']
		],
		[
			'two right numbers',
			qti1('numerical_question', typed, when('5', 100) + when('7', 100)),
			['no question.1 several-numbers']
		],
		[
			'a note on a typed answer',
			qti1('short_answer_question', typed, when('x', 100), note('correct_fb', 'Yes')),
			['Q? x', 'note question.1 feedback-left Yes']
		]
	])('has %s', async (_, said, says) => {
		expect(await said).toEqual(says);
	});
});

const declared = (base: string, right: string) =>
	`<responseDeclaration identifier="R" cardinality="single" baseType="${base}"><correctResponse><value>${right}</value></correctResponse></responseDeclaration>`;
const choices =
	'<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Q?</prompt><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction>';
const item = (body = choices, more = '', declaration = declared('identifier', 'A')) =>
	`<assessmentItem identifier="i-1">${declaration}<itemBody>${body}</itemBody>${more}</assessmentItem>`;
const modal = (on: string, said: string) =>
	`<modalFeedback outcomeIdentifier="F" identifier="${on}" showHide="show">${said}</modalFeedback>`;
const compared = (comparison: string) =>
	item(
		'<p>How far? <textEntryInteraction responseIdentifier="R"/></p>',
		`<responseProcessing><responseCondition><responseIf>${comparison}</responseIf></responseCondition></responseProcessing>`,
		declared('float', '3.5')
	);
const response = '<variable identifier="R"/>';

describe('QTI 2', () => {
	it.each([
		[
			'feedback on right and on wrong answers',
			item(choices, modal('correct', 'Well done') + modal('incorrect', 'Again')),
			['Q? *a / b', 'note question.1 feedback-left Well done']
		],
		[
			'feedback on wrong answers alone, which explains nothing',
			item(choices, modal('incorrect', 'Again')),
			['Q? *a / b', 'note question.1 feedback-left Again']
		],
		['feedback that always comes', item(choices, modal('all', 'Why')), ['Q? *a / b (Why)']],
		[
			'feedback in the body',
			item(
				`${choices}<feedbackBlock outcomeIdentifier="F" identifier="x" showHide="show"><p>Why</p></feedbackBlock>`
			),
			['Q? *a / b', 'note question.1 feedback-left Why']
		],
		[
			'a rounded number',
			compared(`<equalRounded figures="1">${response}<correct identifier="R"/></equalRounded>`),
			['no question.1 no-number']
		],
		[
			'a number between two',
			compared(
				`<and><gte>${response}<baseValue baseType="float">3</baseValue></gte><lte>${response}<baseValue baseType="float">4</baseValue></lte></and>`
			),
			['no question.1 no-number']
		],
		[
			'points that are never below none',
			compared(`<lt><variable identifier="SCORE"/><variable identifier="MINSCORE"/></lt>`),
			['How far? 3.5']
		]
	])('has %s', async (_, source, says) => {
		expect(await text(source, 'a.xml')).toEqual(says);
	});

	it('may have a path from where it is', async () => {
		const manifest =
			'<manifest><resources><resource type="imsqti_item_xmlv2p2" href="./items/../items/a.xml"/></resources></manifest>';
		const file = zipSync({ 'imsmanifest.xml': strToU8(manifest), 'items/a.xml': strToU8(item()) });
		expect(await told(file, 'a.zip')).toEqual(['Q? *a / b']);
	});
});

describe('tables', () => {
	it.each([
		['Question,A,B,Answer\nQ?,x,y,(b)', ['Q? *y / x']],
		['Question,A,B,Answer\nQ?,a) x,b) y,b) y', ['Q? *b) y / a) x']],
		['question,answer_a,answer_b,correct_answer\nQ?,x,y,answer_b', ['Q? *y / x']],
		['Question,Option1,Option2,Answer\nQ?,x,y,Option2', ['Q? *y / x']],
		['question,correct_answer,incorrect_answers\nQ?,x,y|z', ['Q? *x / y / z']],
		['Question,Options,Answer\nQ?,x; y; z,y', ['Q? *y / x / z']],
		['Question,Options,Answer\nQ?,"x, y",B', ['Q? *y / x']],
		['Question,Options,Answer\nQ?,"x\ny",y', ['Q? *y / x']],
		[
			'Question,Type,A,B,Answer\nQ?,multiple_choice,x,y,A\nR?,True_False,,,T',
			['Q? *x / y', 'R? yes']
		],
		['Question,A,B,Answer,Hint\nQ?,x,y,A,Think', ['Q? *x / y (hint: Think)']],
		['Word,Meaning,Example\nla casa,house,en casa', ['la casa = house', 'no columns-left Example']],
		['Question,A,B,Answer,Answer\nQ?,x,y,A,B', ['Q? *x / y', 'no columns-left Answer']],
		[
			'Question,Choices,Answer\nQ?,"A) x B) y, or so C) z",B\nR?,"a) x; b) y",b) y',
			['Q? *y, or so / x / z', 'R? *y / x']
		],
		['Question,A,B,Answer\nQ?,x,y,B) y\nR?,x,y,B) x', ['Q? *y / x', 'no row.3 odd-key B) x']],
		[
			'Question,Answer 1,Answer 2,Correct Answer(s) (Only include Answer #)\n10 or 2?,2,10,1',
			['10 or 2? *2 / 10']
		],
		[
			'Statement,Answer\nIce is water.,True\nFog?,Maybe\nIt is.,False\nSo?,T\nSnow?,',
			[
				'Ice is water. yes',
				'It is. no',
				'So? yes',
				'no row.3 not-yes-or-no Maybe',
				'no row.6 no-right-answer'
			]
		],
		['Timestamp,Score,What is ice?,And fog?\n2024/01/01,2 / 2,Water,Water', ['no form-responses']],
		['Q,A\nIce?,water', ['Ice? = water']],
		['Prompt,Response\nIce?,water', ['Ice? = water']],
		['Vocabulary,Meaning\ncell,unit', ['cell = unit']],
		['Question,True,False,Answer\nIce is water,True,False,False', ['Ice is water *False / True']],
		['Question,Options,Answer\nQ?,"[""x"", ""y, or so""]",x', ['Q? *x / y, or so']],
		[
			'question,choice_1,choice_2,answer_index\nQ?,x,y,0\nR?,v,w,1',
			['Q? *x / y', 'R? *w / v', 'no keys-from-zero']
		],
		['Question,A,B,Answer\nQ?,x,y,0\nR?,v,w,2', ['R? *w / v', 'no row.2 odd-key 0']],
		['Term,Definition,Image\ncell,unit of life,', ['cell = unit of life']],
		[
			'Term,Definition,Image\ncell,unit of life,cell.png\natom,smallest part,',
			['cell = unit of life', 'atom = smallest part', 'note row.2 media picture cell.png']
		],
		['Word,Meaning,Image\nla casa,,casa.png', ['no row.2 media picture casa.png']],
		[
			'Word,Type,Meaning,Hint\nla casa,noun,house,k...',
			['la casa = house', 'no columns-left Type, Hint']
		],
		[
			'Question,Answer,Explanation\nCapital of Peru?,Lima,On the coast',
			['Capital of Peru? = Lima', 'no columns-left Explanation']
		],
		[
			'Statement,True/False,Hint,Image\nIt is.,T,Look,\nIt was.,F,,x.png',
			['It is. yes (hint: Look)', 'no row.3 media picture x.png']
		],
		['Question,Options,Answer,Image\nQ?,x; y,y,map.png', ['no row.2 media picture map.png']],
		['| Question | A | B | Answer |\n|---|:--|---|---|\n| Q? | x | y | B |', ['Q? *y / x']],
		['Question,A,B,Correct\nQ?,TRUE,FALSE,TRUE', ['Q? *TRUE / FALSE']],
		['Question,A,B,C,Correct\nQ?,x,y,z,AC', ['no row.2 odd-key AC']],
		['kind,question,answer\nnumber,N?,50%\nnumber,M?,1 500', ['M? 1500', 'no row.2 no-number']]
	])('%j', async (source, says) => {
		expect(await text(source, 'a.csv')).toEqual(says);
	});
});

describe('a file that says what it is', () => {
	it.each([
		['NewQuestion,LIK\nQuestionText,Q?', 'a.csv', ['no row.1 unknown-type LIK']],
		[
			'MC\tQ?\ta\tCorrect\tb\tIncorrect\nOP\tR?\nSR\tS?\tx\nOP\tT?',
			'a.txt',
			[
				'Q? *a / b',
				'no line.2 unknown-type OP',
				'no line.3 unknown-type SR',
				'no line.4 unknown-type OP'
			]
		],
		['<table><tr><td>Q?</td></tr></table>', 'a.html', ['no web-page']]
	])('is read as nothing else: %j', async (source, name, says) => {
		expect(await text(source, name)).toEqual(says);
	});
});
