import { sorted } from '../questions/kinds/sorted';
import { codec, type Blank, type Reading } from './codec';
import { decode, open } from './files/door';
import { choiceFrom, gather, type Draft } from './files/drafts';
import { aikenPiece } from './files/pieces';
import { oneLine } from './files/text';

// Aiken (https://docs.moodle.org/405/en/Aiken_format), as Moodle 4.5.6 reads it.
// The rules come from trials with other files there; these were read back by our own reader only.
// - One right answer of up to 26, each text on one line, nothing else: no ids, notes or points.
// - A letter that no answer has is taken by Moodle and gives a question nobody can get right: refused here.
// - A prompt that looks like an answer or a key would be read as one.
export const aiken = codec({
	id: 'aiken',
	name: 'Aiken',
	extension: 'txt',
	mime: 'text/plain',
	kinds: ['choice'],
	keeps: [],
	limits: { options: 26, right: 1 },
	speaks: (question) => !/^([A-Z][.)]\s|ANSWER:)/.test(oneLine(question.prompt)),
	say: oneLine,
	again: 'copies',
	write: ({ questions }) =>
		questions
			.map((question) => {
				if (question.kind !== 'choice') return '';
				const options = Object.entries(sorted(question.options));
				const right = options.findIndex(([option]) => question.right.includes(option));
				const rows = options.map(([, text], index) => `${letter(index)}. ${text}`);
				return [question.prompt, ...rows, `ANSWER: ${letter(right)}`, '', ''].join('\n');
			})
			.join(''),
	looks: ({ text }) => {
		const rows = text.split(/\r\n|\r|\n/).map((row) => row.trim());
		return rows.some((row) => optionRow.test(row)) && rows.some((row) => keyRow.test(row));
	},
	piece: async (file, at) => aikenPiece(decode(file), at),
	read: (file, blank) => open(file, blank, () => read(file, blank))
});

const letter = (index: number) => String.fromCharCode(65 + index);

// Moodle wants capitals, a space after the mark and nothing after the letter of a key. What people write besides that
// can mean one thing only: `a) 6`, `A.6`, `Answer: b.`
const optionRow = /^([A-Z])[.)]\s*(\S.*)$/i;
const keyRow = /^ANSWERS?\s*:\s*(.*)$/i;

function read(file: Uint8Array, blank: Blank): Reading {
	const drafts: Draft[] = [];
	let prompt: string[] = [];
	let options: { mark: string; text: string }[] = [];
	let start = 0;
	const rows = decode(file).split(/\r\n|\r|\n/);
	for (const [index, full] of rows.entries()) {
		const row = full.trim();
		const key = keyRow.exec(row)?.[1];
		const option = prompt.length ? optionOf(row) : undefined;
		if (key !== undefined) end(key);
		else if (option) options.push(option);
		else if (row) {
			// A question whose key is missing ends where the next one begins.
			if (options.length) end();
			if (!prompt.length) start = index + 1;
			prompt.push(row);
		}
	}
	if (prompt.length || options.length) end();
	return gather(drafts, blank);

	/** Letters follow each other: a sentence that begins with `a.` or `I.` is none of the options. */
	function optionOf(row: string) {
		const [, mark = '', text = ''] = optionRow.exec(row) ?? [];
		const expected = letter(options.length);
		const loose = mark.toUpperCase() === expected;
		return mark && (loose || /^[A-Z][.)]\s/.test(row))
			? { mark: mark.toUpperCase(), text: oneLine(text) }
			: undefined;
	}

	function end(key?: string) {
		const at = `line.${start || 1}`;
		const marks = key === undefined ? [] : keysIn(key);
		drafts.push({ at, ...draft(marks, key) });
		prompt = [];
		options = [];
		start = 0;
	}

	function draft(marks: string[], key?: string): Omit<Draft, 'at'> {
		if (prompt.length > 1) return { issue: { code: 'more-than-one-line' } };
		if (key === undefined) return { issue: { code: options.length ? 'no-key' : 'no-options' } };
		if (marks.length > 1) return { issue: { code: 'more-keys' } };
		if (new Set(options.map(({ mark }) => mark)).size < options.length)
			return { issue: { code: 'same-letter' } };
		const answers = options.map(({ mark, text }) => ({ text, right: mark === marks[0] }));
		return { question: { prompt: oneLine(prompt.join('')), ...choiceFrom(answers) } };
	}
}

/** `B`, `b.`, `(B)`, and all of `A, C`. */
const keysIn = (key: string): string[] =>
	/^\W*[A-Z]\W*((,|;|&|\/|\s|\band\b)\W*[A-Z]\W*)*$/i.test(key.slice(0, 40))
		? (
				key
					.slice(0, 100)
					.replace(/\band\b/gi, ' ')
					.match(/[A-Z]/gi) ?? []
			).map((one) => one.toUpperCase())
		: [];
