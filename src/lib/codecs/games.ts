import type { Question } from '../questions/question';
import { textsOf } from '../questions/kinds/desk';
import { sorted } from '../questions/kinds/sorted';
import { codec } from './codec';
import { oneLine } from './files/text';

// Tables that two classroom games read. A machine reads them, so no cell is guarded against formulas:
// the guard would show. Neither was tested with the game itself.

// Blooket (https://help.blooket.com, "Spreadsheet import"), as public exporters write it.
// - The first row must be as wide as the others, or its reader mistakes the separator.
// - Lines end in CRLF; no byte order mark.
export const blooket = codec({
	id: 'blooket',
	name: 'Blooket',
	extension: 'csv',
	mime: 'text/csv',
	kinds: ['choice'],
	keeps: [],
	limits: { options: 4, right: 4 },
	warns: formulaCell,
	say: oneLine,
	again: 'copies',
	write: ({ questions }) =>
		table([
			['Blooket\nImport Template', ...Array.from({ length: 7 }, () => '')],
			[
				...['Question #', 'Question Text', 'Answer 1', 'Answer 2', 'Answer 3\n(Optional)'],
				...['Answer 4\n(Optional)', 'Time Limit (sec)\n(Max: 300 seconds)'],
				'Correct Answer(s)\n(Only include Answer #)'
			],
			...questions.flatMap(choices).map(({ prompt, options, right }, index) => {
				const texts = options.map(([, text]) => text);
				const places = options.flatMap(([option], at) => (right.includes(option) ? [at + 1] : []));
				const four = [0, 1, 2, 3].map((at) => texts[at] ?? '');
				return [`${index + 1}`, prompt, ...four, '30', places.join(',')];
			})
		])
});

// Gimkit (https://help.gimkit.com, "Spreadsheet import"): one right answer, by its text.
export const gimkit = codec({
	id: 'gimkit',
	name: 'Gimkit',
	extension: 'csv',
	mime: 'text/csv',
	kinds: ['choice'],
	keeps: [],
	limits: { options: 4, right: 1 },
	warns: formulaCell,
	say: oneLine,
	again: 'copies',
	write: ({ questions }) =>
		table([
			['Gimkit Spreadsheet Import Template', '', '', '', ''],
			[
				...['Question', 'Correct Answer', 'Incorrect Answer 1'],
				...['Incorrect Answer 2 (Optional)', 'Incorrect Answer 3 (Optional)']
			],
			...questions.flatMap(choices).map(({ prompt, options, right }) => {
				const wrong = options.flatMap(([option, text]) => (right.includes(option) ? [] : [text]));
				const best = options.find(([option]) => right.includes(option))![1];
				return [prompt, best, ...[0, 1, 2].map((at) => wrong[at] ?? '')];
			})
		])
});

const choices = (question: Question) =>
	question.kind === 'choice'
		? [
				{
					prompt: question.prompt,
					options: Object.entries(sorted(question.options)),
					right: question.right
				}
			]
		: [];

/** A cell that a spreadsheet would take for a formula, where a guard against it would show in the game. */
export function formulaCell(question: Question): string[] {
	const texts = textsOf(question, 'prompt', 'option');
	return texts.some((text) => /^[=+\-@＝＋－＠]/.test(text)) ? ['formula-cell'] : [];
}

/** RFC 4180 without guards. */
export const table = (rows: string[][]): string =>
	rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
