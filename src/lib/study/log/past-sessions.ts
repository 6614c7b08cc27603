import type { Answer, Entry, Mode } from './entry';
import { groupBy } from '../rounds/counts';
import { firstTries, unaided } from './tries';

export interface PastSession {
	id: string;
	mode: Mode;
	/** When it began, in milliseconds since 1970 UTC, and the minutes to add for the local time of then. */
	at: number;
	offset: number;
	/** Right on the first try without a hint, of the questions answered. */
	right: number;
	of: number;
	minutes: number;
}

/** The score of each past session, the latest first. `entries` in the log's order, without what was undone. */
export function scores(entries: readonly Entry[]): PastSession[] {
	const answers = entries.filter((entry): entry is Answer => entry.type === 'answer');
	const all = groupBy(answers, ({ session }) => session);
	return [...groupBy(firstTries(answers), ({ session }) => session)]
		.map(([id, tries]) => {
			const [{ mode, at, offset }] = tries as [Answer];
			const right = tries.filter((answer) => unaided(answer) === 1).length;
			const minutes = minutesOf(all.get(id)!);
			return { id, mode, at, offset, right, of: tries.length, minutes };
		})
		.sort((a, b) => b.at - a.at);
}

/** The score of the session in which a question was answered last. */
export function latestScore(entries: readonly Entry[]): PastSession | undefined {
	const latest = entries.findLast((entry) => entry.type === 'answer');
	const answers = entries.filter(
		(entry) => entry.type === 'answer' && entry.session === latest?.session
	);
	return scores(answers)[0];
}

const longestPause = 3 * 60 * 1000;

/** Time spent, in whole minutes and at least one: a phone put away in mid-session counts as three minutes. */
function minutesOf(answers: readonly Answer[]): number {
	const spent = answers.reduce((sum, { at, ms = 0 }, index) => {
		const since = index ? at - answers[index - 1]!.at : ms;
		return sum + Math.min(Math.max(0, since), longestPause);
	}, 0);
	return Math.max(1, Math.round(spent / 60_000));
}
