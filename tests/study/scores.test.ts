import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestScore, scores } from '../../src/lib/study/log/past-sessions';
import { answer, minute } from './entries';

describe('scores from the log', () => {
	it('list past sessions, the latest first, by first tries without help', () => {
		const log = [
			answer({ item: 'a', at: 10 * minute, ms: minute }),
			answer({ item: 'b', at: 11 * minute, score: 0 }),
			answer({ item: 'b', at: 12 * minute, score: 1, try: 2 }),
			answer({ item: 'a', at: 90 * minute, session: 'session-2', mode: 'check', hints: 0 })
		];
		expect(scores(log)).toEqual([
			{
				id: 'session-2',
				mode: 'check',
				at: 90 * minute,
				offset: -300,
				right: 1,
				of: 1,
				minutes: 1
			},
			{
				id: 'session-1',
				mode: 'practise',
				at: 10 * minute,
				offset: -300,
				right: 1,
				of: 2,
				minutes: 3
			}
		]);
	});

	it.each([
		['a night between two answers', [0, 600], 3],
		['a clock set back', [600, 0], 1],
		['one quick answer', [0], 1],
		['ten answers, a minute each', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 9]
	])('take time spent for what it was: %s', (_, times, minutes) => {
		const log = times.map((at, index) => answer({ item: `${index}`, at: at * minute }));
		expect(scores(log)[0]!.minutes).toBe(minutes);
	});

	it('are not changed by a line that two tabs wrote twice', () => {
		const line = answer({ item: 'a' });
		expect(scores([line, { ...line, id: 'other.1' }])[0]).toMatchObject({
			right: 1,
			of: 1
		});
	});

	it('are empty for an empty log', () => {
		expect(scores([])).toEqual([]);
		expect(latestScore([])).toBeUndefined();
	});

	it('tell of the session answered last without the others', () => {
		const log = [
			answer({ item: 'a', at: 10 * minute, session: 'session-1' }),
			answer({ item: 'a', at: 20 * minute, session: 'session-2' }),
			answer({ item: 'b', at: 30 * minute, session: 'session-1', score: 0 })
		];
		expect(latestScore(log)).toMatchObject({ id: 'session-1', right: 1, of: 2 });
	});

	it('count each first try in exactly one session', () => {
		const entry = fc
			.record({
				item: fc.constantFrom('a', 'b', 'c'),
				session: fc.constantFrom('session-1', 'session-2', 'session-3'),
				score: fc.constantFrom(0, 0.5, 1),
				try: fc.constantFrom(1 as const, 2 as const),
				hints: fc.nat(2)
			})
			.map(answer);
		fc.assert(
			fc.property(fc.array(entry), (log) => {
				const sessions = scores(log);
				const asked = new Set(
					log.filter((one) => one.try === 1).map((one) => `${one.session} ${one.item}`)
				);
				expect(sessions.reduce((sum, { of }) => sum + of, 0)).toBe(asked.size);
				for (const { right, of } of sessions) expect(right).toBeLessThanOrEqual(of);
			})
		);
	});
});
