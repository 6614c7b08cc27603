import { codeOf, marks } from './envelope';
import { readCompleteLink, writeCompleteLink } from './complete-link';
import type { Read } from './class-issue';
import { readSetLink, writeSetLink } from './set-link';
import { isShort, type SharedSet } from './shared-set';

/** The shortest code that holds all of a set. */
export const writeLink = async (set: SharedSet): Promise<string> =>
	isShort(set) ? writeSetLink(set) : writeCompleteLink(set);

/** Of a code, or the link or file that it stands in. */
export async function readLink(text: string): Promise<Read<SharedSet>> {
	const code = codeOf(text);
	return code.startsWith(marks.set) ? readSetLink(code) : readCompleteLink(code);
}
