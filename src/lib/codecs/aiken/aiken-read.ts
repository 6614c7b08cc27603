import type { Blank, Reading } from '../codec';
import { afterLetters } from '../csv/csv-lists';
import { decode, open } from '../files/door';
import { choiceFrom, gather, type Draft } from '../files/drafts';
import { lines, oneLine } from '../files/text';
import { truthWord } from '../files/truth-words';
import { endKey, keysIn, numberIn } from './aiken-key';
import {
	boxRow,
	explanationIn,
	isFirst,
	isStrict,
	keyIn,
	numbered,
	optionRow,
	rowsOf
} from './aiken-rows';

const strictOption = /^[A-Z][.)]\s/;
/** Before or after the right answer. */
const ticks = /^[✅✔✓]\ufe0f?\s*(?=\S)|(?<=\S)\s*[✅✔✓]\ufe0f?$/u;
const letter = (index: number) => String.fromCharCode(65 + index);

export function looksLikeAiken(text: string): boolean {
	const rows = rowsOf(text);
	const options = rows.filter((row) => optionRow.test(row) || boxRow.test(row));
	const boxes = rows.flatMap((row) => boxRow.exec(row)?.[1] ?? []);
	const follows = (row: string, index: number) =>
		isFirst(row) && /^b$/i.test(optionRow.exec(rows[index + 1] ?? '')?.[2] ?? '');
	return (
		(options.length > 0 &&
			(rows.some((row) => keyIn(row, true) !== undefined) ||
				options.some((row) => row.startsWith('*')))) ||
		rows.some(follows) ||
		(boxes.length > 1 && boxes.some((mark) => mark.trim())) ||
		// Questions without options are named by this format, and cards of no other.
		rows.some((row) => /^ANSWER:\s/.test(row)) ||
		endKey(rows) !== undefined
	);
}

/** Whether a prompt would not be one where it is read again. */
export const isSpoken = (prompt: string): boolean =>
	!/^([A-Z][.)]\s|ANSWER:)/.test(prompt) &&
	rowsOf(prompt)[0] === prompt &&
	explanationIn(prompt) === undefined &&
	endKey([prompt]) === undefined;

export const readAiken = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, () => gather(drafts(decode(file)), blank));

interface Option {
	mark: string;
	text: string;
	starred: boolean;
	ticked: boolean;
	boxed: boolean;
}

function drafts(text: string): Draft[] {
	const found: Draft[] = [];
	const rows = rowsOf(text);
	const strict = isStrict(rows);
	const key = endKey(rows);
	if (key) rows.fill('', key.from, key.to);
	/** By row: where the next one stands that is not empty. */
	const following: number[] = [];
	for (let index = rows.length - 1, next = rows.length; index >= 0; index--) {
		following[index] = next;
		if (rows[index]) next = index;
	}
	let prompt: { row: string; index: number }[] = [];
	let options: Option[] = [];
	let wraps = false;
	/** A key stands right above. */
	let below = false;
	/** What it says beside a question goes on up to the next empty line. */
	let beside = false;
	/** The same of what explains the last question. */
	let explained: string[] = [];
	let last: Draft | undefined;
	for (const [index, row] of rows.entries()) {
		const told = keyIn(row, options.length > 0);
		const option = prompt.length ? optionIn(row) : undefined;
		const explanation = prompt.length ? undefined : explanationIn(row);
		if (!row) [below, beside, explained] = [false, false, []];
		else if (beside) continue;
		else if (told !== undefined) {
			end(index, told || undefined);
			below = true;
		} else if (option) options.push(...(oneRow(index, option) ?? [option]));
		else if (explanation && last && !isFirst(rows[following[index]!])) {
			explain([explanation]);
			below = true;
		} else if (below && !prompt.length && !beginsQuestion(index)) {
			if (explained.length) explain([...explained, row]);
			else beside = leave(index);
		} else if (options.length && rows[index - 1] && !isFirst(rows[following[index]!])) wraps = true;
		else {
			// A question whose key is missing ends where the next one begins.
			if (options.length) end(index);
			prompt.push({ row, index });
		}
	}
	if (prompt.length || options.length) end(rows.length);
	if (key?.marks.size) leave(key.from);
	return found;

	function leave(index: number): true {
		const [row, at] = [rows[index]!, `line.${index + 1}`];
		const statement = rows[index + 1] ? undefined : judged(row, keyOf(row)?.mark);
		const code = numbered.test(row) ? 'no-options' : 'beside-question';
		found.push({ at, ...(statement ?? { issue: { code } }) });
		return true;
	}

	/** Of a question that is named it says nothing that is missed. */
	function explain(told: string[]) {
		explained = told;
		if (last?.question) last.question.explanation = lines(told.join('\n'));
	}

	/** Letters follow each other: a sentence that begins with `a.` or `I.` is none of the options. */
	function optionIn(row: string): Option | undefined {
		const [box, told = '', inside = row] = boxRow.exec(row) ?? [];
		const [, star, sign = box && letter(options.length), text = inside] =
			optionRow.exec(inside) ?? [];
		const mark = sign?.toUpperCase() ?? '';
		const [starred, ticked] = [star === '*' || told.trim() !== '', ticks.test(text)];
		return mark && (mark === letter(options.length) || strictOption.test(row))
			? { mark, text: oneLine(text), starred, ticked, boxed: box !== undefined }
			: undefined;
	}

	/** All of them may stand on the row of the first. */
	function oneRow(index: number, first: Option): Option[] | undefined {
		const next = optionRow.exec(rows[following[index]!] ?? '')?.[2];
		if (options.length || /^b$/i.test(next ?? '')) return undefined;
		const texts = afterLetters(rows[index]!);
		return texts.length > 1
			? texts.map((text, place) => ({ ...first, mark: letter(place), text }))
			: undefined;
	}

	/** Options stand below, at once or after an empty line. */
	function beginsQuestion(index: number): boolean {
		let at = index;
		for (; rows[at] && keyIn(rows[at]!, false) === undefined; at++)
			if (isFirst(rows[at])) return true;
		return !rows[at] && isFirst(rows[following[at - 1]!]);
	}

	function end(index: number, told?: string) {
		const start = prompt.findLastIndex((one) => !rows[one.index - 1]);
		// A title or a greeting, and an empty line below it.
		if (start > 0 && (numbered.test(prompt[start]!.row) || greets.test(prompt[start - 1]!.row)))
			for (const one of prompt.splice(0, start)) if (!rows[one.index - 1]) leave(one.index);
		last = { at: `line.${(prompt[0]?.index ?? index) + 1}`, ...draft(told) };
		found.push(last);
		[prompt, options, wraps] = [[], [], false];
	}

	function draft(told?: string): Omit<Draft, 'at'> {
		if (prompt.length > 1) return { issue: { code: 'more-than-one-line' } };
		if (wraps) return { issue: { code: 'option-lines' } };
		const text = oneLine(prompt[0]?.row ?? '');
		if (!options.length)
			return judged(text, told ?? keyOf(text)?.mark) ?? { issue: { code: 'no-options' } };
		const boxed = options.some((one) => one.boxed);
		const starred = options.filter((one) => one.starred).map(({ mark }) => mark);
		// Stars before all of them are bullets.
		const stars = starred.length < options.length || boxed ? starred : [];
		const ticked = options.filter((one) => one.ticked).map(({ mark }) => mark);
		const given = stars.length ? stars : ticked;
		const below = told === undefined && !given.length ? keyOf(text) : undefined;
		const sign = told ?? below?.mark;
		const marks = sign === undefined ? given : keysIn(sign, options);
		if (sign === undefined && !given.length) return { issue: { code: 'no-key' } };
		if (marks.length > 1 && !boxed) return { issue: { code: 'more-keys' } };
		if (new Set(options.map(({ mark }) => mark)).size < options.length)
			return { issue: { code: 'same-letter' } };
		// A tick that says something else is part of its text.
		const tells = !strict && ticked.join() === marks.join();
		const answers = options.map(({ mark, text }) => ({
			text: tells ? text.replace(ticks, '') : text,
			right: marks.includes(mark)
		}));
		const again = answers.some((one) => one.right && one.text === below?.about);
		const explanation = again ? undefined : below?.about;
		return { question: { prompt: text, ...choiceFrom(answers), explanation } };
	}

	/** From the key below all questions, which counts where each has its own number. */
	function keyOf(text: string) {
		const number = numberIn(text);
		const mine = number && !key?.twice.has(number) ? key?.marks.get(number) : undefined;
		if (mine) key!.marks.delete(number!);
		return mine;
	}
}

/** A statement, where the key says whether it is true. */
function judged(prompt: string, key = ''): Omit<Draft, 'at'> | undefined {
	const truth = truthWord(key);
	return truth === undefined
		? undefined
		: { question: { prompt, kind: 'truth', right: truth ? 'yes' : 'no' } };
}

const greets = /\b(quiz|questions|test|fragen|preguntas)\b[^?]*:$/i;
