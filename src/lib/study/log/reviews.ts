import type { Answer, Entry, Grade } from './entry';

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

type Review = (Answer | Grade) & { point: string };

/** Second tries, cram, items without a point and choices are no reviews. */
export const isReview = (entry: Entry): entry is Review =>
	(entry.type === 'grade' || (entry.type === 'answer' && entry.try === 1)) &&
	entry.point !== undefined &&
	entry.mode !== 'cram';

export const outcomeOf = (review: Review): Outcome =>
	review.type === 'grade' ? ofCard[review.grade] : ofAnswer(review);

function ofAnswer({ score, hints, certainty }: Answer): Outcome {
	if (score === 0) return 'a';
	if (score < 1 || hints > 0 || certainty === 'guess') return 'p';
	return certainty === 'sure' ? 'e' : 'g';
}
