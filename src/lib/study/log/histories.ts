import { studyDay, type Day } from '../memory/days';
import type { Entry } from './entry';
import { isReview, outcomeOf, outcomes, type Outcome } from './reviews';

/** The reviews of one point, in the order of the log: at most one for each study day, the first. */
export interface History {
	days: Day[];
	/** One letter for each of the days. */
	outcomes: string;
}

/** The history of every point reviewed. `entries` in the log's order, without what was undone. */
export function histories(entries: readonly Entry[]): Map<string, History> {
	const found = new Map<string, History & { latest: Day }>();
	for (const entry of entries) {
		if (!isReview(entry)) continue;
		let history = found.get(entry.point);
		if (!history) {
			history = { days: [], outcomes: '', latest: -Infinity };
			found.set(entry.point, history);
		}
		const day = studyDay(entry);
		// Only a clock set back makes it necessary to look further than at the latest day.
		if (day <= history.latest && history.days.includes(day)) continue;
		history.latest = Math.max(history.latest, day);
		history.days.push(day);
		history.outcomes += outcomeOf(entry);
	}
	return found;
}

export const outcomesOf = (history: History): Outcome[] => [...history.outcomes] as Outcome[];

/** On how many different days it was recalled. */
export const daysRecalled = (history: History): number =>
	outcomesOf(history).filter((outcome) => outcomes[outcome].recalled).length;

export const missedLast = (history: History): boolean => history.outcomes.endsWith('a');
