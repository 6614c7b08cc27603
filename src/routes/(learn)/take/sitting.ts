import { isHandIn, marks } from '$lib/class/travel/envelope';
import { findCode } from '$lib/class/travel/rewritten';
import type { Attempt } from '$lib/class/taking/attempt';
import { readLink } from '$lib/class/travel/link';
import type { ClassIssue } from '$lib/class/travel/class-issue';
import { open as openReleased, readRelease, type Release } from '$lib/class/taking/release';
import type { SharedSet } from '$lib/class/travel/shared-set';
import { take, type Taken, type Taking } from '$lib/class/taking/taken';
import type { KindName } from '$lib/questions/question';
import { loadView } from '$lib/questions/kinds/views';
import { content } from '$content';
import { fetchMaterial, type Material } from '../../material';

/** A set as a student takes it, with everything its questions and feedback need. */
export interface Sitting {
	code: string;
	set: SharedSet;
	taking: Taking;
	material: Material;
}
/** A sitting after the teacher has released the answers. */
export interface Released extends Sitting {
	attempt: Attempt;
	release: string;
	opened: Taken[];
}
export type Opened =
	| { state: 'none' }
	| { state: 'issue'; issue: ClassIssue }
	| { state: 'sitting'; sitting: Sitting }
	| { state: 'released'; released: Released };

/**
 * Opens an address or a pasted text. `attemptsOf` finds the attempts at a set kept here, by its hash. Throws where the
 * network does not answer.
 */
export async function open(
	text: string,
	attemptsOf: (set: string) => readonly Attempt[]
): Promise<Opened> {
	const code = await findCode(text);
	if (!code) return { state: 'none' };
	const leaves = [marks.release, marks['release-with-questions']];
	if (isHandIn(code)) return { state: 'issue', issue: { code: 'is-hand-in' } };
	return leaves.some((mark) => code.startsWith(mark))
		? openRelease(code, attemptsOf)
		: openSet(code);
}

async function openSet(code: string): Promise<Opened> {
	const sitting = await sit(code);
	return 'issue' in sitting
		? { state: 'issue', issue: sitting.issue }
		: { state: 'sitting', sitting };
}

async function sit(code: string): Promise<Sitting | { issue: ClassIssue }> {
	const read = await readLink(code);
	if ('issue' in read) return read;
	const set = read.value;
	const numbers = new Set(set.items.map((item) => (item.from === 'bank' ? item.number : 0)));
	const [rows, hash] = await Promise.all([content.index(), content.edition()]);
	const ids = rows.flatMap(({ id, number }) => (numbers.has(Number(number)) ? id : []));
	const material = await fetchMaterial(ids);
	const questions = Object.values(material.sheets).map(({ question }) => question);
	const taking = await take(set, { hash, questions });
	if ('issue' in taking) return taking;
	return { code, set, taking, material: { ...material, views: await viewsOf(taking.questions) } };
}

async function viewsOf(taken: readonly Taken[]): Promise<Material['views']> {
	const kinds = [...new Set(taken.map(({ question }) => question.kind as KindName))];
	const views = await Promise.all(kinds.map(loadView));
	return Object.fromEntries(kinds.map((kind, index) => [kind, views[index]]));
}

async function openRelease(
	code: string,
	attemptsOf: (set: string) => readonly Attempt[]
): Promise<Opened> {
	const read = await readRelease(code);
	if ('issue' in read) return { state: 'issue', issue: read.issue };
	for (const attempt of attemptsOf(read.value.set)) {
		const released = await openAttempt(attempt, code, read.value);
		if (released) return { state: 'released', released };
	}
	return { state: 'issue', issue: { code: 'other-set' } };
}

async function openAttempt(
	attempt: Attempt,
	release: string,
	given: Release
): Promise<Released | undefined> {
	const sitting = await sit(attempt.code);
	if ('issue' in sitting) return undefined;
	const opened = await openReleased(sitting.set.language, sitting.taking, given);
	return 'issue' in opened ? undefined : { ...sitting, attempt, release, opened: opened.value };
}
