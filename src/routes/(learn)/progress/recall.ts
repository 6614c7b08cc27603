import { claimKinds, grouping, type Claim, type Names } from '$lib/questions/point';
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
export function recallBySkill(schedule: Schedule, names: Names): Recall[] {
	return inOrder(recallBy(schedule, grouping(names)), [
		'claim',
		'term',
		...Object.keys(names.skill)
	]);
}

const inOrder = (recalls: Recall[], keys: readonly string[]): Recall[] =>
	keys.flatMap((key) => recalls.find((recall) => recall.key === key) ?? []);
