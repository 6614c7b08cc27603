import type { Answer, Entry } from './entry';
import { isJudged } from './judged';

/** First tries in the log's order, one for each question of a session: a repeated line counts once. */
export function firstTries(entries: readonly Entry[]): Answer[] {
	const isFirst = firstInSession();
	return entries.filter(
		(entry): entry is Answer => entry.type === 'answer' && entry.try === 1 && isFirst(entry)
	);
}

/** Told one after the other: whether this item comes up for the first time in its session. */
export function firstInSession() {
	const sessions = new Map<string, Set<string>>();
	return ({ session, item }: { session: string; item: string }): boolean => {
		let items = sessions.get(session);
		if (!items) sessions.set(session, (items = new Set()));
		return !items.has(item) && !!items.add(item);
	};
}

/** What a try was worth without help: nothing once a hint had been shown. */
export const unaided = ({ score, hints }: Pick<Answer, 'score' | 'hints'>): number =>
	hints ? 0 : score;

/** The latest first try at each question. */
export const latestTries = (entries: readonly Entry[]): Map<string, Answer> =>
	new Map(firstTries(entries).map((answer) => [answer.item, answer]));

/** When each question was last answered; one that the learner judged lacks nothing. */
export function lastAnswered(
	entries: readonly Entry[],
	tries = latestTries(entries)
): Map<string, Pick<Answer, 'at' | 'score'>> {
	const answered = new Map<string, Pick<Answer, 'at' | 'score'>>(tries);
	for (const entry of entries) {
		if (entry.type === 'grade' && isJudged(entry))
			answered.set(entry.item, { at: entry.at, score: 1 });
	}
	return answered;
}

/** The questions to ask for "only what I missed": not right without help the last time they came up. */
export const missed = (entries: readonly Entry[], tries = latestTries(entries)): string[] =>
	[...tries.values()].filter((answer) => unaided(answer) < 1).map(({ item }) => item);
