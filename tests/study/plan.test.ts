import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf, replay } from '../../src/lib/study/memory/schedule';
import { grade } from './past';
import { follow, make, named, recalls, today } from './planned';

const begun = fc
	.array(
		fc.record({
			point: fc.nat(11),
			ago: fc.integer({ min: 0, max: 40 }),
			given: fc.constantFrom<'again' | 'good' | 'easy'>('again', 'good', 'easy')
		}),
		{ maxLength: 25 }
	)
	.map((reviews) =>
		[...reviews]
			.sort((a, b) => b.ago - a.ago)
			.map(({ point, ago, given }) => grade(today - ago, { point: `point-${point}`, grade: given }))
	);

describe('a plan for a test', () => {
	it('leads to recall on three different days of every point that it does not call short', () => {
		fc.assert(
			fc.property(begun, fc.integer({ min: 1, max: 12 }), (before, length) => {
				const points = named(12);
				const { short } = make(points, replay(before), today + length);
				const { schedule } = follow(points, before, today + length);
				for (const point of points)
					if (!short.includes(point))
						expect(recalls(schedule, point), point).toBeGreaterThanOrEqual(3);
			}),
			{ numRuns: 60 }
		);
	});

	it('still does when days are missed, and says what they cost', () => {
		fc.assert(
			fc.property(begun, fc.integer({ min: 4, max: 12 }), fc.nat(8), (before, length, missed) => {
				const [points, test] = [named(12), today + length];
				const back = Math.min(today + missed, test - 1);
				const away = Array.from({ length: back - today }, (_, index) => today + index);
				const { short } = make(points, replay(before), test, back);
				const { schedule } = follow(points, before, test, { away });
				for (const point of points)
					expect(recalls(schedule, point) >= 3, point).toBe(!short.includes(point));
			}),
			{ numRuns: 60 }
		);
	});

	it('gives about the same each day: all that is left, shared equally', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 4, max: 40 }),
				(count, length) => {
					const { days } = make(named(count), replay([]), today + length);
					const lengths = days.slice(0, -1).map(({ asks }) => asks.length);
					expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
					expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(count * 3);
				}
			)
		);
	});

	it('asks a point once a day, and on no day from the test on', () => {
		fc.assert(
			fc.property(begun, fc.integer({ min: -2, max: 30 }), (before, length) => {
				const { days } = make(named(12), replay(before), today + length);
				expect(days.map(({ day }) => day)).toEqual(
					Array.from({ length: Math.max(0, length) }, (_, index) => today + index)
				);
				for (const { asks } of days)
					expect(new Set(asks.map(({ point }) => point)).size).toBe(asks.length);
			})
		);
	});

	it('comes to an end each day, and does not grow with the work done', () => {
		const { lengths } = follow(named(20), [], today + 11);
		const [first] = make(named(20), replay([]), today + 11).days;
		expect(lengths[0]).toBe(first!.asks.length);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(first!.asks.length + 2);
	});

	it('plans the other days of a point that was studied today', () => {
		const { days } = make(['a', 'b'], replay([grade(today, { point: 'a' })]), today + 8);
		const asked = (point: string) =>
			days.filter(({ asks }) => asks.some((ask) => ask.point === point)).map(({ day }) => day);
		expect([asked('a').length, asked('b').length]).toEqual([2, 3]);
		expect(asked('a')).not.toContain(today);
	});

	it('shortens today by one with every point studied, known ones too', () => {
		const known = named(8);
		const fresh = named(16).slice(8);
		const log = [-200, -190, -180].flatMap((shift) =>
			known.map((point) => grade(today + shift, { point }))
		);
		for (let done = 0; done < 8; done++) {
			const { asks } = make([...known, ...fresh], replay(log), today + 5).days[0]!;
			expect(asks).toHaveLength(8 - done);
			expect(asks[0]).toMatchObject({ why: 'due' });
			log.push(grade(today, { point: asks[0]!.point }));
		}
		expect(make([...known, ...fresh], replay(log), today + 5).days[0]!.asks).toEqual([]);
	});

	it('asks what has no day to lose, however much else was studied today', () => {
		const known = named(9);
		const log = [-9, -6, -3, 0].flatMap((shift) =>
			known.map((point) => grade(today + shift, { point }))
		);
		const { days } = make([...known, 'fresh'], replay(log), today + 3);
		expect(days[0]!.asks).toEqual([{ point: 'fresh', why: 'new' }]);
	});

	it('begins with what needs most days, then with what came up longest ago', () => {
		const log = [
			...[-30, -20].map((shift) => grade(today + shift, { point: 'twice', grade: 'easy' })),
			grade(today - 2, { point: 'lately', grade: 'easy' }),
			grade(today - 4, { point: 'before', grade: 'easy' })
		];
		const points = ['twice', 'lately', 'before', 'fresh'];
		const { days } = make(points, replay(log), today + 5);
		expect(days[0]!.asks.map(({ point }) => point)).toEqual(['fresh', 'before']);
	});

	it('keeps the last day for what was missed', () => {
		const { days } = make(named(6), replay([]), today + 5);
		expect(days.map(({ asks }) => asks.length)).toEqual([5, 5, 4, 4, 0]);
		const missesOne = (turn: number) => turn === 16;
		const { schedule, lengths } = follow(named(6), [], today + 5, { misses: missesOne });
		expect(lengths.at(-1)).toBeGreaterThan(0);
		for (const point of named(6)) expect(recalls(schedule, point)).toBeGreaterThanOrEqual(3);
	});

	it('uses the last day where it must, and says what can no longer be done', () => {
		expect(make(named(2), replay([]), today + 3)).toMatchObject({ short: [] });
		const { days, short } = make(named(2), replay([]), today + 2);
		expect(short).toEqual(named(2));
		expect(days.map(({ asks }) => asks.length)).toEqual([2, 2]);
		expect(make(named(2), replay([]), today)).toEqual({ days: [], short: named(2) });
	});

	it('says why a point is asked: new, due, or earlier for the test', () => {
		const log = [
			grade(today - 3, { point: 'due', grade: 'again' }),
			grade(today - 1, { point: 'early', grade: 'easy' })
		];
		const { days } = make(['early', 'due', 'fresh'], replay(log), today + 3);
		expect(days[0]!.asks).toEqual([
			{ point: 'due', why: 'due' },
			{ point: 'fresh', why: 'new' },
			{ point: 'early', why: 'test' }
		]);
	});

	it('grows a little each day when days are missed', () => {
		const points = named(20);
		const asks = (from: number) => make(points, replay([]), today + 14, from).days[0]!;
		expect([today, today + 3, today + 8].map((from) => asks(from).asks.length)).toEqual([5, 6, 12]);
		expect([today, today + 3, today + 8].map((from) => asks(from).minutes)).toEqual([2, 2, 4]);
	});

	it('spaces the three days out', () => {
		const { schedule } = follow(named(20), [], today + 22);
		for (const point of named(20)) {
			const { days } = memoryOf(schedule, point)!;
			expect(days[2]! - days[0]!).toBeGreaterThanOrEqual(6);
		}
	});

	it('asks what is known once more if it comes due before the test, and not before that', () => {
		const log = [-30, -20, -10].map((shift) => grade(today + shift, { point: 'known' }));
		const schedule = replay(log);
		const { due } = memoryOf(schedule, 'known')!;
		expect(due).toBeGreaterThan(today + 3);
		const { days } = make(['known'], schedule, due + 9);
		expect(days.filter(({ asks }) => asks.length).map(({ day }) => day)).toEqual([due]);
		expect(make(['known'], schedule, due).days.every(({ asks }) => !asks.length)).toBe(true);
	});

	it('calls nothing short that was recalled on three days', () => {
		const log = [-30, -20, -10].map((shift) => grade(today + shift, { point: 'known' }));
		const schedule = replay(log);
		const { due } = memoryOf(schedule, 'known')!;
		expect(make(['known'], schedule, due + 1, due + 1)).toEqual({ days: [], short: [] });
	});

	it('wants a point known that was missed the last time', () => {
		const log = [-9, -6, -3].map((shift) => grade(today + shift, { point: 'a' }));
		log.push(grade(today - 1, { point: 'a', grade: 'again' }));
		const asks = (length: number) =>
			make(['a'], replay(log), today + length).days.flatMap(({ asks }) => asks);
		expect(asks(20)).toEqual([{ point: 'a', why: 'due' }]);
		expect(asks(2)).toEqual([{ point: 'a', why: 'test' }]);
	});
});
