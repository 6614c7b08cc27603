import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/study/entry';
import { scores } from '../../src/lib/study/scores';
import { answer, minute } from './entries';

const locators: Record<string, string> = { a: 'P1.S1', b: 'P1.S2', c: 'B1' };
const scoresOf = (log: Answer[]) =>
	scores(
		log,
		(item) => locators[item],
		['T', 'P1.S1', 'P1.S2', 'B1', 'P6.S1'],
		(point) => (point === 'ice' ? 'term' : 'claim')
	);

describe('scores from the log', () => {
	it('list past sessions, the latest first, by first tries without help', () => {
		const log = [
			answer({ item: 'a', at: 10 * minute, ms: minute }),
			answer({ item: 'b', at: 11 * minute, score: 0 }),
			answer({ item: 'b', at: 12 * minute, score: 1, try: 2 }),
			answer({ item: 'a', at: 90 * minute, session: 'session-2', mode: 'check', hints: 0 })
		];
		expect(scoresOf(log).sessions).toEqual([
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
		expect(scoresOf(log).sessions[0]!.minutes).toBe(minutes);
	});

	it('count by paragraph and point only what was seen, in the order of the essay', () => {
		const log = [
			answer({ item: 'c', score: 0.5, point: 'c26' }),
			answer({ item: 'a', point: 'ice' }),
			answer({ item: 'b', score: 0, point: 'c05' }),
			answer({ item: 'b', score: 1, try: 2, point: 'c05' }),
			answer({ item: 'b', session: 'session-2', point: 'c05' }),
			answer({ item: 'gone', session: 'session-2', point: 'c01' })
		];
		const { paragraphs, points } = scoresOf(log);
		expect(paragraphs).toEqual([
			{ key: 'P1', of: 3, first: { right: 2, mean: 2 / 3 }, final: { right: 3, mean: 1 } },
			{ key: 'B', of: 1, first: { right: 0, mean: 0.5 }, final: { right: 0, mean: 0.5 } }
		]);
		expect(points.map(({ key, of }) => [key, of])).toEqual([
			['claim', 4],
			['term', 1]
		]);
	});

	it('are not changed by a line that two tabs wrote twice', () => {
		const line = answer({ item: 'a' });
		expect(scoresOf([line, { ...line, id: 'other.1' }]).sessions[0]).toMatchObject({
			right: 1,
			of: 1
		});
	});

	it('are empty for an empty log', () => {
		expect(scoresOf([])).toEqual({ sessions: [], paragraphs: [], points: [] });
	});

	it('count each first try in exactly one session and one paragraph', () => {
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
				const { sessions, paragraphs } = scoresOf(log);
				const total = (list: { of: number }[]) => list.reduce((sum, { of }) => sum + of, 0);
				const asked = new Set(
					log.filter((one) => one.try === 1).map((one) => `${one.session} ${one.item}`)
				);
				expect(total(sessions)).toBe(asked.size);
				expect(total(paragraphs)).toBe(asked.size);
				for (const { right, of } of sessions) expect(right).toBeLessThanOrEqual(of);
			})
		);
	});
});
