import type { Given, HandIn } from '../taking/hand-in';
import { readKept, type Desk } from './reader';

/**
 * What happened to a hand-in that was added. `fresh`: a new student. `same`: already there, counts once. `changed`: the
 * same attempt with other answers; the later one counts. `same-name`: another attempt under a known name, perhaps
 * another student's: both count.
 */
type Fate = 'fresh' | 'same' | 'changed' | 'same-name';

/** Adds a hand-in to those of one set, in order of arrival. Idempotent. */
export function collect(
	list: readonly HandIn[],
	given: HandIn
): { list: readonly HandIn[]; fate: Fate } {
	const index = list.findIndex((one) => one.attempt === given.attempt && sameAnswers(one, given));
	if (index >= 0) {
		const known = list[index]!;
		const both = merged(known, given);
		const same = JSON.stringify(both) === JSON.stringify(known);
		return { list: same ? list : list.map((one) => (one === known ? both : one)), fate: 'same' };
	}
	const fate = list.some(({ attempt }) => attempt === given.attempt)
		? 'changed'
		: list.some((one) => one.name && studentOf(one) === studentOf(given))
			? 'same-name'
			: 'fresh';
	return { list: [...list, given], fate };
}

export const collectAll = (list: readonly HandIn[], given: readonly HandIn[]): readonly HandIn[] =>
	given.reduce((all, one) => collect(all, one).list, list);

/** Attempts that the teacher has said to be one student's. */
export type Joined = readonly (readonly [attempt: number, attempt: number])[];

/**
 * The hand-ins that count, one per student, sorted by class and name; and those replaced by a later one. Two attempts
 * under one name are two students, "Sam" and "Sam (2)", until the teacher joins them.
 */
export function standing(
	list: readonly HandIn[],
	joined: Joined = []
): { counted: HandIn[]; replaced: HandIn[] } {
	const latest = [...lastBy(list, ({ attempt }) => String(attempt)).values()];
	const inOrder = list.filter((one) => latest.includes(one));
	const heads = headsOf(joined);
	const counted = [...lastBy(inOrder, ({ attempt }) => String(heads(attempt))).values()];
	const replaced = list.filter((one) => !counted.includes(one));
	return { counted: numbered(counted).sort(byClassAndName), replaced };
}

/** Another attempt that stands beside this one under the same name in the same class, and may be the same student's. */
export function twinOf(attempt: number, list: readonly HandIn[], joined: Joined = []) {
	const { counted } = standing(list, joined);
	const raw = (number: number) => list.findLast((one) => one.attempt === number)!;
	const names = counted.filter(
		(one) => raw(one.attempt).name && studentOf(raw(one.attempt)) === studentOf(raw(attempt))
	);
	const at = names.findIndex((one) => one.attempt === attempt);
	return at > 0 ? names[0] : undefined;
}

export const join = (joined: Joined, one: number, other: number): Joined => [
	...joined,
	[one, other]
];

/** Takes every attempt joined with this one apart again. */
export function part(joined: Joined, attempt: number): Joined {
	const heads = headsOf(joined);
	return joined.filter(([one]) => heads(one) !== heads(attempt));
}

export const isJoined = (joined: Joined, attempt: number): boolean =>
	joined.some((pair) => pair.includes(attempt));

/** The first of all attempts joined with one. */
function headsOf(joined: Joined): (attempt: number) => number {
	const above = new Map<number, number>();
	const head = (attempt: number): number => {
		const next = above.get(attempt);
		return next === undefined ? attempt : head(next);
	};
	for (const [one, other] of joined)
		if (head(one) !== head(other)) above.set(head(other), head(one));
	return head;
}

/** Who comes later under a name that is taken gets a number. */
function numbered(counted: readonly HandIn[]): HandIn[] {
	const taken = new Map<string, number>();
	return counted.map((one) => {
		if (!one.name) return one;
		const student = studentOf(one);
		const count = (taken.get(student) ?? 0) + 1;
		taken.set(student, count);
		return count > 1 ? { ...one, name: `${one.name} (${count})` } : one;
	});
}

/** The classes that handed in, sorted; an empty label where none was given. */
export const labelsIn = (list: readonly HandIn[]): string[] =>
	[...new Set(list.map(({ label }) => label))].sort(natural);

/**
 * The kept codes of one class. A typed code names no class, so it goes with the listed hand-in that has the same
 * answers. An unreadable code belongs to no class.
 */
export async function codesOf(
	label: string,
	codes: readonly string[],
	list: readonly HandIn[],
	desk: Desk
): Promise<string[]> {
	const theirs = await Promise.all(
		codes.map(async (code) => {
			const read = await readKept(code, desk);
			if ('issue' in read) return [];
			const { value } = read;
			const one = list.find(
				(known) => known.attempt === value.attempt && collect([known], value).fate === 'same'
			);
			return (one ?? value).label === label ? [code] : [];
		})
	);
	return theirs.flat();
}

/** The latest turn of each group; of equal turns, the last to arrive. */
function lastBy(list: readonly HandIn[], groupOf: (one: HandIn) => string): Map<string, HandIn> {
	const last = new Map<string, HandIn>();
	for (const one of list) {
		const group = groupOf(one);
		const before = last.get(group);
		const older = before && before.attempt === one.attempt && before.turn > one.turn;
		if (!older) last.set(group, one);
	}
	return last;
}

// Cached: each hand-in is compared with all others of a big class.
const students = new WeakMap<HandIn, string>();

/** Class and name; without a name, each attempt is its own. */
function studentOf(given: HandIn): string {
	const known = students.get(given);
	if (known !== undefined) return known;
	const { label, name, attempt } = given;
	const student = JSON.stringify(name ? [folded(label), folded(name)] : attempt);
	students.set(given, student);
	return student;
}
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

// Numbers by their value: Period 9 before Period 10.
const { compare: natural } = new Intl.Collator('und', { numeric: true });
const byClassAndName = (a: HandIn, b: HandIn) =>
	natural(a.label, b.label) || natural(a.name, b.name) || a.attempt - b.attempt;

function sameAnswers(one: HandIn, other: HandIn): boolean {
	return one.answers.every((given, index) => saidIn(given) === saidIn(other.answers[index]!));
}
const saidIn = (given: Given) =>
	given === 'unseen' ? given : JSON.stringify([given.response, given.certainty]);

/**
 * A typed code lacks names, times and notes, so fill in what the other one has; newer names win, but for those of an
 * open code over a sealed one's.
 */
function merged({ unsealed, ...known }: HandIn, given: HandIn): HandIn {
	if (given.unsealed && !unsealed) return known;
	return {
		...known,
		...(unsealed && given.unsealed && { unsealed }),
		turn: Math.max(known.turn, given.turn),
		label: given.label || known.label,
		name: given.name || known.name,
		answers: known.answers.map((answer, index): Given => {
			const other = given.answers[index]!;
			return answer === 'unseen' || other === 'unseen' ? answer : { ...other, ...answer };
		})
	};
}
