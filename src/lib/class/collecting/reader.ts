import { codeOf, marks } from '../travel/envelope';
import type { ClassFile } from '../sealed/class-file';
import { readRelease } from '../taking/release';
import { readLink } from '../travel/link';
import { readHandIn, type HandIn } from '../taking/hand-in';
import type { ClassIssue, Read } from '../travel/class-issue';
import { openHandIn } from '../sealed/seal';
import type { Paper } from '../travel/shared-set';
import { isAbout, readTyped, signsOf, typedLength, untypable } from '../taking/typed-code';

/** What it takes to read hand-ins: the paper and, for a sealed class, its file and the browser's crypto. */
export interface Desk {
	paper: Paper;
	sealed?: { file: ClassFile; subtle: SubtleCrypto };
}

const capitals = /^[HZ][1-9][A-Z\d_-]{22,}$/;

// Appended to a sealed code that came open, since no code can say so itself.
const cameOpen = '!';

/** Reads a hand-in in any form: a link, scanned text, a code, the content of a file, or a typed code. */
export async function readAny(text: string, desk: Desk): Promise<Read<HandIn>> {
	const code = codeOf(text);
	const read = await readCode(text, code, desk);
	const isOpen = desk.paper.seal && !code.startsWith(marks['sealed-hand-in']);
	return isOpen ? marked(read) : read;
}

/** The same for a code as it is kept. */
export async function readKept(kept: string, desk: Desk): Promise<Read<HandIn>> {
	if (!kept.endsWith(cameOpen)) return readAny(kept, desk);
	return marked(await readAny(kept.slice(0, -cameOpen.length), desk));
}

/** The code of this hand-in as it is kept. */
export const keptCode = (code: string, { unsealed }: HandIn): string =>
	unsealed ? code + cameOpen : code;

const marked = (read: Read<HandIn>): Read<HandIn> =>
	'value' in read ? { value: { ...read.value, unsealed: true } } : read;

async function readCode(
	text: string,
	code: string,
	{ paper, sealed }: Desk
): Promise<Read<HandIn>> {
	// Nobody types a link.
	const signs = untypable(paper) || text.includes('#') ? undefined : signsOf(code);
	const typed = signs && readTyped(code, paper);
	if (typed && 'value' in typed) return typed;
	const issue = await foreign(code);
	if (issue && !(typed && issue.code === 'damaged')) return { issue };
	if (capitals.test(code) && !(signs && isAbout(signs, paper)))
		return { issue: { code: 'capitals' } };
	// A typed code without gaps may begin like a packed one.
	if (typed && (!/^[hz][1-9]/.test(code) || signs.length === typedLength(paper))) return typed;
	if (!code.startsWith(marks['sealed-hand-in'])) return readHandIn(code, paper);
	return sealed
		? openHandIn(code, paper, sealed.file, sealed.subtle)
		: { issue: { code: 'needs-class-file' } };
}

/** Says which a set's or release's code is, or what is wrong with it. */
async function foreign(code: string): Promise<ClassIssue | undefined> {
	if (/^[sc][1-9]/.test(code)) {
		const read = await readLink(code);
		return 'issue' in read ? read.issue : { code: 'is-set' };
	}
	if (/^[ra][1-9]/.test(code)) {
		const read = await readRelease(code);
		return 'issue' in read ? read.issue : { code: 'is-release' };
	}
	return undefined;
}

/** Whether it is a valid set or release, not a word or number that begins like one. */
export async function isForeign(code: string): Promise<boolean> {
	const issue = await foreign(code);
	return issue?.code === 'is-set' || issue?.code === 'is-release';
}
