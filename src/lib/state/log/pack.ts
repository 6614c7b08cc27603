import type { Answer, Entry, Grade } from '../../study/log/entry';
import { seqOf } from '../../study/log/replay';
import { packDigit, packNumber, packText } from './digits';
import {
	certainties,
	choices,
	grades,
	modes,
	packMs,
	packScore,
	setting,
	time,
	undo
} from './marks';
import type { Item } from './names';

/** What the next entry of a segment need not say again. */
export interface Context {
	at: number;
	offset: number;
	mode?: Answer['mode'];
	session?: string;
}

/** Numbers for what comes again and again: items, and the words given in answers to one item. */
export interface Numbering {
	/** Whose numbers these are: another table may use the same ones otherwise. */
	table: string;
	item(item: Item): number;
	word(item: number, text: string): number;
}

// Ids of options and places: few for each item, so they get numbers; what was typed mostly does not look so.
const isWord = (text: string) => /^[A-Za-z][A-Za-z0-9.-]{0,15}$/.test(text);
const markOf = <Value>(marks: Record<string, Value>, value: Value) =>
	Object.keys(marks).find((mark) => marks[mark] === value)!;

const itemOf = ({ item, hash, point }: Answer | Grade): Item => ({ id: item, hash, point });

function packAnswer(entry: Answer, since: string, numbering: Numbering): string {
	const { score, hints, response } = entry;
	const whole = Object.is(score, 0) ? 0 : score === 1 ? 1 : 2;
	const flags =
		(entry.try - 1) |
		(certainties.indexOf(entry.certainty) << 1) |
		(whole << 3) |
		(hints === 0 ? 0 : 32);
	const item = numbering.item(itemOf(entry));
	const parts = response.map((part) =>
		isWord(part)
			? packNumber(numbering.word(item, part) * 2)
			: packNumber(part.length * 2 + 1) + part
	);
	return [
		packDigit(flags),
		since,
		packNumber(item),
		packMs(entry.ms),
		hints === 0 ? '' : packNumber(hints),
		whole === 2 ? packScore(score) : '',
		packNumber(response.length),
		...parts
	].join('');
}

/**
 * The entry as text to add to a segment, and the context for the one after it. Without a context it begins a segment.
 * Of the id only that is kept: the writer names the segment, and its entries are numbered on. `at` is a whole number.
 */
export function pack(
	entry: Entry,
	before: Context | undefined,
	numbering: Numbering
): { text: string; context: Context } {
	let text = before ? '' : packText(numbering.table) + packNumber(seqOf(entry.id));
	const { at, offset } = entry;
	let context: Context = { ...before, at, offset };
	let last = before?.at;
	if (last === undefined || !Object.is(before?.offset, offset)) {
		text += time + packNumber(offset) + packNumber(at);
		last = at;
	}
	if ('session' in entry) {
		const { mode, session } = entry;
		if (before?.mode !== mode || before.session !== session) {
			text += setting + packDigit(modes.indexOf(mode)) + packText(session);
		}
		context = { at, offset, mode, session };
	}
	return { text: text + packBody(entry, packNumber(at - last), numbering), context };
}

function packBody(entry: Entry, since: string, numbering: Numbering): string {
	switch (entry.type) {
		case 'answer':
			return packAnswer(entry, since, numbering);
		case 'grade':
			return (
				markOf(grades, entry.grade) +
				since +
				packNumber(numbering.item(itemOf(entry))) +
				packMs(entry.ms)
			);
		case 'undo':
			return undo + since + packText(entry.of);
		default: {
			const item = entry.item === undefined ? '0' : `1${packText(entry.item)}`;
			return markOf(choices, entry.type) + since + item + packText(entry.value);
		}
	}
}
