import type { Blank, Piece, Reading } from '../codec';
import { decode, open } from '../files/door';
import { choiceFrom, gather, type Draft } from '../files/drafts';
import { linesOf, numberOf } from '../files/pieces';
import { oneLine } from '../files/text';

// Moodle wants capitals, a space after the mark, nothing after the letter of a key and the word ANSWER. What people
// write besides that can mean one thing only: `a) 6`, `(A) 6`, `A.6`, `Answer: b.`, `Antwort: B`; or a star before the
// right answer, as Respondus has it.
const optionRow = /^(\*?)\s?\(?([A-Z])(?:[.):]\)?|\s+[-–—](?=\s))\s*(\S.*)$/i;
/** As Markdown and text2qti have answers. */
const boxRow = /^(?:[-*+]\s*)?\[[ x*]?\]/i;
const strictOption = /^[A-Z][.)]\s/;
const keyRow = /^ANSWERS?(?:\s*[:：]\s*(.*)|\s+([A-Z])[.)]?)$/i;
/** These may begin a question too, so they are keys below options only. */
const looseKeyRow =
	/^(?:(?:(?:the )?(?:correct|right) )?(?:answers?|ans|key|option|choice)|(?:correct|right)|(?:richtige )?(?:antwort|lösung)|(?:la )?respuesta(?: correcta)?|(?:bonne )?réponse|(?:la )?risposta(?: corretta)?|resposta(?: correta)?|(?:juiste )?antwoord|(?:rätt )?svar)\s*[:：=]\s*(.*)$/i;

const letter = (index: number) => String.fromCharCode(65 + index);
const isFirst = (row: string | undefined) => /^a$/i.test(optionRow.exec(row ?? '')?.[2] ?? '');

export function looksLikeAiken(text: string): boolean {
	const rows = text.split(/\r\n|\r|\n/).map((row) => row.trim());
	const options = rows.filter((row) => optionRow.test(row));
	const isKey = (row: string) => keyRow.test(row) || looseKeyRow.test(row);
	const follows = (row: string, index: number) =>
		isFirst(row) && /^b$/i.test(optionRow.exec(rows[index + 1] ?? '')?.[2] ?? '');
	return (
		(options.length > 0 && (rows.some(isKey) || options.some((row) => row.startsWith('*')))) ||
		rows.some(follows) ||
		// Questions without options are named by this format, and cards of no other.
		rows.some((row) => /^ANSWER:\s/.test(row))
	);
}

export const readAiken = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, () => gather(drafts(decode(file)), blank));

interface Option {
	mark: string;
	text: string;
	starred: boolean;
}

function drafts(text: string): Draft[] {
	const found: Draft[] = [];
	const rows = text.split(/\r\n|\r|\n/).map((row) => row.trim());
	/** By row: where the next one stands that is not empty. */
	const following: number[] = [];
	for (let index = rows.length - 1, next = rows.length; index >= 0; index--) {
		following[index] = next;
		if (rows[index]) next = index;
	}
	let prompt: string[] = [];
	let options: Option[] = [];
	let start = 0;
	let wraps = false;
	/** Below the question's first line. */
	let boxes = false;
	/** A key stands right above. */
	let below = false;
	/** What it says beside a question goes on up to the next empty line. */
	let beside = false;
	for (const [index, row] of rows.entries()) {
		const key = keyIn(row);
		const option = prompt.length ? optionIn(row) : undefined;
		if (!row) [below, beside] = [false, false];
		else if (beside) continue;
		else if (key !== undefined) {
			end(key);
			below = true;
			continue;
		} else if (option) options.push(option);
		else if (below && !prompt.length && !beginsQuestion(index)) {
			beside = true;
			found.push({ at: `line.${index + 1}`, issue: { code: 'beside-question' } });
		} else if (options.length && rows[index - 1] && !isFirst(rows[following[index]!])) wraps = true;
		else {
			// A question whose key is missing ends where the next one begins.
			if (options.length || (!rows[index - 1] && boxes)) end();
			if (!prompt.length) start = index + 1;
			else boxes ||= boxRow.test(row);
			prompt.push(row);
		}
	}
	if (prompt.length || options.length) end();
	return found;

	function keyIn(row: string): string | undefined {
		const [, told, bare] = keyRow.exec(row) ?? [];
		return told ?? bare ?? (options.length ? looseKeyRow.exec(row)?.[1] : undefined);
	}

	/** Letters follow each other: a sentence that begins with `a.` or `I.` is none of the options. */
	function optionIn(row: string): Option | undefined {
		const [, star, sign = '', text = ''] = optionRow.exec(row) ?? [];
		const mark = sign.toUpperCase();
		return mark && (mark === letter(options.length) || strictOption.test(row))
			? { mark, text: oneLine(text), starred: star === '*' }
			: undefined;
	}

	/** Options stand below, at once or after an empty line. */
	function beginsQuestion(index: number): boolean {
		let at = index;
		for (; rows[at] && !keyRow.test(rows[at]!); at++) if (isFirst(rows[at])) return true;
		return !rows[at] && isFirst(rows[following[at - 1]!]);
	}

	function end(key?: string) {
		found.push({ at: `line.${start || 1}`, ...draft(key) });
		[prompt, options, start, wraps, boxes] = [[], [], 0, false, false];
	}

	function draft(key?: string): Omit<Draft, 'at'> {
		if (boxes) return { issue: { code: 'option-boxes' } };
		if (prompt.length > 1) return { issue: { code: 'more-than-one-line' } };
		if (wraps) return { issue: { code: 'option-lines' } };
		const starred = options.filter((one) => one.starred).map(({ mark }) => mark);
		const marks = key === undefined ? starred : keysIn(key, options);
		if (!options.length) return { issue: { code: 'no-options' } };
		if (key === undefined && !starred.length) return { issue: { code: 'no-key' } };
		if (marks.length > 1) return { issue: { code: 'more-keys' } };
		if (new Set(options.map(({ mark }) => mark)).size < options.length)
			return { issue: { code: 'same-letter' } };
		const answers = options.map(({ mark, text }) => ({ text, right: mark === marks[0] }));
		return { question: { prompt: oneLine(prompt.join('')), ...choiceFrom(answers) } };
	}
}

/** `B`, `b.`, `(B)`, `B. Paris`, `Paris`, and all of `A, C`. */
function keysIn(key: string, options: Option[]): string[] {
	const same = (text: string) =>
		options.filter((one) => one.text.toLowerCase() === oneLine(text).toLowerCase());
	const [, sign = '', rest = ''] = /^\W*([A-Z])[.):]\s*(\S.*)$/i.exec(key) ?? [];
	const both = same(rest).filter(({ mark }) => mark === sign.toUpperCase());
	const named = both.length ? both : key.trim().length > 1 ? same(key) : [];
	if (named.length === 1) return [named[0]!.mark];
	return /^\W*[A-Z]\W*((,|;|&|\/|\s|\band\b)\W*[A-Z]\W*)*$/i.test(key.slice(0, 40))
		? (
				key
					.slice(0, 100)
					.replace(/\band\b/gi, ' ')
					.match(/[A-Z]/gi) ?? []
			).map((one) => one.toUpperCase())
		: [];
}

/** Up to the key, or the empty line below the options. */
export function aikenPiece(text: string, at: string): Piece | undefined {
	const rows = linesOf(text).slice(numberOf(at) - 1);
	const isKey = (row: string) => keyRow.test(row.trim()) || looseKeyRow.test(row.trim());
	const key = rows.findIndex(isKey);
	const options = rows.findIndex((row) => optionRow.test(row.trim()));
	const gap = rows.findIndex((row, index) => index > options && options >= 0 && !row.trim());
	const ends = [key < 0 ? undefined : key + 1, gap < 0 ? undefined : gap];
	const to = Math.min(...ends.map((end) => end ?? rows.length));
	return { text: rows.slice(0, to).join('\n').trimEnd(), whole: ([mended = '']) => mended };
}
