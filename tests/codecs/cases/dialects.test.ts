import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sayBytes, sayText } from './say';
import { cell, workbook } from './workbook';

// How programs and people of other countries and habits write the same formats: each with the right value or the reason.

describe('Aiken', () => {
	it.each([
		['Q?\nA) x\nB) y\nCorrect answer: B', ['Q? +y -x']],
		['Q?\nA) x\nB) y\nAns: B\n\nR?\nA) x\nB) y\nAns: A', ['Q? +y -x', 'R? +x -y']],
		['Q?\nA) x\nB) y\nAntwort: B', ['Q? +y -x']],
		['Q?\nA) x\nB) y\nRESPUESTA: B', ['Q? +y -x']],
		['Q?\nA. x\nB. y\nRéponse : B', ['Q? +y -x']],
		['Q?\n(A) x\n(B) y\nANSWER: B', ['Q? +y -x']],
		['Q?\nA: x\nB: y\nANSWER: B', ['Q? +y -x']],
		['Q?\nA - x\nB – y\nANSWER: B', ['Q? +y -x']],
		['Q?\nA. x\nB. y\nANSWER： B', ['Q? +y -x']],
		['Q?\r\rA. x\rB. y\rANSWER: B\r', ['Q? +y -x']],
		['Q?\nA. True\nB. False\nANSWER: True', ['Q? +True -False']],
		['Q?\nA. x\nB. y\nANSWER: B. y', ['Q? +y -x']],
		['1. Q?\n*a. x\nb. y\n\n2. R?\na. x\n*b. y', ['1. Q? +x -y', '2. R? +y -x']],
		['Q?\n*A. x\n*B. y\nC. z', ['line.1 more-keys']],
		[
			'Which?\nA. a long\nanswer\nB. two\nC. three\nANSWER: B\n\nR?\nA. x\nB. y\nANSWER: A',
			['R? +x -y', 'line.1 option-lines']
		],
		[
			'Q?\nA. x\nB. y\nANSWER: B\nPoints: 2\n\nR?\nA. x\nB. y\nANSWER: A',
			['Q? +y -x', 'R? +x -y', 'line.5 beside-question']
		],
		['Q?\nA. x\nB. y\nANSWER: B\nR?\n\nA. x\nB. y\nANSWER: A', ['Q? +y -x', 'R? +x -y']],
		['Q?\nA. <b>x</b>\nB. y &amp; z\nANSWER: B', ['Q? +y &amp; z -<b>x</b>']]
	])('%j', async (text, says) => {
		expect(await sayText(text, 'a.txt')).toEqual(says);
	});
});

describe('GIFT', () => {
	it.each([
		['Q{T#no#yes}', ['Q +yes', 'line.1 taken same-feedback']],
		['Q{=a#Right! ~b#Wrong.}', ['Q +a -b', 'line.1 taken same-feedback']],
		['Q {1:SHORTANSWER:=Berlin}', ['line.1 unknown-type']],
		['Q {1:MULTICHOICE:=a~b}', ['line.1 unknown-type']],
		['Q {VERDADERO}', ['line.1 truth-word']],
		['Q {wahr}', ['line.1 truth-word']],
		['Q {Paris}', ['Q +Paris']],
		['Q {#1/2}', ['line.1 no-number']],
		['Q {#50%}', ['line.1 no-number']],
		['Q {#1e3:10}', ['Q +1000 ±10']],
		['A {=1 ~2} and B {=3 ~4}', ['line.1 broken-syntax']],
		['Match {=a -> x =b -> y = -> z}', ['Match a=x b=y']],
		[
			'[html]<p>Which<br>one?</p><table><tr><th>a<th>b</table>{=<p>x</p> ~y}',
			['Which / one? / a | b +x -y']
		]
	])('%j', async (text, says) => {
		expect(await sayText(text, 'a.gift')).toEqual(says);
	});
});

const question = (type: string, body: string, stem = 'Q?') =>
	`<question type="${type}"><questiontext format="html"><text>${stem}</text></questiontext>${body}</question>`;
const quiz = (...questions: string[]) => `<quiz>${questions.join('')}</quiz>`;
const answer = (share: number, text: string, more = '') =>
	`<answer fraction="${share}" format="html"><text>${text}</text>${more}</answer>`;
const one = `<single>true</single>${answer(100, 'a')}${answer(0, 'b')}`;
const html = (source: string) => source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('Moodle XML', () => {
	it.each([
		['truefalse', answer(100, 'Falsch') + answer(0, 'Wahr'), ['question.1 truth-order']],
		['truefalse', answer(100, 'Falso') + answer(0, 'Verdadero'), ['question.1 truth-order']],
		['truefalse', answer(0, 'Vrai') + answer(100, 'Faux'), ['Q? +no']],
		['truefalse', answer(0, html('<p>false</p>')) + answer(100, html('<p>true</p>')), ['Q? +yes']],
		[
			'multichoice',
			`${answer(100, 'a', '<feedback><text>Yes</text></feedback>')}${answer(0, 'b')}`,
			['Q? +a -b', 'question.1 taken same-feedback']
		],
		['numerical', answer(100, '9', '<tolerance>5%</tolerance>'), ['question.1 no-number']],
		...[
			...['multichoiceset', 'ddwtos', 'gapselect', 'gapfill', 'ddmatch', 'kprime', 'calculated'],
			...['calculatedsimple', 'randomsamatch', 'description', 'stack', 'coderunner', 'essay']
		].map((type): [string, string, string[]] => [type, one, ['question.1 unknown-type']])
	])('%s %s', async (type, body, says) => {
		expect(await sayText(quiz(question(type, body)), 'a.xml')).toEqual(says);
	});

	it('keeps each of several hints', async () => {
		const hints = ['First', 'Then'].map(
			(text) => `<hint format="html"><text>${text}</text></hint>`
		);
		const { readMoodle } = await import('../../../src/lib/codecs/moodle/moodle-read');
		const { blank } = await import('../compare');
		const file = strToU8(quiz(question('multichoice', one + hints.join(''))));
		expect((await readMoodle(file, blank())).set.questions[0]!.hint).toBe('First\nThen');
	});

	it.each([
		['entities of HTML that XML has not', 'Caf&eacute;&nbsp;&mdash; R&amp;D', 'Café\u00a0— R&D'],
		[
			'a formula for the eye and for the ear once',
			html(
				'<span class="katex"><span class="katex-mathml"><math><mi>y</mi></math></span><span class="katex-html" aria-hidden="true"><span>y</span></span></span> is'
			),
			'y is'
		],
		[
			'formulas as pictures',
			html(
				'<img class="equation_image" alt="LaTeX: x^2" src="/e/1"> <img src="https://latex.codecogs.com/gif.latex?x%5E3">'
			),
			'x^2 x^3'
		],
		['letters after entities that are none', 'A &amp;fake; B', 'A &fake; B']
	])('has %s', async (_, stem, text) => {
		const source = quiz(question('multichoice', one, stem));
		expect(await sayText(source, 'a.xml')).toEqual([`${text} +a -b`]);
	});

	it('may say UTF-16 of what is UTF-8', async () => {
		const source = `<?xml version="1.0" encoding="utf-16"?>${quiz(question('multichoice', one, 'Año'))}`;
		expect(await sayText(source, 'a.xml')).toEqual(['Año +a -b']);
	});
});

const label = (ident: string, text: string) =>
	`<response_label ident="${ident}"><material><mattext texttype="text/html">${text}</mattext></material></response_label>`;
const field = (name: string, value: string) =>
	`<qtimetadatafield><fieldlabel>${name}</fieldlabel><fieldentry>${value}</fieldentry></qtimetadatafield>`;
const gives = (condition: string, points: string, action = 'Add') =>
	`<respcondition><conditionvar>${condition}</conditionvar><setvar action="${action}" varname="SCORE">${points}</setvar></respcondition>`;
const equal = (value: string, more = '') => `<varequal respident="r"${more}>${value}</varequal>`;
const qti1 = (labels: string[], conditions: string, about = '', cardinality = 'Single') =>
	`<questestinterop><item ident="i"><itemmetadata><qtimetadata>${about}</qtimetadata></itemmetadata><presentation><material><mattext>Q?</mattext></material><response_lid ident="r" rcardinality="${cardinality}"><render_choice>${labels.map((text, index) => label(String(index), text)).join('')}</render_choice></response_lid></presentation><resprocessing>${conditions}</resprocessing></item></questestinterop>`;
const canvas = (type: string) => field('question_type', type);

describe('QTI 1.2', () => {
	it.each([
		[
			'Canvas in German',
			qti1(['Wahr', 'Falsch'], gives(equal('0'), '100', 'Set'), canvas('true_false_question')),
			['Q? +yes']
		],
		[
			'Canvas in Spanish, false first',
			qti1(['Falso', 'Verdadero'], gives(equal('1'), '100', 'Set'), canvas('true_false_question')),
			['Q? +yes']
		],
		[
			'words that nobody knows',
			qti1(['Hai', 'Iie'], gives(equal('1'), '100', 'Set'), canvas('true_false_question')),
			['Q? +Iie -Hai']
		],
		[
			'ILIAS, points for what is left unpicked',
			qti1(
				['a', 'b', 'c'],
				`${gives(equal('0'), '1')}${gives(equal('1'), '1')}${gives(`<not>${equal('2')}</not>`, '1')}${gives(`<not>${equal('0')}</not>`, '0')}`,
				field('QUESTIONTYPE', 'MULTIPLE CHOICE QUESTION'),
				'Multiple'
			),
			['Q? +a +b -c']
		],
		[
			'ILIAS, an order',
			qti1(
				['two', 'one', 'three'],
				`${gives(equal('0', ' index="1"'), '1')}${gives(equal('1', ' index="0"'), '1')}${gives(equal('2', ' index="2"'), '1')}`,
				field('QUESTIONTYPE', 'ORDERING QUESTION'),
				'Ordered'
			),
			['one < two < three']
		],
		[
			'Blackboard, the most there is to get',
			qti1(['a', 'b'], gives(equal('0'), 'SCORE.max', 'Set')),
			['Q? +a -b']
		],
		[
			'points that are taken away',
			qti1(['a', 'b'], gives(equal('0'), '1') + gives(equal('1'), '1', 'Subtract')),
			['Q? +a -b']
		],
		[
			'common cartridge',
			qti1(['True', 'False'], gives(equal('1'), '100'), field('cc_profile', 'cc.true_false.v0p1')),
			['Q? +False -True']
		],
		...['text_only_question', 'file_upload_question', 'calculated_question'].map(
			(type): [string, string, string[]] => [
				type,
				qti1(['a', 'b'], gives(equal('0'), '100'), canvas(type)),
				['question.1 unknown-type']
			]
		)
	])('of %s', async (_, source, says) => {
		const [said] = says;
		expect(await sayText(source, 'a.xml')).toEqual(/</.test(said!) ? [`Q? ${said}`] : says);
	});
});

const qti2 = (body: string, more = '') =>
	`<assessmentItem identifier="a">${more}<responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody>${body}<choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>`;

describe('QTI 2', () => {
	it.each([
		[
			'numbers that are drawn',
			qti2(
				'<p>Take <printedVariable identifier="N"/>.</p>',
				'<templateDeclaration identifier="N" cardinality="single" baseType="integer"/>'
			),
			['question.1 drawn-numbers']
		],
		[
			'a text beside the item',
			qti2('<p>Q?</p>', '<assessmentStimulusRef identifier="s" href="s.xml"/>'),
			['Q? +a -b', 'question.1 taken text-beside']
		],
		[
			'several tries that change it',
			qti2('<p>Q?</p>').replace(' identifier="a"', '$& adaptive="true"'),
			['Q? +a -b', 'question.1 taken adaptive']
		],
		['one try', qti2('<p>Q?</p>').replace(' identifier="a"', '$& adaptive="false"'), ['Q? +a -b']],
		['entities of HTML', qti2('<p>Caf&eacute;&nbsp;?</p>'), ['Café\u00a0? +a -b']],
		[
			'a picture as an object',
			qti2('<p>Q?<object data="m.png" type="image/png"/></p>'),
			['Q? +a -b', 'question.1 taken media']
		]
	])('with %s', async (_, source, says) => {
		expect(await sayText(source, 'a.xml')).toEqual(says);
	});
});

describe('Blackboard', () => {
	it('is read row by row, not as cards', async () => {
		const rows = [
			'MC\tWhich?\ta\tcorrect\tb\tincorrect',
			'MA\tWhich ones?\ta\tcorrect\tb\tincorrect\tc\tCorrect\t\t',
			'MC\tEither?\ta\tcorrect\tb\tcorrect',
			'MC\tHow?\ta\tfalsch\tb\trichtig',
			'TF\tIs it?\ttrue',
			'ESS\tWrite\tsample',
			'NUM\tHow many?\t3\t0.5',
			'MAT\tMatch\ta\tx\tb\ty',
			'ORD\tOrder\tone\ttwo',
			'FIB\tWho?\tme\tmyself',
			'FIB_PLUS\tFill it. A [x] and [y].\tx\tone\tuno\t\ty\ttwo'
		];
		expect(await sayText(rows.join('\r\n'), 'a.txt')).toEqual([
			'Which? +a -b',
			'Which ones? +a +c -b',
			'Is it? +yes',
			'How many? +3 ±0.5',
			'Match a=x b=y',
			'Order one < two',
			'Who? +me +myself',
			'Fill it. A [one|uno] and [two].',
			'line.3 either-right',
			'line.4 odd-mark',
			'line.6 unknown-type'
		]);
	});
});

describe('Brightspace', () => {
	it('is read block by block', async () => {
		const blocks = [
			'//MULTIPLE CHOICE,,,,\nNewQuestion,MC,,,\nQuestionText,"<p>Which, now?</p>",HTML,,\nPoints,2,,,\nOption,100,a,,\nOption,25,b,,no\nHint,think,,,',
			'NewQuestion,MS\nQuestionText,Which?\nImage,images/m.jpg\nOption,1,a\nOption,0,b\nOption,1,c',
			'NewQuestion,TF\nQuestionText,Is it?\nTRUE,0,no\nFALSE,100',
			'NewQuestion,SA\nQuestionText,Who?\nInputBox,3,40\nAnswer,100,me,sensitive\nAnswer,50,you',
			'NewQuestion,SA\nQuestionText,What?\nAnswer,100,^a+$,regexp',
			'NewQuestion,M\nQuestionText,Match\nChoice,1,x\nChoice,2,y\nMatch,1,a\nMatch,2,b',
			'NewQuestion,O\nQuestionText,Order\nItem,one\nItem,two',
			'NewQuestion,WR\nQuestionText,Write'
		];
		expect(await sayText(`\ufeff${blocks.join('\n,,,,\n')}`, 'a.csv')).toEqual([
			'Which, now? +a -b',
			'Which? +a +c -b',
			'Is it? +no',
			'Who? +me',
			'Match a=x b=y',
			'Order one < two',
			'row.2 taken partial-credit',
			'row.9 taken media',
			'row.21 taken partial-credit',
			'row.21 taken case-matters',
			'row.27 pattern',
			'row.43 unknown-type'
		]);
	});
});

describe('tables', () => {
	it.each([
		['Question;Réponse A;Réponse B;Bonne réponse\nQ?;a;b;B', ['Q? +b -a']],
		['Domanda;Risposta A;Risposta B;Risposta corretta\nQ?;a;b;B', ['Q? +b -a']],
		['Pergunta;Opção A;Opção B;Resposta correta\nQ?;a;b;B', ['Q? +b -a']],
		['Vraag;Antwoord A;Antwoord B;Juiste antwoord\nQ?;a;b;B', ['Q? +b -a']],
		['Stem,Distractor 1,Distractor 2,Correct\nQ?,a,b,c', ['Q? +c -a -b']],
		['question,optionA,optionB,answer\nQ?,a,b,B', ['Q? +b -a']],
		['Q,A,B,C,Ans\nQ?,a,b,c,C', ['Q? +c -a -b']],
		['Question,Choice1,Choice2,CorrectChoice\nQ?,a,b,2', ['Q? +b -a']],
		['No,Question,Opt1,Opt2,Answer\n1,Q?,a,b,a', ['Q? +a -b']],
		['Question,First,Second,Answer\nQ?,a,b,a', ['unknown-format']],
		['Question,True/False\nIt is.,True\nIt was.,False', ['It is. +yes', 'It was. +no']],
		['Aussage;Richtig/Falsch\nEs ist.;richtig\nEs war.;falsch', ['Es ist. +yes', 'Es war. +no']],
		['Statement,Answer\nIt is.,True\nIt was.,perhaps', ['It is. = True', 'It was. = perhaps']],
		[
			'Type,Question,Option A,Option B,Answer\nTF,It is.,,,TRUE\nTF,It was.,True,False,F\nPoll,Which?,a,b,',
			['It is. +yes', 'It was. +no', 'row.4 unknown-type']
		],
		[
			'Question,Option A,Option B,Correct\nQ?,a,b,all of the above\nR?,"1,5","2,5","1,5"',
			['R? +1,5 -2,5', 'row.2 odd-key']
		],
		[
			'"Blooket\nImport Template",,,,,\nQuestion #,Question Text,Answer 1,Answer 2,Time Limit (sec),"Correct Answer(s)\n(Only include Answer #)"\n1,Q?,a,b,20,2',
			['Q? +b -a']
		],
		[
			'Gimkit Spreadsheet Import Template,,\nQuestion,Correct Answer,Incorrect Answer 1\nQ?,a,b',
			['Q? +a -b']
		]
	])('%j', async (text, says) => {
		expect(await sayText(text, 'a.csv')).toEqual(says);
	});

	it('of Kahoot in German', async () => {
		const heads = [
			'Frage',
			'Antwort 1',
			'Antwort 2',
			'Antwort 3',
			'Zeitlimit',
			'Richtige Antwort(en)'
		];
		const rows = [heads, ['Q?', 'a', 'b', undefined, cell(20), '1,2']];
		expect(await sayBytes(workbook([rows]), 'a.xlsx')).toEqual(['Q? +a +b']);
	});
});

describe('cards', () => {
	it.each([
		['Q: What?\nA: That\n\nQ: Who?\nA: Me\nand you', ['What? = That', 'Who? = Me\nand you']],
		['Hund\tdog\n\nKatze\tcat\n', ['Hund = dog', 'Katze = cat']],
		['front,back,tags\na,b,t\n', ['a = b']]
	])('%j', async (text, says) => {
		expect(await sayText(text, 'a.txt')).toEqual(says);
	});
});

describe('archives', () => {
	it.each([
		['a quiz that somebody packed', { 'quiz.gift': 'Q{=a ~b}' }, 'other-archive'],
		['a folder from a drive', { 'unit/quiz.csv': 'x', '__MACOSX/._quiz': 'y' }, 'other-archive'],
		['a backup of Moodle', { 'moodle_backup.xml': '<moodle_backup/>' }, 'moodle-backup'],
		['Numbers', { 'Index/Document.iwa': 'x' }, 'apple-file'],
		['OpenDocument', { mimetype: 'x', 'content.xml': '<o/>' }, 'open-document'],
		['H5P', { 'h5p.json': '{}' }, 'h5p-file'],
		['a binary workbook', { 'xl/workbook.bin': 'x' }, 'old-excel']
	])('are named: %s', async (_, files, code) => {
		const packed = Object.entries<string>(files).map(([path, text]) => [path, strToU8(text)]);
		expect(await sayBytes(zipSync(Object.fromEntries(packed)), 'a.zip')).toEqual([code]);
	});
});

describe('XML that is not well formed', () => {
	const good = question('multichoice', one, 'Good');
	it.each([
		['a sign that is no entity', quiz(question('essay', '', 'A & B'), good), 'question.1'],
		['a tag that is not closed', quiz(good, question('essay', '<b>', 'x'), good), 'question.2'],
		[
			'a question that is not closed',
			`<quiz>${good}<question type="essay">${good}</quiz>`,
			'question.2'
		],
		['a file that is cut off', `<quiz>${good}<question type="essay"><name><te`, 'question.2'],
		['a file that is cut off between two', `<quiz>${good}`, 'question.2'],
		['a marked section without its end', quiz(question('essay', '<![CDATA[x'), good), 'question.1']
	])('costs one question: %s', async (_, source, at) => {
		const lines = await sayText(source, 'a.xml');
		expect(lines.filter((line) => line === 'Good +a -b')).toHaveLength(
			source.split('Good').length - 1
		);
		expect(lines.filter((line) => !line.startsWith('Good'))).toEqual([`${at} broken-item`]);
	});

	it('is looked through in linear time', async () => {
		const { snippets } = await import('../../../src/lib/codecs/files/snippets');
		for (const piece of [
			'<question ',
			'</question>',
			'<!--',
			'<![CDATA[',
			'<question><![CDATA[</question>'
		]) {
			const time = (length: number) => {
				const source = piece.repeat(length / piece.length);
				const before = process.cpuUsage();
				snippets(source, 'question');
				return process.cpuUsage(before).user / 1000;
			};
			time(10_000);
			const short = time(500_000);
			expect([piece, time(2_500_000) < 10 * Math.max(short, 20)]).toEqual([piece, true]);
		}
	});
});
