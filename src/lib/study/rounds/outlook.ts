import type { Drawable } from './choose';
import type { Entry } from '../log/entry';
import { scores, type PastSession } from '../log/past-sessions';
import { latestTries, missed } from '../log/tries';
import { lapOf } from './whole';

/** Where a returning reader stands. */
export interface Outlook {
	last?: PastSession;
	missed: number;
	/** The next round of the whole essay, from 0, and how often the essay was finished. */
	round: number;
	finished: number;
	rounds: number;
}

/** `entries` in the log's order, without what was undone. */
export function outlook(rows: readonly Drawable[], entries: readonly Entry[]): Outlook {
	const lap = lapOf(rows, latestTries(entries));
	const latest = entries.findLast((entry) => entry.type === 'answer');
	const session = entries.filter(
		(entry) => entry.type === 'answer' && entry.session === latest?.session
	);
	const known = new Set(rows.map(({ id }) => id));
	return {
		last: scores(session)[0],
		missed: missed(entries).filter((id) => known.has(id)).length,
		round: lap.next,
		finished: lap.finished,
		rounds: lap.rounds.length
	};
}
