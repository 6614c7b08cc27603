import { key, kindNames, parts } from '../../questions/kinds';
import { blanksOf } from '../../questions/kinds/cloze/cloze';
import type { Question } from '../../questions/question';
import { codec, noteNames } from '../codec';
import { between, columns, inList } from './csv-columns';
import { readCsv } from './csv-read';
import { rowPiece } from '../files/pieces';
import { looksLikeTable, tablesIn } from '../files/tables';
import { characters } from '../files/text';

// RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), one row a question, with two additions:
// - UTF-8 with a byte order mark, without which Excel takes “ and ’ for something else;
// - an apostrophe before a cell that begins with = + - @ (full-width ones too), a tab or a line break, because a
//   spreadsheet would run it as a formula. One that has apostrophes before such a sign gets one more,
//   so that a reader can always take one off.
// A cell may hold a list, parted by ` | `; within it `|` and `\` have a backslash before them.
export const csv = codec({
	id: 'csv',
	name: 'CSV',
	extension: 'csv',
	mime: 'text/csv',
	kinds: kindNames,
	keeps: [...noteNames],
	say: (text) => characters(text).trim(),
	again: 'copies',
	write: ({ questions, language }) =>
		tableOf([columns, ...questions.map((question) => row(question, language))]),
	looks: ({ text, paths }) => looksLikeTable(text) || paths.includes('xl/workbook.xml'),
	piece: async (file, at) => rowPiece(await tablesIn(file), at),
	read: readCsv
});

/** Rows of cells as a file; numbers, which no spreadsheet would run, as they are. */
export const tableOf = (rows: readonly (readonly (string | number)[])[]): string =>
	'\ufeff' + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

function row(question: Question, language: string): string[] {
	const { id, number, locator, point, kind, level, prompt, explanation, feedback, hint, points } =
		question;
	const { items = {}, options = {} } = question as Maps;
	return [
		id,
		number ?? '',
		locator ?? '',
		point ?? '',
		kind,
		level ?? '',
		prompt,
		question.kind === 'cloze' ? question.text : '',
		listed(Object.values(items)),
		listed(Object.values(options)),
		question.kind === 'number' ? (question.unit ?? '') : '',
		answer(question, language),
		listed(accepted(question)),
		explanation ?? '',
		// A note hangs on an option, an item, a blank or a typed answer.
		listed(
			Object.entries(feedback ?? {}).map(
				([given, note]) => `${items[given] ?? options[given] ?? colonless(given)}: ${note}`
			)
		),
		hint ?? '',
		points ?? ''
	];
}

/** A typed answer, of which no list says where it ends. */
const colonless = (text: string) => text.replaceAll(':', '\\:');
const listed = (texts: string[]) => texts.map(inList).join(between);
type Maps = Partial<Record<'items' | 'options', Record<string, string>>>;

function answer(question: Question, language: string): string {
	if (question.kind === 'order') return listed(question.right.map((item) => question.items[item]!));
	return listed(
		parts(question, key(question), language)
			.filter(({ right }) => right)
			.map(({ label, right }) =>
				label && question.kind !== 'choice' ? `${label}: ${right}` : right
			)
	);
}

/** What else is right: other spellings, or how far from the number one may be. */
function accepted(question: Question): string[] {
	switch (question.kind) {
		case 'short':
			return question.accepted.slice(1);
		case 'cloze':
			// By the blank's place in the text where there are several.
			return blanksOf(question).flatMap((blank, index, all) =>
				question.blanks[blank]!.slice(1).map((spelling) =>
					all.length > 1 ? `${index + 1}: ${spelling}` : spelling
				)
			);
		case 'number':
			return question.tolerance ? [`± ${question.tolerance}`] : [];
		default:
			return [];
	}
}

function cell(text: string | number): string {
	if (typeof text === 'number') return String(text);
	const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
