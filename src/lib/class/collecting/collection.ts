import type { Given, HandIn } from '../taking/hand-in';

/**
 * What became of a hand-in that was added. `fresh`: a student not met before. `same`: handed in already, counts once.
 * `changed`: the same attempt with other answers; the later one counts. `same-name`: another attempt under a name
 * that is there; both are kept, and the newer counts.
 */
export type Fate = 'fresh' | 'same' | 'changed' | 'same-name';

/** Hand-ins of one set in the order they came. Adding one again changes nothing. */
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

/** The hand-ins that count, one a student, by class and name; and those that a later one stands for. */
export function standing(list: readonly HandIn[]): { counted: HandIn[]; replaced: HandIn[] } {
	const latest = [...lastBy(list, ({ attempt }) => String(attempt)).values()];
	const inOrder = list.filter((one) => latest.includes(one));
	const counted = [...lastBy(inOrder, studentOf).values()].sort(byClassAndName);
	return { counted, replaced: list.filter((one) => !counted.includes(one)) };
}

/** The classes that handed in, in order; an empty label where none was given. */
export const labelsIn = (list: readonly HandIn[]): string[] =>
	[...new Set(list.map(({ label }) => label))].sort(natural);

/** Of each group the hand-in of the latest turn; of equal turns, the one that came last. */
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

// A hand-in is compared with every other one of a big class.
const students = new WeakMap<HandIn, string>();

/** The same student in one class; without a name each attempt is a student. */
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

/** A typed code lacks names, times and notes: what either way brought stays, the newer names first. */
function merged(known: HandIn, given: HandIn): HandIn {
	return {
		...known,
		turn: Math.max(known.turn, given.turn),
		label: given.label || known.label,
		name: given.name || known.name,
		answers: known.answers.map((answer, index): Given => {
			const other = given.answers[index]!;
			return answer === 'unseen' || other === 'unseen' ? answer : { ...other, ...answer };
		})
	};
}
