import type { KindName } from '../question';

// Seconds for one question in class, feedback read: judged, not measured, and rather long than short.
const seconds: Record<KindName, number> = {
	choice: 40,
	truth: 30,
	cloze: 45,
	short: 40,
	number: 45,
	match: 75,
	order: 75,
	sort: 75,
	find: 60
};

/** Whole minutes that a class needs for these questions; at least one, and none for none. */
export function minutesOf(questions: readonly { kind: KindName }[]): number {
	const total = questions.reduce((sum, { kind }) => sum + seconds[kind], 0);
	return total ? Math.max(1, Math.round(total / 60)) : 0;
}
