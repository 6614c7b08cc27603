import type { Question } from '../questions/question';
import { sorted } from '../questions/kinds/sorted';
import { codec } from './codec';
import { open, Refusal } from './files/door';
import { choiceFrom, gather, type Draft } from './files/drafts';
import { readSheet, writeSheet, type Cell, type Row } from './files/sheet';
import { oneLine } from './files/text';

// Wayground, once Quizizz: its spreadsheet (https://support.wayground.com, "Import a quiz from a
// spreadsheet"), as seven public exporters write it; not tested with Wayground itself.
// - The sheet is called "Create a Quiz"; row 2 holds instructions and is skipped.
// - Right answers by number; fill-in takes the accepted spellings in the options.
export const wayground = codec({
	id: 'wayground',
	name: 'Wayground (Quizizz)',
	extension: 'xlsx',
	mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	kinds: ['choice', 'short'],
	keeps: ['explanation', 'accepted'],
	limits: { options: 5, right: 5, accepted: 5 },
	say: oneLine,
	again: 'copies',
	write: ({ questions }) =>
		writeSheet('Create a Quiz', [heads, instructions, ...questions.map(row)]),
	looks: ({ paths }) => paths.includes('xl/workbook.xml'),
	read: (file, blank) =>
		open(file, blank, async () => {
			const [head, ...rows] = await readSheet(file);
			if (!/^Question Text/i.test(head?.cells[0] ?? '')) throw new Refusal('other-format');
			const told = rows.filter(({ number, cells }) => number > 2 && cells.some(Boolean));
			return gather(told.map(draft), blank);
		})
});

const heads = [
	...['Question Text', 'Question Type'],
	...[1, 2, 3, 4, 5].map((place) => `Option ${place}`),
	...['Correct Answer', 'Time in seconds', 'Image Link', 'Answer explanation']
];
const instructions = [
	'Text of the question (required)',
	'Multiple Choice, Checkbox, Fill-in-the-Blank, Open-Ended, Poll or Draw',
	...[1, 2, 3, 4, 5].map((place) => `Text for option ${place}`),
	'The number of the correct option, or several: 1,3',
	'Time in seconds',
	'Link of the image (optional)',
	'Explanation for the answer (optional)'
];

function row(question: Question): Cell[] {
	const five = (texts: string[]) => [0, 1, 2, 3, 4].map((place) => texts[place]);
	const end = [30, undefined, question.explanation];
	if (question.kind === 'short')
		return [question.prompt, 'Fill-in-the-Blank', ...five(question.accepted), undefined, ...end];
	if (question.kind !== 'choice') return [];
	const options = Object.entries(sorted(question.options));
	const right = options.flatMap(([option], at) =>
		question.right.includes(option) ? [at + 1] : []
	);
	return [
		question.prompt,
		right.length > 1 ? 'Checkbox' : 'Multiple Choice',
		...five(options.map(([, text]) => text)),
		right.join(','),
		...end
	];
}

function draft({ number, cells, formula }: Row): Draft {
	const at = `row.${number}`;
	if (formula) return { at, issue: { code: 'formula' } };
	const [prompt = '', type = '', ...rest] = cells.map(oneLine);
	const options = rest.slice(0, 5);
	const about = { prompt, explanation: rest[8] };
	if (/^fill/i.test(type))
		return { at, question: { ...about, kind: 'short', accepted: options.filter(Boolean) } };
	if (!/^(multiple choice|checkbox)$/i.test(type))
		return { at, issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };
	const right = (rest[5] ?? '').split(/[,;\s]+/).filter(Boolean);
	const answers = options.map((text, index) => ({ text, right: right.includes(`${index + 1}`) }));
	return right.some((place) => !answers[Number(place) - 1]?.text)
		? { at, issue: { code: 'no-right-answer' } }
		: { at, question: { ...about, ...choiceFrom(answers.filter(({ text }) => text)) } };
}
