import { describe, expect, it } from 'vitest';
import { minutesFor, pace } from '../../src/lib/study/memory/pace';
import { answer } from './entries';

const seconds = (...at: number[]) => at.map((at) => answer({ at: at * 1000 }));

describe('the pace of a learner', () => {
	it('is twenty seconds until there is more to go by', () => {
		expect(pace([])).toBe(20_000);
		expect(pace(seconds(0, 5, 10))).toBe(20_000);
	});

	it('is the median from one answer to the next, pauses and other sessions apart', () => {
		const log = [
			...seconds(0, 12, 26, 36, 1000, 1010, 1022),
			answer({ at: 1023_000, session: 'session-2' })
		];
		expect(pace(log)).toBe(12_000);
	});

	it('follows the latest forty', () => {
		const slow = Array.from({ length: 50 }, (_, index) => index * 60);
		const quick = Array.from({ length: 50 }, (_, index) => 3000 + index * 12);
		expect(pace(seconds(...slow, ...quick))).toBe(12_000);
	});

	it('is never less than ten seconds, also where a clock was set back', () => {
		expect(pace(seconds(0, 1, 2, 3, 4, 5, 6, 7))).toBe(10_000);
		expect(pace(seconds(9, 8, 7, 6, 5, 4, 3, 2))).toBe(20_000);
	});

	it.each([
		[0, 0],
		[1, 1],
		[9, 3],
		[60, 20]
	])('makes %i questions %i minutes', (count, minutes) => {
		expect(minutesFor(count, 20_000)).toBe(minutes);
	});
});
