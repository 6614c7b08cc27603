import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/lib/study/log/entry';
import { effective } from '../../src/lib/study/log/replay';
import { askToday, planFor } from '../../src/lib/study/memory/today';
import { nextSevenDays } from '../../src/lib/study/memory/week';
import { bank, choose, day, firstDay, learner, testOn } from './learner';
import { grade, past } from './past';

/** With a minute for each, so that minutes count what is asked. */
const week = (log: readonly Entry[], today = day) =>
	nextSevenDays(learner(log, today, 60_000), bank).map(({ minutes }) => minutes);

describe('the next seven days', () => {
	it('have what comes back on its own day, and on the first all that waits', () => {
		const log = [
			grade(day - 5, { point: 'c01', grade: 'again' }),
			grade(day, { point: 'c02', grade: 'again' }),
			grade(day, { point: 'c03' }),
			grade(day, { point: 'ice', grade: 'again' }),
			choose('aside', 'yes', 'card-c04')
		];
		expect(week(log)).toEqual([1, 1, 0, 1, 0, 0, 0]);
		expect(nextSevenDays(learner(log), bank)[6]!.day).toBe(day + 6);
	});

	it('are never a wall, and after a pause begin with a few', () => {
		expect(week(firstDay)).toEqual([20, 16, 0, 0, 0, 0, 0]);
		expect(week(firstDay, day + 30)).toEqual([5, 20, 11, 0, 0, 0, 0]);
	});

	it('have nothing more today once the few after a pause are done', () => {
		const few = firstDay.slice(0, 5).map(({ point }) => grade(day + 30, { point }));
		expect(week([...firstDay, ...few], day + 30).slice(0, 2)).toEqual([0, 20]);
	});

	it('are the plan’s while there is one', () => {
		const log = [...firstDay, testOn(day + 4)];
		const plan = planFor(learner(log, day, 60_000), bank, day + 4);
		expect(week(log).slice(0, 4)).toEqual(plan.days.map(({ minutes }) => minutes));
	});

	it('after the test go on with what comes due', () => {
		const known = [30, 20, 10].map((ago) => grade(day - ago, { point: 'c01' }));
		const { due } = learner(known).schedule.points['c01']!;
		expect(week([...known, testOn(due - 1)], due - 3).slice(2)).toEqual([0, 1, 0, 0, 0]);
	});

	it('say the same as the start page of today and of the next day with something to ask', () => {
		fc.assert(
			fc.property(
				past(),
				fc.integer({ min: 20_690, max: 21_500 }),
				fc.option(fc.integer({ min: -2, max: 12 }), { nil: undefined }),
				(log, today, ahead) => {
					const entries = effective(log).concat(ahead === undefined ? [] : testOn(today + ahead));
					const one = learner(entries, today);
					const [first, ...later] = nextSevenDays(one, bank);
					const told = askToday(one, bank);
					expect(first).toEqual({ day: today, minutes: told.minutes });
					if (told.minutes || !told.next || told.next.day > today + 6) return;
					const next = later.find(({ minutes }) => minutes);
					expect(next).toEqual({ day: told.next.day, minutes: told.next.minutes });
				}
			)
		);
	});
});
