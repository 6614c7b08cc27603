import { isHandIn, marks } from '$lib/class/travel/envelope';
import { findCode } from '$lib/class/travel/rewritten';
import type { Attempt } from '$lib/class/taking/attempt';
import type { ClassIssue, Read } from '$lib/class/travel/class-issue';
import { isJoin, readJoin, sharedFrom, type Join } from '$lib/class/travel/join';
import { open as openReleased, readRelease, type Release } from '$lib/class/taking/release';
import type { SharedSet } from '$lib/class/travel/shared-set';
import { inFull, isWords, readWords, typedIn } from '$lib/class/travel/word-code';
import type { Taken } from '$lib/class/taking/taken';
import { content } from '$content';
import { language } from '$words';
import { sit, type Sitting } from '../received';

/** A sitting after the teacher has released the answers. */
export interface Released extends Sitting {
	attempt: Attempt;
	release: string;
	given: Release;
	opened: Taken[];
}
export type Opened =
	| { state: 'none' }
	| { state: 'issue'; issue: ClassIssue }
	| { state: 'sitting'; sitting: Sitting }
	/** The attempts of all students on this device, the latest first. */
	| { state: 'released'; all: Released[] };

/**
 * Opens an address or a pasted text. `attemptsOf` finds the attempts at a set kept here, by its hash. Throws where the
 * network does not answer.
 */
export async function open(
	text: string,
	attemptsOf: (set: string) => readonly Attempt[]
): Promise<Opened> {
	const code = await findCode(text);
	const typed = typedIn(code);
	if (typed) return openSet(typed);
	if (!code) return { state: 'none' };
	const leaves = [marks.release, marks['release-with-questions']];
	if (isHandIn(code)) return { state: 'issue', issue: { code: 'is-hand-in' } };
	return leaves.some((mark) => code.startsWith(mark))
		? openRelease(code, attemptsOf)
		: openSet(code);
}

async function openSet(code: string): Promise<Opened> {
	const sitting = await sitAt(code);
	return 'issue' in sitting
		? { state: 'issue', issue: sitting.issue }
		: { state: 'sitting', sitting };
}

/** A set by its link or by a code that somebody typed. */
async function sitAt(code: string) {
	if (isJoin(code)) return sit(code, (letters) => joined(readJoin(letters)));
	if (!isWords(code)) return sit(code);
	const { codeWords } = await import('$words/code-words');
	return sit(inFull(code, codeWords), (full) => joined(readWords(full, codeWords)));
}

async function joined(join: Read<Join>): Promise<Read<SharedSet>> {
	if ('issue' in join) return join;
	const [rows, { default: ready }] = await Promise.all([
		content.index(),
		import('$content/ready-sets')
	]);
	return sharedFrom(join.value, language, ready, rows);
}

async function openRelease(
	code: string,
	attemptsOf: (set: string) => readonly Attempt[]
): Promise<Opened> {
	const read = await readRelease(code);
	if ('issue' in read) return { state: 'issue', issue: read.issue };
	const attempts = attemptsOf(read.value.set);
	const opened = await Promise.all(
		attempts.map((attempt) => openAttempt(attempt, code, read.value))
	);
	const all = opened.filter((one) => one !== undefined);
	const answered = all.filter(({ attempt }) =>
		attempt.answers.some(({ response }) => response.length)
	);
	return all.length
		? { state: 'released', all: answered.length ? answered : all.slice(0, 1) }
		: { state: 'issue', issue: { code: 'other-set' } };
}

async function openAttempt(
	attempt: Attempt,
	release: string,
	given: Release
): Promise<Released | undefined> {
	const sitting = await sitAt(attempt.code);
	if ('issue' in sitting) return undefined;
	const opened = await openReleased(sitting.set.language, sitting.taking, given);
	return 'issue' in opened
		? undefined
		: { ...sitting, attempt, release, given, opened: opened.value };
}
