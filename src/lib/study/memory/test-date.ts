import { dayOf, type Day } from './days';

const furthest = 366;

/** Why there can be no plan for a test on that date, if any. `date`: the value of a date field. */
export function testDateIssue(
	date: string,
	today: Day
): 'no-date' | 'over' | 'today' | 'far' | undefined {
	const day = dayOf(date);
	if (day === undefined) return 'no-date';
	if (day < today) return 'over';
	if (day === today) return 'today';
	return day > today + furthest ? 'far' : undefined;
}
