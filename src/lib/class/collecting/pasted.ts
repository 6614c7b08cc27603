import { isForeign } from './foreign';
import type { HandIn } from '../taking/hand-in';
import { readAny, type Desk } from './reader';
import type { ClassIssue, Read } from '../travel/class-issue';
import { isAbout, signsOf, untypable } from '../taking/typed-code';

/** Where a hand-in, or what should have been one, was found: `line.3`, or a file's path. */
export type Found = { at: string } & ({ handIn: HandIn } | { issue: ClassIssue });

// Open or sealed. A code is longer than 20 signs, and no word ends in its checksum. What made all letters capitals
// cannot be undone, only named.
const packed = /(?<![\w-])(?:[hz][1-9][\w-]{15,}|[HZ][1-9][A-Z\d_-]{22,})/g;
const linked = /\b(?:take|collect)\/?#([\w-]+)/gi;
const others = /(?<![\w-])[scra][1-9][\w-]{15,}/g;
const most = { text: 5_000_000, codes: 5000 };

/** All hand-ins in a pasted text: codes and links, in lines or cells, among any other words; typed codes too. */
export async function readPaste(text: string, desk: Desk): Promise<Found[]> {
	if (text.length > most.text) return [{ at: 'line.1', issue: { code: 'too-large' } }];
	const lines = text.split(/\r\n?|\n/);
	const found: Found[] = [];
	for (const [index, line] of lines.entries()) {
		const at = `line.${index + 1}`;
		for (const code of await codesIn(line, desk)) {
			if (found.length >= most.codes) return [...found, { at, issue: { code: 'too-large' } }];
			found.push(foundAt(at, await readAny(code, desk)));
		}
	}
	return found;
}

export const foundAt = (at: string, read: Read<HandIn>): Found =>
	'value' in read ? { at, handIn: read.value } : { at, issue: read.issue };

/**
 * What looks like a code in one line, and whatever stands in a link of ours. A link that stands there twice, as text
 * and as its address, is one.
 */
export async function codesIn(line: string, desk: Desk): Promise<string[]> {
	const codes = new Set(line.match(packed) ?? typedIn(line, desk));
	for (const [, code] of line.matchAll(linked)) if (!codes.has(code!)) codes.add(`#${code}`);
	// Without their link, what many a name of a file or a number looks like.
	for (const code of line.match(others) ?? [])
		if (!codes.has(`#${code}`) && (await isForeign(code))) codes.add(code);
	return [...codes];
}

function typedIn(line: string, { paper }: Desk): string[] {
	if (untypable(paper)) return [];
	return line.split(/[\t,;|"]/).filter((cell) => {
		const signs = signsOf(cell);
		return signs && isAbout(signs, paper);
	});
}
