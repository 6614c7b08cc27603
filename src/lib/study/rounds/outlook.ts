import type { Drawable } from './choose';
import type { Entry } from '../log/entry';
import { lastAnswered, latestTries, missed } from '../log/tries';
import { lapOf } from './whole';

/** Where a returning reader stands. */
export interface Outlook {
	missed: number;
	/** The next round of the whole essay, from 0, and how often the essay was finished. */
	round: number;
	finished: number;
	rounds: number;
}

/** `entries` in the log's order, without what was undone. */
export function outlook(rows: readonly Drawable[], entries: readonly Entry[]): Outlook {
	const tries = latestTries(entries);
	const lap = lapOf(rows, lastAnswered(entries, tries));
	const known = new Set(rows.map(({ id }) => id));
	return {
		missed: missed(entries, tries).filter((id) => known.has(id)).length,
		round: lap.next,
		finished: lap.finished,
		rounds: lap.rounds.length
	};
}
