import type { Answer, Entry } from './entry';

/**
 * What a review comes to, by one letter. `grade` is what FSRS is told; `recalled` counts for "recalled on three
 * different days", where help, a part or a guess is not enough.
 *
 * | letter | question                                             | card  |
 * | ------ | ---------------------------------------------------- | ----- |
 * | a      | wrong                                                | again |
 * | p      | partly right, or right after a hint, or by a guess   |       |
 * | h      |                                                      | hard  |
 * | g      | right                                                | good  |
 * | e      | right and sure                                       | easy  |
 */
export const outcomes = {
	a: { grade: 'again', recalled: false },
	p: { grade: 'hard', recalled: false },
	h: { grade: 'hard', recalled: true },
	g: { grade: 'good', recalled: true },
	e: { grade: 'easy', recalled: true }
} as const;
export type Outcome = keyof typeof outcomes;

const ofCard = { again: 'a', hard: 'h', good: 'g', easy: 'e' } as const;

/** Nothing for what is no review of a point: second tries, cram, items without a point, choices. */
export function outcomeOf(entry: Entry): { point: string; outcome: Outcome } | undefined {
	if (entry.type !== 'answer' && entry.type !== 'grade') return undefined;
	const { point, mode } = entry;
	if (point === undefined || mode === 'cram') return undefined;
	if (entry.type === 'grade') return { point, outcome: ofCard[entry.grade] };
	return entry.try === 1 ? { point, outcome: ofAnswer(entry) } : undefined;
}

function ofAnswer({ score, hints, certainty }: Answer): Outcome {
	if (score === 0) return 'a';
	if (score < 1 || hints > 0 || certainty === 'guess') return 'p';
	return certainty === 'sure' ? 'e' : 'g';
}
