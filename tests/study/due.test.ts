import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, startOf, studyDay } from '../../src/lib/study/memory/days';
import { dueOn, isDue, needsHelp } from '../../src/lib/study/memory/due';
import { effective } from '../../src/lib/study/log/replay';
import { replay } from '../../src/lib/study/memory/schedule';
import { grade, past, points } from './past';
import { momentIn, zones } from './zones';

const day = 20_780;
const pace = 20_000;
const all = { has: () => true };
const many = Array.from({ length: 30 }, (_, index) => `c${index + 10}`);
const firstDay = many.map((point) => grade(day, { point }));

describe('what is due', () => {
	it('holds a point from 04:00 local of the day FSRS says, and never before', () => {
		fc.assert(
			fc.property(
				past(),
				fc.integer({ min: -720, max: 840 }),
				fc.integer({ min: -90 * 60_000, max: 90 * 60_000 }),
				(log, offset, shift) => {
					const schedule = replay(effective(log));
					for (const [point, { due }] of Object.entries(schedule.points)) {
						const from = startOf(due, offset);
						const today = studyDay({ at: from + shift, offset });
						const { points, waiting } = dueOn(schedule, today, all, pace);
						expect([...points, ...waiting].includes(point)).toBe(shift >= 0);
					}
				}
			),
			{ numRuns: 300 }
		);
	});

	it('turns up at 04:00 by the clocks of every place, also on days when they change', () => {
		const schedule = replay([grade(day, { grade: 'easy' })]);
		const memory = schedule.points['c01']!;
		for (const zone of zones)
			for (let shift = 0; shift < 380; shift++) {
				const moved = { ...memory, due: memory.due + shift };
				const date = dateOf(moved.due);
				expect(isDue(moved, studyDay(momentIn(zone, `${date}T03:59`)))).toBe(false);
				expect(isDue(moved, studyDay(momentIn(zone, `${date}T04:00`)))).toBe(true);
			}
	});

	it('never moves: nothing but reviews changes the date', () => {
		fc.assert(
			fc.property(past(), fc.nat(40), (log, later) => {
				const schedule = replay(effective(log));
				const before = JSON.stringify(schedule);
				dueOn(schedule, day + later, all, pace);
				expect(JSON.stringify(schedule)).toBe(before);
			})
		);
	});

	it('loses nothing: every due point with a face is asked now or waits', () => {
		fc.assert(
			fc.property(past(), fc.integer({ min: 20_600, max: 22_000 }), (log, today) => {
				const schedule = replay(effective(log));
				const askable = new Set(points.slice(0, 3));
				const { points: now, waiting } = dueOn(schedule, today, askable, pace);
				const due = Object.entries(schedule.points).filter(
					([point, memory]) => memory.due <= today && askable.has(point)
				);
				expect([...now, ...waiting].sort()).toEqual(due.map(([point]) => point).sort());
			})
		);
	});

	it('puts first what waits longest, then what is most likely forgotten', () => {
		const log = [
			grade(day, { point: 'later', grade: 'good' }),
			grade(day, { point: 'first', grade: 'again' }),
			grade(day + 2, { point: 'tie', grade: 'again' })
		];
		const { points } = dueOn(replay(log), day + 4, all, pace);
		expect(points).toEqual(['first', 'tie', 'later']);
	});

	it('is told in minutes, and is never a wall', () => {
		const { points, waiting, minutes, back } = dueOn(replay(firstDay), day + 3, all, pace);
		expect([points.length, waiting.length, minutes, back]).toEqual([20, 10, 7, false]);
		expect(dueOn(replay([]), day, all, pace)).toEqual({
			points: [],
			waiting: [],
			minutes: 0,
			back: false
		});
	});
});

describe('after a pause', () => {
	it('there is a session of five, with what is most likely still known', () => {
		const log = [...firstDay, grade(day, { point: 'sure', grade: 'easy' })];
		const { points, waiting, minutes, back } = dueOn(replay(log), day + 60, all, pace);
		expect([points.length, waiting.length, minutes, back]).toEqual([5, 26, 2, true]);
		expect(points[0]).toBe('sure');
	});

	it('it ends with the five, and the next day is a usual one', () => {
		const log = [...firstDay];
		for (let done = 0; done < 5; done++) {
			const { points } = dueOn(replay(log), day + 60, all, pace);
			expect(points).toHaveLength(5 - done);
			log.push(grade(day + 60, { point: points[0]! }));
		}
		expect(dueOn(replay(log), day + 60, all, pace)).toMatchObject({ points: [], back: true });
		expect(dueOn(replay(log), day + 61, all, pace)).toMatchObject({ back: false });
	});

	it.each([
		[7, false],
		[8, true]
	])('of %i days: %s', (pause, back) => {
		expect(dueOn(replay(firstDay), day + pause, all, pace).back).toBe(back);
	});

	it('is none where a clock was once years ahead', () => {
		const log = [grade(day + 900, { point: 'odd' }), ...firstDay];
		expect(dueOn(replay(log), day + 3, all, pace).back).toBe(false);
		expect(dueOn(replay(log), day + 30, all, pace).back).toBe(true);
	});
});

describe('a point missed four times', () => {
	const misses = (count: number) =>
		Array.from({ length: count }, (_, index) => grade(day + index, { grade: 'again' }));

	it('gets help', () => {
		expect(needsHelp(replay(misses(3)), 'c01')).toBe(false);
		expect(needsHelp(replay(misses(4)), 'c01')).toBe(true);
		expect(needsHelp(replay([]), 'c01')).toBe(false);
	});

	it('until it is known', () => {
		const recalls = [10, 11, 12].map((later) => grade(day + later));
		expect(needsHelp(replay([...misses(4), ...recalls.slice(0, 2)]), 'c01')).toBe(true);
		expect(needsHelp(replay([...misses(4), ...recalls]), 'c01')).toBe(false);
	});
});
