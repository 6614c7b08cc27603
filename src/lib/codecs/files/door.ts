import { windows } from './text';
import type { Blank, Issue, Reading } from '../codec';

/** Why a file as a whole is not taken. Thrown while reading, an issue once it has left `open`. */
export class Refusal extends Error {
	constructor(
		readonly code: string,
		readonly params?: Record<string, string | number>
	) {
		super(code);
	}
}

/** More than any set of questions needs; 20 million characters would keep a phone busy for long. */
const largest = 20_000_000;

/** Runs a reader so that whatever comes in a file ends as questions and issues. */
export async function open(
	file: Uint8Array,
	blank: Blank,
	read: () => Promise<Reading> | Reading
): Promise<Reading> {
	const nothing = (issue: Issue): Reading => ({
		set: { ...blank.set, questions: [], cards: [] },
		issues: [issue]
	});
	if (file.length > largest)
		return nothing({ code: 'too-big', params: { megabytes: Math.ceil(file.length / 1e6) } });
	if (file.length === 0) return nothing({ code: 'empty' });
	try {
		return await read();
	} catch (fault) {
		// The libraries behind some readers have faults of their own to throw.
		return nothing(
			fault instanceof Refusal
				? { code: fault.code, params: fault.params }
				: { code: 'unreadable-file' }
		);
	}
}

/** The text of a file, in the encoding of its mark, of its XML declaration, of its look, or UTF-8. */
export function decode(file: Uint8Array): string {
	let text: string;
	try {
		const encoding = encodingOf(file);
		text = new TextDecoder(encoding, { fatal: true }).decode(file);
		// Node leaves these as they are.
		if (encoding === 'windows-1252') text = windows(text);
	} catch (fault) {
		if (fault instanceof Refusal) throw fault;
		// Guessing would turn ñ and ’ into something else.
		throw new Refusal('encoding');
	}
	if (text.includes('\0')) throw new Refusal('not-text');
	if (text.startsWith('{\\rtf')) throw new Refusal('rtf');
	return text;
}

export function encodingOf(file: Uint8Array): string {
	const [first, second, third] = file;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	const start = new TextDecoder('windows-1252').decode(file.subarray(0, 400));
	const label = /^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
	if (label) {
		try {
			const { encoding } = new TextDecoder(label);
			// What can be read byte by byte is not in pairs of them, whatever it says.
			return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
		} catch {
			throw new Refusal('encoding-unknown', { encoding: label });
		}
	}
	// Letters of most languages are a sign and a zero there; no other text has zeros.
	if (!start.includes('\0')) return 'utf-8';
	const halves = [0, 0];
	for (let at = 0; at < start.length; at++) if (start[at] === '\0') halves[at % 2]! += 1;
	const [even, odd] = halves as [number, number];
	const many = start.length / 5;
	if (odd > many && even * 10 < odd) return 'utf-16le';
	return even > many && odd * 10 < even ? 'utf-16be' : 'utf-8';
}
