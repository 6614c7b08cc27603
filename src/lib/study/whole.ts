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
	for (let finished = 0; finished < laps; finished++) {
		const rounds = wholeEssay(rows, `whole essay ${finished + 1}`);
		const next = nextRound(rounds, answered);
		if (next !== undefined) return { rounds, next, finished };
	}
	return { rounds: wholeEssay(rows, 'whole essay 1'), next: 0, finished: laps };
}
