import { studyDay, type Day } from './days';
import type { Entry } from './entry';
import { outcomeOf, outcomes, type Outcome } from './grades';

/** The reviews of one point, in the order of the log: at most one for each study day, the first. */
export interface History {
	days: Day[];
	/** One letter for each of the days. */
	outcomes: string;
}

/** Of every point reviewed. `entries` in the log's order, without what was undone. */
export function histories(entries: readonly Entry[]): Map<string, History> {
	const found = new Map<string, History>();
	for (const entry of entries) {
		const review = outcomeOf(entry);
		if (!review) continue;
		let history = found.get(review.point);
		if (!history) found.set(review.point, (history = { days: [], outcomes: '' }));
		const day = studyDay(entry);
		// A clock set back can bring an earlier day again, so not only the last one is looked at.
		if (history.days.lastIndexOf(day) >= 0) continue;
		history.days.push(day);
		history.outcomes += review.outcome;
	}
	return found;
}

export const outcomesOf = (history: History): Outcome[] => [...history.outcomes] as Outcome[];

/** On how many different days it was recalled. */
export const daysRecalled = (history: History): number =>
	outcomesOf(history).filter((outcome) => outcomes[outcome].recalled).length;

export const missedLast = (history: History): boolean => history.outcomes.endsWith('a');
