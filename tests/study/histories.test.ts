import { describe, expect, it } from 'vitest';
import { replay } from '../../src/lib/study/memory/schedule';
import { answer } from './entries';
import { grade, hour } from './past';

const day = 20_780;

describe('reviews', () => {
	it('count once for each study day, the first', () => {
		const entries = [
			grade(day, { grade: 'again' }),
			grade(day, { grade: 'easy' }),
			grade(day + 1, { at: (day + 1) * 24 * hour + 3 * hour, grade: 'easy' }),
			grade(day + 1, { grade: 'good' })
		];
		expect(replay(entries).points['c01']).toMatchObject({ days: [day, day + 1], outcomes: 'ag' });
	});

	it('count once for a study day that comes again after a clock was set back', () => {
		const entries = [grade(day), grade(day - 3), grade(day, { grade: 'again' }), grade(day + 1)];
		const { days, outcomes } = replay(entries).points['c01']!;
		expect([days, outcomes]).toEqual([[day, day - 3, day + 1], 'ggg']);
	});

	it('are one memory, whether by card or by question', () => {
		const at = (day + 3) * 24 * hour + 10 * hour;
		const entries = [grade(day), answer({ at, offset: 0, point: 'c01', certainty: 'sure' })];
		expect(replay(entries).points['c01']).toMatchObject({ days: [day, day + 3], outcomes: 'ge' });
	});

	it('note what was expected of each but the first', () => {
		const { predicted } = replay([grade(day), grade(day + 2), grade(day + 2 + 400)]).points['c01']!;
		expect(predicted).toEqual([expect.closeTo(91, -1), expect.any(Number)]);
		expect(predicted[1]).toBeLessThan(70);
	});

	it('after a clock was a year ahead count from the right day again', () => {
		const { due, days } = replay([grade(day + 365), grade(day)]).points['c01']!;
		expect(days).toEqual([day + 365, day]);
		expect(due - day).toBeGreaterThan(0);
		expect(due - day).toBeLessThan(10);
	});
});
