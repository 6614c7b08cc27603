import type { Entry } from '$lib/study/log/entry';

/** How many of them are answers and graded cards, which is what people count. */
export const answersIn = (entries: readonly Entry[]): number =>
	entries.filter(({ type }) => type === 'answer' || type === 'grade').length;

/** Those whose ids are not among the ones known. */
export function unknown(entries: readonly Entry[], known: readonly Entry[]): Entry[] {
	const ids = new Set(known.map(({ id }) => id));
	return entries.filter(({ id }) => !ids.has(id));
}
