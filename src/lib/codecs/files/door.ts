import type { Blank, Issue, Reading } from '../codec';

/** Why a file as a whole is not taken. Thrown while reading, an issue once it has left `open`. */
export class Refusal extends Error {
	constructor(
		readonly code: string,
		readonly params?: Issue['params']
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

/** The text of a file: UTF-8, or UTF-16 with its mark. Other encodings would turn ñ and ’ into something else. */
export function decode(file: Uint8Array): string {
	const [first, second] = file;
	const encoding =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: 'utf-8';
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(file);
	} catch {
		throw new Refusal('encoding');
	}
	if (text.includes('\0')) throw new Refusal('not-text');
	return text;
}
