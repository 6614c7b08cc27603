import { sorted } from '../questions/kinds/sorted';
import { codec } from './codec';
import { columnsLeft } from './csv/csv-unread';
import { open, Refusal } from './files/door';
import { gather } from './files/drafts';
import { rowPiece } from './files/pieces';
import { answersDraft, isEmpty } from './files/quiz-rows';
import { writeSheet } from './files/sheet';
import { tablesIn } from './files/tables';
import { oneLine } from './files/text';

// Kahoot's spreadsheet (https://support.kahoot.com/hc/en-us/articles/115002812547), as many public
// exporters reproduce it; these files were read back by read-excel-file, not by Kahoot.
// - The heads stand in row 8 with an en dash in the time; questions begin in row 9.
// - 120 characters in a question, 75 in an answer, two to four answers. Longer ones are left out, not cut.
// - Right answers by number, as a text, for `1,2` is no number.
// - Read by the heads, wherever they stand and whatever else is in the workbook.
export const kahoot = codec({
	id: 'kahoot',
	name: 'Kahoot',
	extension: 'xlsx',
	mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	kinds: ['choice'],
	keeps: [],
	limits: { prompt: 120, option: 75, options: 4, right: 4 },
	say: oneLine,
	again: 'copies',
	write: ({ questions }) =>
		writeSheet('Sheet1', [
			[undefined, 'Kahoot! Quiz Template'],
			[
				undefined,
				'Add questions, at least two answer alternatives, time limit and choose correct answers (at least one).'
			],
			...[[], [], [], [], []],
			heads,
			...questions.map((question, index) => {
				if (question.kind !== 'choice') return [];
				const options = Object.entries(sorted(question.options));
				const texts = [0, 1, 2, 3].map((at) => options[at]?.[1]);
				const right = options.flatMap(([option], at) =>
					question.right.includes(option) ? [at + 1] : []
				);
				return [index + 1, question.prompt, ...texts, 30, right.join(',')];
			})
		]),
	async pieces(file) {
		const tables = await tablesIn(file);
		return (at) => rowPiece(tables, at);
	},
	looks: ({ paths }) => paths.includes('xl/workbook.xml'),
	read: (file, blank) =>
		open(file, blank, async () => {
			// A type of its own for each question is not Kahoot's.
			const tables = (await tablesIn(file)).filter(
				({ heads: { at, options } }) => options.length > 1 && at.has('key') && !at.has('kind')
			);
			if (!tables.length) throw new Refusal('other-format');
			const drafts = tables.flatMap((table) =>
				table.rows
					.filter((row) => !isEmpty(table.heads, row))
					.map((row) => answersDraft(table, row, 'choice', 'places'))
			);
			const { set, issues } = gather(drafts, blank);
			return { set, issues: [...issues, ...columnsLeft(tables)] };
		})
});

const heads = [
	undefined,
	'Question - max 120 characters',
	...[1, 2, 3, 4].map((place) => `Answer ${place} - max 75 characters`),
	'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
	'Correct answer(s) - choose at least one'
];
