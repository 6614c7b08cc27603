import type { HandIn } from '../taking/hand-in';
import { restore } from '../travel/rewritten';
import { isForeign, readAny, type Desk } from './reader';
import type { ClassIssue, Read } from '../travel/class-issue';
import { writtenIn, type WrittenAnswers } from '../taking/written-answers';
import {
	countSigns,
	isAbout,
	readTyped,
	signsOf,
	typedLength,
	untypable
} from '../taking/typed-code';

/** `at`: `line.3`, or a file's path. */
export type Found = { at: string } & (
	| { handIn: HandIn }
	/** What was written in own words, beside a hand-in. */
	| { written: WrittenAnswers }
	| { issue: ClassIssue }
);

// Open or sealed. A code is longer than 20 characters, and no word ends in its checksum. A code in all capitals
// cannot be restored, but it can be named.
const packed = /(?<![\w-])(?:[hz][1-9][\w-]{15,}|[HZ][1-9][A-Z\d_-]{22,})/g;
const linked = /\b(?:take|collect)\/?#([\w-]+)/gi;
const others = /(?<![\w-])[scra][1-9][\w-]{15,}/g;
const most = { text: 5_000_000, codes: 5000 };

/** All hand-ins in a pasted text: codes, links and typed codes, in lines or cells, among other words. */
export async function readPaste(text: string, desk: Desk): Promise<Found[]> {
	if (text.length > most.text) return [{ at: 'line.1', issue: { code: 'too-large' } }];
	const lines = (await restore(text)).split('\n');
	const found: Found[] = [];
	joinTyped(lines, desk);
	for (const [index, line] of lines.entries()) {
		const at = `line.${index + 1}`;
		for (const code of await codesIn(line, desk)) {
			if (found.length >= most.codes) return [...found, { at, issue: { code: 'too-large' } }];
			found.push(foundAt(at, await readAny(code, desk)));
		}
	}
	return [...found, ...(await foundWritten(text, 'line.1'))];
}

export const foundWritten = async (text: string, at: string): Promise<Found[]> =>
	(await writtenIn(text)).map((read) =>
		'value' in read ? { at, written: read.value } : { at, issue: read.issue }
	);

export const foundAt = (at: string, read: Read<HandIn>): Found =>
	'value' in read ? { at, handIn: read.value } : { at, issue: read.issue };

/**
 * Everything in one line that looks like a code, or is in one of our links. A link that appears both as text and as
 * its address counts once.
 */
export async function codesIn(line: string, desk: Desk): Promise<string[]> {
	const codes = new Set(line.match(packed) ?? typedIn(line, desk));
	for (const [, code] of line.matchAll(linked)) if (!codes.has(code!)) codes.add(`#${code}`);
	// Outside a link, many file names and numbers look like these.
	for (const code of line.match(others) ?? [])
		if (!codes.has(`#${code}`) && (await isForeign(code))) codes.add(code);
	return [...codes];
}

/** A typed code in a list, or broken by mail, moves up to the first of its lines. */
function joinTyped(lines: string[], { paper }: Desk) {
	if (untypable(paper)) return;
	const whole = typedLength(paper);
	for (let at = 0; at < lines.length; at++) {
		let text = '';
		for (let next = at; next < lines.length && lines[next]!.trim(); next++) {
			text += `${lines[next]} `;
			const count = countSigns(text);
			if (count > whole) break;
			if (next === at || count < whole || 'issue' in readTyped(text, paper)) continue;
			lines[at] = text;
			lines.fill('', at + 1, next + 1);
			break;
		}
	}
}

function typedIn(line: string, { paper }: Desk): string[] {
	if (untypable(paper)) return [];
	return line.split(/[\t,;|"]/).filter((cell) => {
		const signs = signsOf(cell);
		return signs && isAbout(signs, paper);
	});
}
