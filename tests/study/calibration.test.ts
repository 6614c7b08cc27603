import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration, sureButWrong } from '../../src/lib/study/memory/calibration';
import type { Answer, Certainty } from '../../src/lib/study/log/entry';
import { firstTries } from '../../src/lib/study/log/tries';
import { effective } from '../../src/lib/study/log/replay';
import { answer } from './entries';
import { past } from './past';

const said = (certainty: Certainty, right: number, wrong: number): Answer[] =>
	Array.from({ length: right + wrong }, (_, index) =>
		answer({ item: `${certainty}-${index}`, certainty, score: index < right ? 1 : 0.5 })
	);

describe('the how-sure curve', () => {
	it('shows how often one was right at each level', () => {
		const { levels, of, missing } = calibration([
			...said('guess', 1, 3),
			...said('think', 6, 2),
			...said('sure', 9, 1)
		]);
		expect(levels.map(({ certainty, right, of, share }) => [certainty, right, of, share])).toEqual([
			['guess', 1, 4, 0.25],
			['think', 6, 8, 0.75],
			['sure', 9, 10, 0.9]
		]);
		expect([of, missing]).toEqual([22, 0]);
	});

	it.each([
		[0, 20],
		[19, 1],
		[20, 0],
		[50, 0]
	])('says with %i answers that %i are missing', (count, missing) => {
		expect(calibration(said('sure', count, 0)).missing).toBe(missing);
	});

	it('counts first tries only, and only those that said how sure', () => {
		const [first] = said('sure', 0, 1);
		const log = [first!, answer({ ...first!, id: 'writer.900', try: 2, score: 1 }), answer({})];
		expect(calibration(log)).toMatchObject({ of: 1 });
	});

	it('leaves out what was guessed before reading', () => {
		const guesses = said('guess', 1, 2).map((guess) => ({
			...guess,
			mode: 'reading' as const,
			session: 'read'
		}));
		expect(calibration(guesses)).toMatchObject({ of: 0, missing: 20 });
		expect(calibration([...guesses, ...said('guess', 2, 2)]).levels[0]).toMatchObject({
			right: 2,
			of: 4
		});
	});

	it('says how far few answers can be trusted', () => {
		const [, , few] = calibration(said('sure', 2, 0)).levels;
		const [none, , many] = calibration(said('sure', 200, 0)).levels;
		expect(few!.likely.from).toBeCloseTo(0.342, 3);
		expect(few!.likely.to).toBeCloseTo(1, 6);
		expect(many!.likely.from).toBeGreaterThan(0.98);
		expect(none).toMatchObject({ of: 0, likely: { from: 0, to: 1 } });
		expect(none).not.toHaveProperty('share');
	});

	it('always has the share within what is likely', () => {
		fc.assert(
			fc.property(past(), (log) => {
				const { levels, of } = calibration(effective(log));
				expect(levels.reduce((sum, level) => sum + level.of, 0)).toBe(of);
				for (const { share, likely } of levels) {
					if (share === undefined) continue;
					expect(likely.from).toBeLessThanOrEqual(share + 1e-9);
					expect(likely.to).toBeGreaterThanOrEqual(share - 1e-9);
				}
			})
		);
	});
});

describe('sure but wrong', () => {
	const on = (session: string, change: Partial<Answer>) =>
		answer({ item: 'a', session, certainty: 'sure', ...change });

	it.each<[string, Answer[], string[]]>([
		['sure and wrong', [on('1', { score: 0 })], ['a']],
		['sure and partly right', [on('1', { score: 0.5 })], ['a']],
		['sure and right', [on('1', {})], []],
		['only thinking so', [on('1', { score: 0, certainty: 'think' })], []],
		['had right since', [on('1', { score: 0 }), on('2', { certainty: 'guess' })], []],
		[
			'wrong again, less sure',
			[on('1', { score: 0 }), on('2', { score: 0, certainty: 'think' })],
			['a']
		],
		['right at the second try', [on('1', { score: 0 }), on('1', { try: 2 })], ['a']],
		['wrong once more later', [on('1', {}), on('2', { score: 0 })], ['a']]
	])('%s', (_, log, items) => {
		expect(sureButWrong(log).map(({ item }) => item)).toEqual(items);
	});

	it('lists the latest first', () => {
		const wrong = (item: string, session: string) => on(session, { item, score: 0 });
		const log = [wrong('a', '1'), wrong('b', '1'), wrong('c', '2'), wrong('a', '2')];
		expect(sureButWrong(log).map(({ item }) => item)).toEqual(['a', 'c', 'b']);
	});

	it('holds first tries of the log, each question once', () => {
		fc.assert(
			fc.property(past(), (log) => {
				const list = sureButWrong(effective(log));
				expect(new Set(list.map(({ item }) => item)).size).toBe(list.length);
				for (const one of list) expect(firstTries(effective(log))).toContain(one);
			})
		);
	});
});
