import { key, kindNames, parts } from '../../questions/kinds';
import { placesIn } from '../../questions/kinds/argument/argument';
import { blanksOf } from '../../questions/kinds/cloze/cloze';
import { sorted } from '../../questions/kinds/sorted';
import { cellOf, percentOf } from '../../questions/kinds/estimate/cells';
import type { Estimate } from '../../questions/kinds/estimate/schema';
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
	separated: true,
	write: ({ questions, language }) =>
		tableOf([columns, ...questions.map((question) => row(question, language))]),
	looks: ({ text, paths }) => looksLikeTable(text) || paths.includes('xl/workbook.xml'),
	async pieces(file) {
		const tables = await tablesIn(file);
		return (at) => rowPiece(tables, at);
	},
	read: readCsv
});

/** Rows of cells as a file; numbers, which no spreadsheet would run, as they are. */
export const tableOf = (rows: readonly (readonly (string | number)[])[]): string =>
	'\ufeff' + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

function row(question: Question, language: string): string[] {
	const { id, number, locator, point, kind, level, prompt, explanation, feedback, hint, points } =
		question;
	const drawn = question.kind === 'estimate' ? question : undefined;
	const { items = {}, options = {} } = drawn
		? figures(drawn, language)
		: {
				...(question as Maps),
				...(question.kind === 'write' && { items: question.criteria })
			};
	return [
		id,
		number ?? '',
		locator ?? '',
		point ?? '',
		kind,
		level ?? '',
		prompt,
		question.kind === 'cloze'
			? question.text
			: question.kind === 'argument'
				? question.root
				: drawn
					? heading(drawn)
					: '',
		listed(Object.values(drawn ? items : sorted(items))),
		listed(Object.values(drawn ? options : sorted(options))),
		unit(question),
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

function unit(question: Question): string {
	if (question.kind === 'number') return question.unit ?? '';
	if (question.kind === 'estimate') return question.series.unit ?? '';
	return question.kind === 'write' && question.words
		? `${question.words.from} to ${question.words.to}`
		: '';
}

/** A typed answer, of which no list says where it ends. */
const colonless = (text: string) => text.replaceAll(':', '\\:');
const listed = (texts: string[]) => texts.map(inList).join(between);

/** Labels, and what is known of each; `?` is to be guessed. */
const figures = ({ series, hidden }: Estimate, language: string): Required<Maps> => ({
	items: Object.fromEntries(series.points.map(({ id, label }) => [id, label])),
	options: Object.fromEntries(
		series.points.map((point) => {
			const cell = cellOf(point, language);
			return [point.id, hidden.includes(point.id) ? cell.replace(/^[^(]+?(?= \(|$)/, '?') : cell];
		})
	)
});
const heading = ({ series: { order, title = '', counts = '' } }: Estimate) =>
	listed([order, title, counts]);
type Maps = Partial<Record<'items' | 'options', Record<string, string>>>;

function answer(question: Question, language: string): string {
	if (question.kind === 'write') return listed([question.model]);
	if (question.kind === 'order') return listed(question.right.map((item) => question.items[item]!));
	if (question.kind === 'argument')
		return listed(
			Object.entries(question.items).map(
				([item, text]) => `${text}: ${placesIn(question, item, language)}`
			)
		);
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
		case 'estimate':
			return [`± ${percentOf(question.tolerance)}%`];
		default:
			return [];
	}
}

function cell(text: string | number): string {
	if (typeof text === 'number') return String(text);
	const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
