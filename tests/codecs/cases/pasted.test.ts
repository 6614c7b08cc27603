import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { told } from './told';

// Questions as people paste them from word processors, textbooks and chat assistants, with what stands around them.

const text = (source: string, name = 'pasted.txt') => told(strToU8(source), name);
const two = (mark: (row: string) => string, last = (letter: string) => `Answer: ${letter}`) =>
	[
		...['1. What is a tariff?', 'A) a tax', 'B) a loan'].map(mark).concat(last('A')),
		'',
		...['2. What is a veto?', 'A) a law', 'B) a no'].map(mark).concat(last('B'))
	].join('\n');
const taken = ['1. What is a tariff? *a tax / a loan', '2. What is a veto? *a no / a law'];
const same = (row: string) => row;

describe('the right answer', () => {
	it.each([
		'Answer - A',
		'The correct answer is A.',
		'The correct answer is: A',
		'Ans. (a)',
		'(Answer: A)',
		'**Answer: A**',
		'**Answer:** A',
		'**Answer:**A',
		'*Answer:* A',
		'*(Correct Answer: A)*',
		'- Answer: A',
		'> **Correct answer: A) a tax**',
		'### ✅ Correct Answer: A'
	])('may be told by %j', async (row) => {
		const last = (letter: string) => (letter === 'A' ? row : 'Answer: B');
		expect(await text(two(same, last))).toEqual(taken);
	});

	it.each([
		['a text of one sign', 'Q?\nA. 3\nB. 4\nAnswer: 4', ['Q? *4 / 3']],
		['a tick after it', 'Q?\nA. x\nB. y ✅\nC. z', ['Q? *y / x / z']],
		['a tick before it', 'Q?\nA. x\nB. ✔️ y', ['Q? *y / x']],
		['no tick that is an answer', 'Sign?\nA. ✓\nB. ✓ or ✗\nANSWER: A', ['Sign? *✓ / ✓ or ✗']],
		['a box', 'Which?\n- [ ] x\n- [x] y', ['Which? *y / x']],
		['several boxes', 'Which?\n[x] 2\n[ ] 3\n[*] 4', ['Which? *2 / *4 / 3']],
		['a key below empty boxes', 'Q?\n- [ ] A) x\n- [ ] B) y\nAnswer: B', ['Q? *y / x']],
		['nothing but bullets', 'Q?\n* A) x\n* B) y', ['no line.1 no-key']],
		[
			'no box',
			'Q?\n- [x] x\n\nR?\n- [ ] x\n- [ ] y',
			['no line.1 too-few-options', 'no line.4 no-key']
		],
		['true', '1. Ice is water.\nAnswer: True', ['1. Ice is water. yes']],
		['a reason', 'Q?\nA. x\nB. y\nAnswer: B, because so', ['no line.1 no-right-answer']]
	])('may be %s', async (_, source, says) => {
		expect(await text(source)).toEqual(says);
	});
});

describe('a key below all questions', () => {
	const questions = two(same, () => '');
	it.each([
		'Answer Key:\n1. A\n2. B',
		'ANSWER KEY\n\n1) a\n2) b',
		'Answers: 1. A, 2. B',
		'Answers: 1-a 2-b',
		'**Answer Key**\n1. **A**\n2. **B**',
		'Lösungen:\n1: A\n2: B',
		'Respuestas\n1. A) a tax\n2. B) a no'
	])('is read: %j', async (key) => {
		expect(await text(`${questions}\n\n${key}`)).toEqual(taken);
	});

	it('may say of statements whether they are true', async () => {
		const source = '1. Ice is water.\n\n2. Fog is smoke.\n\nAnswers:\n1. True\n2. False';
		expect(await text(source)).toEqual(['1. Ice is water. yes', '2. Fog is smoke. no']);
	});

	it('may say why', async () => {
		expect(await text(`${questions}\nAnswers\n1. A – Paid at the border.\n2. B`)).toEqual([
			`${taken[0]} (Paid at the border.)`,
			taken[1]
		]);
	});

	it.each([
		['one of them', '1. A', [taken[0], 'no line.6 no-key']],
		['more than there are', '1. A\n2. B\n3. C', [...taken, 'no line.10 beside-question']],
		['one twice', '1. A\n1. B', ['no line.1 no-key', 'no line.6 no-key', 'no line.11 no-options']]
	])('that has %s', async (_, key, says) => {
		expect(await text(`${questions}\nAnswers:\n${key}`)).toEqual(says);
	});

	it('counts for no number that two questions have', async () => {
		const source = '1. What?\nA. x\nB. y\n\n1. Who?\nA. me\nB. you\n\nAnswers:\n1. B';
		expect(await text(source)).toEqual([
			'no line.1 no-key',
			'no line.5 no-key',
			'no line.9 beside-question'
		]);
	});

	it('changes nothing where each has its own', async () => {
		expect(await text(`${two(same)}\n\nAnswers:\n1. B\n2. A`)).toEqual([
			...taken,
			'no line.11 beside-question'
		]);
	});
});

describe('what stands around a question', () => {
	it.each([
		['bold questions', two((row) => (/^\d/.test(row) ? `**${row}**` : row))],
		['a bold text', two((row) => row.replace(/^(\d\. )(.*)/, '$1**$2**'))],
		['bold letters', two((row) => row.replace(/^([AB]\))/, '**$1**'))],
		['bullets', two((row) => (/^\d/.test(row) ? row : `   - ${row}`))],
		['headings', two((row) => (/^\d/.test(row) ? `### ${row}` : row))],
		['rules between them', two(same).replace('\n\n', '\n\n---\n\n')],
		['a fence around them', `\`\`\`text\n${two(same)}\n\`\`\``]
	])('goes: %s', async (_, source) => {
		expect(await text(source)).toEqual(taken);
	});

	it.each([
		[
			'a greeting',
			`Here are 2 questions:\n\n${two(same)}`,
			[...taken, 'no line.1 beside-question']
		],
		['an open question', `0. Explain it.\n\n${two(same)}`, [...taken, 'no line.1 no-options']],
		['a title', `Trade\n\n${two(same)}`, [...taken, 'no line.1 beside-question']],
		[
			'a text that the question is about',
			`The dog barks.\n\nWho barks?\nA. dog\nB. cat\nANSWER: A`,
			['no line.1 more-than-one-line']
		],
		[
			'numbers on lines of their own',
			'Question 1\nQ?\nA. x\nB. y\nAnswer: A\n\n### Question 2 (1 point)\nR?\nA. x\nB. y\nAnswer: B',
			['Q? *x / y', 'R? *y / x']
		],
		['a line above the answers', 'Q?\nOptions:\nA. x\nB. y\nAnswer: A', ['Q? *x / y']],
		['answers on one line', 'Q?\nA. x   B. y   C. z\nAnswer: C', ['Q? *z / x / y']],
		[
			'an explanation',
			'Q?\nA. x\nB. y\nAnswer: A\n\n**Explanation:** First.\nThen.\n\nR?\nA. x\nB. y\nAnswer: B',
			['Q? *x / y (First.\nThen.)', 'R? *y / x']
		],
		[
			'an explanation of what is not taken',
			'Q?\nA. x\nB. y\nAnswer: C\nRationale: so\n\nR?\nA. x\nB. y\nAnswer: B',
			['R? *y / x', 'no line.1 no-right-answer']
		],
		['marks that Moodle shows', '**Q?**\nA. **x** ✅\nB. y\nANSWER: A', ['**Q?** ***x** ✅ / y']],
		[
			'marks in a text',
			'What is **x**?\nA. __y__ z\nB. 2*3*4\nANSWER: A',
			['What is **x**? *__y__ z / 2*3*4']
		],
		['stars before the right one', '1. Q?\n*a. 2*3\nb. **z** w', ['1. Q? **z** w / *2*3']],
		[
			'a gap',
			'**1. A _____ barks.**\nA) dog\nB) cat\n**Answer: A**',
			['1. A _____ barks. *dog / cat']
		]
	])('is told from it: %s', async (_, source, says) => {
		expect(await text(source)).toEqual(says);
	});
});

describe('a file in the answer of a chat assistant', () => {
	const xml =
		'<question type="truefalse"><questiontext format="html"><text>Q?</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>';
	it.each([
		['GIFT in a fence', '```gift\n::a::Q{T}\n\n::b::R{=x ~y}\n```', ['Q yes', 'R *x / y']],
		[
			'GIFT below a line about it',
			'gift\nCopy code\n::a::Q{T}\n\nR{F}',
			['Q yes', 'R no', 'no line.1 unknown-type Description']
		],
		[
			'GIFT with code',
			'[markdown]What is\n```\nx\n```\nhere?{=x ~y}',
			['What is\nx\nhere? *x / y']
		],
		[
			'Moodle XML in a fence',
			`\`\`\`xml\n<?xml version="1.0"?>\n<quiz>${xml}</quiz>\n\`\`\``,
			['Q? yes']
		],
		['questions of Moodle XML alone', `${xml}\n${xml.replace('Q?', 'R?')}`, ['Q? yes', 'R? yes']],
		['CSV in a fence', '```csv\nQuestion,A,B,Answer\nQ?,x,y,B\n```', ['Q? *y / x']],
		[
			'a table of Markdown',
			'Here:\n\n| Question | A | B | Answer |\n|---|---|---|---|\n| What is **x \\| y**? | one<br>two | y | B |',
			['What is x | y? *y / one two']
		],
		[
			'GIFT with code in braces',
			'[markdown]What is\n```\nf() \\{ \\}\n```\nhere?{=x ~y}',
			['What is\nf() { }\nhere? *x / y']
		],
		[
			'cards below a title',
			'My cards\nQ: a\nA: b\nQ: c\nA: d',
			['a = b', 'c = d', 'no line.1 beside-question']
		],
		['cards', 'Question 1: Q?\nAnswer: x\n\nQuestion 2: R?\nAnswer: y', ['Q? = x', 'R? = y']],
		['bold cards', '**Front:** Q\n**Back:** x\n\n**Front:** R\n**Back:** y', ['Q = x', 'R = y']],
		['numbered cards', 'Q1: Q?\nA1: x\nQ2: R?\nA2: y', ['Q? = x', 'R? = y']]
	])('is read: %s', async (_, source, says) => {
		expect(await text(source)).toEqual(says);
	});
});

describe('tables', () => {
	it.each([
		[
			'a row for each answer',
			'Question,Answer,Is Correct\nQ?,x,TRUE\n,y,FALSE\nR?,x,FALSE\n,y,TRUE',
			['Q? *x / y', 'R? *y / x']
		],
		[
			'what is said of it in the first of its rows',
			'Question,Answer,Correct,Explanation,Image\nQ?,x,1,Because,\n,y,0,,\nR?,x,1,,r.png\n,y,0,,',
			['Q? *x / y (Because)', 'no row.4 media picture r.png']
		],
		['the question in each row', 'Question,Answer,Correct\nQ?,x,0\nQ?,y,1', ['Q? *y / x']],
		[
			'statements among questions',
			'Question,A,B,Answer\nQ?,x,y,A\nIce is water.,,,True\nR?,,,Lima',
			['Q? *x / y', 'Ice is water. yes', 'no row.4 too-few-options']
		],
		[
			'responses and marks',
			'Prompt,Correct Response,Incorrect Response 1,Marks\nQ?,x,y,1',
			['Q? *x / y']
		],
		[
			'French heads',
			'Question;Réponse A;Réponse B;Bonne réponse;Explication\nQ ?;x;y;B;Car',
			['Q ? *y / x (Car)']
		]
	])('may have %s', async (_, source, says) => {
		expect(await text(source, 'a.csv')).toEqual(says);
	});
});
