import { codeOf, marks } from './envelope';
import { readCompleteLink, writeCompleteLink } from './complete-link';
import type { Read } from './class-issue';
import { readSetLink, writeSetLink } from './set-link';
import { isShort, type SharedSet } from './shared-set';

/** The shortest code that holds the whole set. */
export const writeLink = async (set: SharedSet): Promise<string> =>
	isShort(set) ? writeSetLink(set) : writeCompleteLink(set);

/** Accepts a code, or a link or file that contains one. */
export async function readLink(text: string): Promise<Read<SharedSet>> {
	const code = codeOf(text);
	return code.startsWith(marks.set) ? readSetLink(code) : readCompleteLink(code);
}
