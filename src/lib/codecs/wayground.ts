import type { Question } from '../questions/question';
import { sorted } from '../questions/kinds/sorted';
import { codec } from './codec';
import { columnsLeft } from './csv/csv-unread';
import { open, Refusal } from './files/door';
import { gather, type Draft } from './files/drafts';
import { rowPiece } from './files/pieces';
import { answersDraft, isEmpty, kindOf, rowReader } from './files/quiz-rows';
import { writeSheet, type Cell } from './files/sheet';
import type { Row } from './files/sheet-read';
import { tablesIn, type Table } from './files/tables';
import { oneLine } from './files/text';

// Wayground, once Quizizz: its spreadsheet (https://support.wayground.com, "Import a quiz from a
// spreadsheet"), as seven public exporters write it; not tested with Wayground itself.
// - The sheet is called "Create a Quiz"; row 2 holds instructions, or already a question.
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
	async pieces(file) {
		const tables = await tablesIn(file);
		return (at) => rowPiece(tables, at);
	},
	looks: ({ paths }) => paths.includes('xl/workbook.xml'),
	read: (file, blank) =>
		open(file, blank, async () => {
			const tables = (await tablesIn(file)).filter(
				({ heads: { at, options } }) => options.length > 0 && at.has('kind')
			);
			if (!tables.length) throw new Refusal('other-format');
			const drafts = tables.flatMap((table) =>
				table.rows
					.filter((row, index) => !isEmpty(table.heads, row) && !(index === 0 && instructs(row)))
					.map((row) => draft(table, row))
			);
			const { set, issues } = gather(drafts, blank);
			return { set, issues: [...issues, ...columnsLeft(tables)] };
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

/** The template's row on how to fill it in; in many files it is gone. */
const instructs = ({ cells }: Row) =>
	cells.some((cell) => /^text (of the question|for option)\b|\((required|optional)\b/i.test(cell));

function draft(table: Table, row: Row): Draft {
	const type = rowReader(table)(row).cell('kind');
	// Without a type it is the template's default.
	const kind = type.trim() ? kindOf(type) : 'choice';
	return kind === 'choice' || kind === 'truth' || kind === 'short'
		? answersDraft(table, row, kind, 'places')
		: {
				at: `row.${row.number}`,
				issue: { code: 'unknown-type', params: { type: oneLine(type).slice(0, 40) } }
			};
}
