import { isLong } from '../../questions/kinds/effort';
import type { Drawable } from './choose';
import { nextRound, wholeEssay } from './draw';
import { firsts } from './pairs';

const laps = 9;

/**
 * The reader's current five rounds, the same for everyone, and which comes next, from 0. A new lap of five follows with
 * other questions; after the last lap the first starts again.
 */
export function lapOf(
	rows: readonly Drawable[],
	answered: { has(id: string): boolean }
): { rounds: string[][]; next: number; finished: number } {
	// Then all laps are finished; drawing nine of them would be slow.
	const all = firsts(rows).every(({ id, kind }) => isLong(kind) || answered.has(id));
	const before: string[] = [];
	for (let finished = all ? laps : 0; finished < laps; finished++) {
		const rounds = wholeEssay(rows, `whole essay ${finished + 1}`, before);
		const next = nextRound(rounds, answered);
		if (next !== undefined) return { rounds, next, finished };
		before.push(...rounds.flat());
	}
	return { rounds: wholeEssay(rows, 'whole essay 1'), next: 0, finished: laps };
}
