import { claimKinds, grouping, type Claim } from '$lib/questions/point';
import { recallBy, type Recall } from '$lib/study/memory/mastery';
import type { Schedule } from '$lib/study/memory/schedule';

/** Recall of claims by the kind of statement they are, in the order of the kinds. */
export function recallByKind(schedule: Schedule, claims: readonly Claim[]): Recall[] {
	const kinds = new Map(claims.map(({ id, kind }) => [id, kind]));
	return inOrder(
		recallBy(schedule, (point) => kinds.get(point)),
		claimKinds
	);
}

/** Recall of claims, of terms, and of each skill. What the essay no longer has is left out. */
export function recallBySkill(
	schedule: Schedule,
	skills: readonly string[],
	known: { has(point: string): boolean }
): Recall[] {
	const groupOf = grouping(skills);
	return inOrder(
		recallBy(schedule, (point) => (known.has(point) ? groupOf(point) : undefined)),
		['claim', 'term', ...skills]
	);
}

const inOrder = (recalls: Recall[], keys: readonly string[]): Recall[] =>
	keys.flatMap((key) => recalls.find((recall) => recall.key === key) ?? []);
