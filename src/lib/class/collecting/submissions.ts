import { decode, Refusal } from '../../codecs/files/door';
import { unpack } from '../../codecs/files/zip';
import { codesIn, foundAt, foundWritten, type Found } from './pasted';
import { restore } from '../travel/rewritten';
import { readAny, type Desk } from './reader';

/** A file as a teacher picked it. */
export interface Picked {
	name: string;
	bytes: Uint8Array;
}

const most = 1_000_000;

/**
 * All hand-ins in text and HTML files and in zips of them, which is how Canvas and Moodle download submissions. Each is
 * named by its path, which in those zips holds the student's name; so is a file without one (`no-hand-in`).
 */
export async function readFiles(files: readonly Picked[], desk: Desk): Promise<Found[]> {
	const found: Found[] = [];
	for (const file of files)
		found.push(...(isZip(file) ? await readZip(file, desk) : await readFile(file, desk)));
	return found;
}

const isZip = ({ bytes: [p, k, three, four] }: Picked) =>
	p === 0x50 && k === 0x4b && three === 3 && four === 4;

async function readZip({ name, bytes }: Picked, desk: Desk): Promise<Found[]> {
	let entries: Map<string, Uint8Array>;
	try {
		entries = await unpack(bytes);
	} catch (fault) {
		// The library throws its own errors.
		const { code, params } = fault instanceof Refusal ? fault : new Refusal('broken-zip');
		return [{ at: name, issue: { code, ...(params && { params }) } }];
	}
	const found: Found[] = [];
	for (const [path, bytes] of entries) {
		// Added by macOS.
		if (/^__MACOSX\/|(^|\/)\.[^/]*$/.test(path)) continue;
		found.push(...(await readFile({ name: path, bytes }, desk)));
	}
	return found;
}

async function readFile({ name, bytes }: Picked, desk: Desk): Promise<Found[]> {
	const nothing: Found[] = [{ at: name, issue: { code: 'no-hand-in' } }];
	if (!/\.(txt|html?|csv)$/i.test(name) || bytes.length > most) return nothing;
	let text: string;
	try {
		text = decode(bytes);
	} catch {
		return nothing;
	}
	// Over all lines: in HTML a code appears both as text and in the address of a link.
	const codes = new Set<string>();
	for (const line of withoutTags(await restore(unbroken(text))).split('\n'))
		for (const code of await codesIn(line, desk)) codes.add(code);
	const found: Found[] = [];
	for (const code of codes) found.push(foundAt(name, await readAny(code, desk)));
	found.push(...(await foundWritten(text, name)));
	if (found.length === 0) return nothing;
	// The set's own link beside a hand-in is no mistake.
	return found.some((one) => 'handIn' in one) ? found.filter((one) => !isOther(one)) : found;
}

const isOther = (one: Found) => 'issue' in one && ['is-set', 'is-release'].includes(one.issue.code);

const unbroken = (text: string) =>
	text.replace(/<wbr\b[^<>]*>/gi, '').replace(/<br\b[^<>]*>[\r\n]*/gi, '\n');

/** Tags become cell separators, so that a typed code in a paragraph is its own cell. */
const withoutTags = (text: string) => text.replace(/&nbsp;|&#160;/g, ' ').replace(/[<>]/g, '|');
