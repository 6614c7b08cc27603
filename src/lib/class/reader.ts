import { codeOf, marks } from './armour';
import type { ClassFile } from './class-file';
import { readHandIn, type HandIn } from './hand-in';
import type { Read } from './read';
import { openHandIn } from './seal';
import type { Paper } from './shared-set';
import { readTyped, signsOf, typedLength, untypable } from './typed-code';

/** What reading hand-ins takes: the paper they answer and, for a sealed class, its file and the browser's means. */
export interface Desk {
	paper: Paper;
	sealed?: { file: ClassFile; subtle: SubtleCrypto };
}

/** A hand-in in whatever form: a link, a scanned text, a code, the content of a file, or typed signs. */
export async function readAny(text: string, { paper, sealed }: Desk): Promise<Read<HandIn>> {
	const code = codeOf(text);
	const signs = signsOf(code);
	if (signs && !untypable(paper)) {
		// Typed signs without gaps may begin as a packed code does.
		const typed = readTyped(code, paper);
		if ('value' in typed || !/^[hz][1-9]/.test(code) || signs.length === typedLength(paper))
			return typed;
	}
	if (!code.startsWith(marks['sealed-hand-in'])) return readHandIn(code, paper);
	return sealed
		? openHandIn(code, paper, sealed.file, sealed.subtle)
		: { issue: { code: 'needs-class-file' } };
}
