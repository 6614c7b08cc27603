import type { Drawable } from './choose';
import { nextRound, wholeEssay } from './draw';

const laps = 9;

/**
 * The five rounds a reader is in, the same for everyone, and which of them comes next, from 0. After the finish come
 * five of other questions; after the last lap the first begins again.
 */
export function lapOf(
	rows: readonly Drawable[],
	answered: { has(id: string): boolean }
): { rounds: string[][]; next: number; finished: number } {
	// All laps are finished then, and drawing nine of them takes its time.
	const all = rows.every(({ id }) => answered.has(id));
	for (let finished = all ? laps : 0; finished < laps; finished++) {
		const rounds = wholeEssay(rows, `whole essay ${finished + 1}`);
		const next = nextRound(rounds, answered);
		if (next !== undefined) return { rounds, next, finished };
	}
	return { rounds: wholeEssay(rows, 'whole essay 1'), next: 0, finished: laps };
}
