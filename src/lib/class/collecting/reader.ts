import { codeOf, marks } from '../travel/envelope';
import type { ClassFile } from '../sealed/class-file';
import { foreign } from './foreign';
import { readHandIn, type HandIn } from '../taking/hand-in';
import type { Read } from '../travel/class-issue';
import { openHandIn } from '../sealed/seal';
import type { Paper } from '../travel/shared-set';
import { isAbout, readTyped, signsOf, typedLength, untypable } from '../taking/typed-code';

/** What reading hand-ins takes: the paper they answer and, for a sealed class, its file and the browser's means. */
export interface Desk {
	paper: Paper;
	sealed?: { file: ClassFile; subtle: SubtleCrypto };
}

const capitals = /^[HZ][1-9][A-Z\d_-]{22,}$/;

/** A hand-in in whatever form: a link, a scanned text, a code, the content of a file, or typed signs. */
export async function readAny(text: string, { paper, sealed }: Desk): Promise<Read<HandIn>> {
	const code = codeOf(text);
	// Nobody types a link.
	const signs = untypable(paper) || text.includes('#') ? undefined : signsOf(code);
	const typed = signs && readTyped(code, paper);
	if (typed && 'value' in typed) return typed;
	const issue = await foreign(code);
	if (issue && !(typed && issue.code === 'damaged')) return { issue };
	if (capitals.test(code) && !(signs && isAbout(signs, paper)))
		return { issue: { code: 'capitals' } };
	// Typed signs without gaps may begin as a packed code does.
	if (typed && (!/^[hz][1-9]/.test(code) || signs.length === typedLength(paper))) return typed;
	if (!code.startsWith(marks['sealed-hand-in'])) return readHandIn(code, paper);
	return sealed
		? openHandIn(code, paper, sealed.file, sealed.subtle)
		: { issue: { code: 'needs-class-file' } };
}
