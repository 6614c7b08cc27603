import { readLink } from '../travel/link';
import type { ClassIssue } from '../travel/class-issue';
import { readRelease } from '../taking/release';

/** Of a code that begins as a set's or a release's: which it is, or what is wrong with it. */
export async function foreign(code: string): Promise<ClassIssue | undefined> {
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

/** Whether it is surely a set or a release, and no word or number that begins like one. */
export async function isForeign(code: string): Promise<boolean> {
	const issue = await foreign(code);
	return issue?.code === 'is-set' || issue?.code === 'is-release';
}
