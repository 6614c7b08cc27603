import type { StudentRow } from './analyse';
import { percent, type Table } from './result-tables';

/** How a class did in one set. */
export interface SetResult {
	id: string;
	title: string;
	/** Points of the whole set. */
	whole: number;
	students: readonly Pick<StudentRow, 'label' | 'name' | 'points'>[];
}

/** A student by class and name; without a name nobody can be followed. */
interface Followed {
	label: string;
	name: string;
	/** The share of each set's points, 0 to 1; nothing where the student did not hand in. */
	shares: (number | undefined)[];
}

const { compare: natural } = new Intl.Collator('und', { numeric: true });
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

export function overSets(results: readonly SetResult[]): Followed[] {
	const found = new Map<string, Followed>();
	results.forEach(({ students, whole }, set) => {
		for (const { label, name, points } of students) {
			if (!name || !whole) continue;
			const key = JSON.stringify([folded(label), folded(name)]);
			const known = found.get(key) ?? { label, name, shares: results.map(() => undefined) };
			known.shares[set] = points / whole;
			found.set(key, known);
		}
	});
	return [...found.values()].sort((a, b) => natural(a.label, b.label) || natural(a.name, b.name));
}

/** A row a student, a column a set, in percent. */
export const overSetsTable = (
	results: readonly SetResult[],
	followed: readonly Followed[],
	says: { label: string; name: string }
): Table => [
	[says.label, says.name, ...results.map(({ title }) => title)],
	...followed.map(({ label, name, shares }) => [
		label,
		name,
		...shares.map((share) => (share === undefined ? '' : percent(share)))
	])
];
