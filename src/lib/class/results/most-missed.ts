import type { QuestionRow } from './analyse';

/** The share of points lost; nothing where there is none to lose. */
const lost = ({ seen, judged, mean }: QuestionRow): number => (seen && !judged ? 1 - mean : 0);

/** The question with most lost first; of equal ones, in the order of the set. */
export const mostMissed = (rows: readonly QuestionRow[]): QuestionRow[] =>
	[...rows].sort((a, b) => lost(b) - lost(a) || a.place - b.place);

/** What to go over with the class: at most `count` questions that somebody missed. */
export const toGoOver = (rows: readonly QuestionRow[], count = 8): QuestionRow[] =>
	mostMissed(rows)
		.filter((row) => lost(row) > 0)
		.slice(0, count);
