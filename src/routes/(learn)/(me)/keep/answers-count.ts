import type { Entry } from '$lib/study/log/entry';

/** Counts answers and graded cards: what people mean by "answers". */
export const answersIn = (entries: readonly Entry[]): number =>
	entries.filter(({ type }) => type === 'answer' || type === 'grade').length;

/** The entries whose ids are not yet known. */
export function unknown(entries: readonly Entry[], known: readonly Entry[]): Entry[] {
	const ids = new Set(known.map(({ id }) => id));
	return entries.filter(({ id }) => !ids.has(id));
}
