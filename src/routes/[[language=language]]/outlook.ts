import type { Row } from '$lib/questions/bank';
import { nextRound, wholeEssay } from '$lib/study/draw';
import type { Entry } from '$lib/study/entry';
import { effective } from '$lib/study/replay';
import { scores, type PastSession } from '$lib/study/scores';
import { latestTries, missed } from '$lib/study/tries';

// As begin.ts draws them.
const wholeSeed = 'whole essay';

/** Where a returning reader stands. */
export interface Outlook {
	last?: PastSession;
	missed: number;
	/** The next round of the whole essay, from 0; none when all are done. */
	round?: number;
	rounds: number;
}

export function outlook(rows: readonly Row[], log: readonly Entry[]): Outlook {
	const entries = effective(log);
	const rounds = wholeEssay(rows, wholeSeed);
	const known = new Set(rows.map(({ id }) => id));
	const nothing = () => undefined;
	return {
		last: scores(entries, nothing, [], nothing).sessions[0],
		missed: missed(entries).filter((id) => known.has(id)).length,
		round: nextRound(rounds, latestTries(entries)),
		rounds: rounds.length
	};
}
