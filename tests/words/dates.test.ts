import { expect, it } from 'vitest';
import { dayOf } from '../../src/lib/study/memory/days';
import { dates } from '../../src/lib/words/en/dates';

// A Sunday.
const today = dayOf('2026-11-22')!;

it.each([
	['2026-11-20', 'today'],
	['2026-11-22', 'today'],
	['2026-11-23', 'tomorrow'],
	['2026-11-26', 'Thursday'],
	['2026-11-28', 'Saturday'],
	['2026-11-29', 'in 7 days'],
	['2026-12-13', 'in 3 weeks'],
	['2027-02-22', 'in 3 months'],
	['2028-12-01', 'in 2 years']
])('a day is named as one would say it: %s', (date, words) => {
	expect(dates.next(dayOf(date)!, today)).toBe(words);
});
