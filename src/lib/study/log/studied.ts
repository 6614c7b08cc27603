import { studyDay, type Day } from '../memory/days';
import type { Answer, Entry, Grade } from './entry';
import { isJudged } from './judged';
import { firstInSession, unaided } from './tries';

/** What was asked on one study day, in quizzes and with cards. */
export interface Studied {
	day: Day;
	sessions: number;
	/** At the first try and without a hint, or a card that was got when first shown; not what the learner judged. */
	right: number;
	of: number;
}

/** Every study day on which anything was asked, the earliest first. `entries` without what was undone. */
export function studied(entries: readonly Entry[]): Studied[] {
	const isFirst = firstInSession();
	const days = new Map<Day, Studied & { names: Set<string> }>();
	for (const entry of entries) {
		if (!isAsked(entry) || (!isJudged(entry) && !isFirst(entry))) continue;
		const day = studyDay(entry);
		const known = days.get(day);
		const found = known ?? { day, sessions: 0, right: 0, of: 0, names: new Set<string>() };
		if (!known) days.set(day, found);
		found.names.add(entry.session);
		if (isJudged(entry)) continue;
		found.of += 1;
		found.right += isGot(entry) ? 1 : 0;
	}
	return [...days.values()]
		.map(({ names, ...rest }) => ({ ...rest, sessions: names.size }))
		.sort((a, b) => a.day - b.day);
}

const isAsked = (entry: Entry): entry is Answer | Grade =>
	entry.type === 'grade' || (entry.type === 'answer' && entry.try === 1);

const isGot = (entry: Answer | Grade): boolean =>
	entry.type === 'grade' ? entry.grade !== 'again' : unaided(entry) === 1;
