import { key, kindNames, parts } from '../questions';
import type { Question } from '../questions/question';
import { codec } from './codec';

// RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), one row a question, with two additions:
// - UTF-8 with a byte order mark, without which Excel takes “ and ’ for something else;
// - an apostrophe before a cell that begins with = + - @, a tab or a carriage return, because a
//   spreadsheet would run it as a formula. One that has apostrophes before such a sign gets one more,
//   so that a reader can always take one off.
export const csv = codec({
	id: 'csv',
	name: 'CSV',
	extension: 'csv',
	mime: 'text/csv',
	kinds: kindNames,
	write: ({ questions, language }) =>
		'\ufeff' +
		[columns, ...questions.map((question) => row(question, language))]
			.map((cells) => `${cells.map(cell).join(',')}\r\n`)
			.join('')
});

const columns = [
	'id',
	'number',
	'place',
	'point',
	'kind',
	'level',
	'question',
	'text',
	'items',
	'options',
	'unit',
	'answer',
	'accepted',
	'explanation',
	'notes'
];

function row(question: Question, language: string): string[] {
	const { id, number, locator, point, kind, level, prompt, explanation, feedback } = question;
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
		Object.values(items).join(between),
		Object.values(options).join(between),
		question.kind === 'number' ? (question.unit ?? '') : '',
		answer(question, language),
		accepted(question).join(between),
		explanation ?? '',
		// A note hangs on an option, an item, a blank or a typed answer.
		Object.entries(feedback ?? {})
			.map(([given, note]) => `${items[given] ?? options[given] ?? given}: ${note}`)
			.join(between)
	];
}

const between = ' | ';
type Maps = Partial<Record<'items' | 'options', Record<string, string>>>;

function answer(question: Question, language: string): string {
	if (question.kind === 'order')
		return question.right.map((item) => question.items[item]!).join(between);
	return parts(question, key(question), language)
		.filter(({ right }) => right)
		.map(({ label, right }) => (label && label !== right ? `${label}: ${right}` : right))
		.join(between);
}

/** What else is right: other spellings, or how far from the number one may be. */
function accepted(question: Question): string[] {
	switch (question.kind) {
		case 'short':
			return question.accepted.slice(1);
		case 'cloze':
			return Object.values(question.blanks).flatMap((spellings) => spellings.slice(1));
		case 'number':
			return question.tolerance ? [`± ${question.tolerance}`] : [];
		default:
			return [];
	}
}

function cell(text: string): string {
	const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
