import type { Answer, Entry, Mode } from './entry';
import { groupBy } from './counts';
import { byParagraph, byPoint, type GroupOf, type Outcome, type Tally } from './tally';
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

export interface Scores {
	/** The latest first. */
	sessions: PastSession[];
	/** Over all first tries; nothing that was never asked is counted. */
	paragraphs: Tally[];
	points: Tally[];
}

/**
 * What the log says of a learner. `entries` in the log's order, without what was undone; `locatorOf` knows the
 * questions of today, and an answer to one that is gone counts for its session and point only.
 */
export function scores(
	entries: readonly Entry[],
	locatorOf: (item: string) => string | undefined,
	places: readonly string[],
	groupOf: GroupOf
): Scores {
	const answers = entries.filter((entry): entry is Answer => entry.type === 'answer');
	const best = new Map<string, number>();
	for (const { session, item, score } of answers) {
		const asked = `${session} ${item}`;
		best.set(asked, Math.max(score, best.get(asked) ?? 0));
	}
	const firsts = firstTries(answers);
	const outcomes = firsts.map((answer): Outcome => ({
		first: unaided(answer),
		final: best.get(`${answer.session} ${answer.item}`)!,
		locator: locatorOf(answer.item),
		point: answer.point
	}));
	return {
		sessions: pastSessions(answers, firsts),
		paragraphs: byParagraph(outcomes, places),
		points: byPoint(outcomes, groupOf)
	};
}

function pastSessions(answers: readonly Answer[], firsts: readonly Answer[]): PastSession[] {
	const all = groupBy(answers, ({ session }) => session);
	return [...groupBy(firsts, ({ session }) => session)]
		.map(([id, tries]) => {
			const [{ mode, at, offset }] = tries as [Answer];
			const right = tries.filter((answer) => unaided(answer) === 1).length;
			const minutes = minutesOf(all.get(id)!);
			return { id, mode, at, offset, right, of: tries.length, minutes };
		})
		.sort((a, b) => b.at - a.at);
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
