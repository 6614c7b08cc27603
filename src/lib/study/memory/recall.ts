import { grouping, type Claim, type Names } from '../../questions/point';
import { claimKinds } from '../../questions/sorts';
import { daysRecalled } from '../log/histories';
import { groupBy } from '../rounds/counts';
import type { Schedule } from './schedule';

/** On how many of the study days a group's points were asked they were recalled. */
export interface Recall {
	/** A skill, or a kind of statement. */
	key: string;
	recalled: number;
	of: number;
}

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

/** Counts points by group; a point without a group is left out. */
export function recallBy(
	schedule: Schedule,
	groupOf: (point: string) => string | undefined
): Recall[] {
	return [...groupBy(Object.entries(schedule.points), ([point]) => groupOf(point))].map(
		([key, group]) => ({
			key,
			recalled: group.reduce((sum, [, memory]) => sum + daysRecalled(memory), 0),
			of: group.reduce((sum, [, memory]) => sum + memory.days.length, 0)
		})
	);
}
