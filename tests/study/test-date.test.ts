import { expect, it } from 'vitest';
import { dayOf } from '../../src/lib/study/memory/days';
import { testDateIssue } from '../../src/lib/study/memory/test-date';

const today = dayOf('2026-11-22')!;

it.each([
	['', 'no-date'],
	['next week', 'no-date'],
	['2026-02-30', 'no-date'],
	['12026-11-30', 'no-date'],
	['0002-11-30', 'over'],
	['2026-11-21', 'over'],
	['2026-11-22', 'today'],
	['2026-11-23', undefined],
	['2027-11-23', undefined],
	['2027-11-24', 'far'],
	['9999-12-31', 'far']
])('a date for a test is taken or refused with a reason: %s', (date, issue) => {
	expect(testDateIssue(date, today)).toBe(issue);
});
