import type { Entry } from '../log/entry';

const unknown = 20_000;
const longestPause = 3 * 60_000;
/** What one hurries through is not what is to be expected. */
const shortest = 10_000;
const latest = 40;

/**
 * Milliseconds from one question or card to the next, reading feedback included: the median of the latest ones, or 20
 * seconds while there are too few. `entries` in the log's order.
 */
export function pace(entries: readonly Entry[]): number {
	const steps: number[] = [];
	let next: { at: number; session: string } | undefined;
	for (let index = entries.length - 1; index >= 0 && steps.length < latest; index--) {
		const entry = entries[index]!;
		if (entry.type !== 'answer' && entry.type !== 'grade') continue;
		// A phone put away mid-session says nothing about the pace.
		const since = next && next.session === entry.session ? next.at - entry.at : 0;
		if (since > 0 && since < longestPause) steps.push(since);
		next = entry;
	}
	if (steps.length < 5) return unknown;
	steps.sort((a, b) => a - b);
	return Math.max(shortest, steps[Math.floor(steps.length / 2)]!);
}

/** Whole minutes for `count` items at that pace: at least one, or zero for none. */
export const minutesFor = (count: number, pace: number): number =>
	count ? Math.max(1, Math.round((count * pace) / 60_000)) : 0;
