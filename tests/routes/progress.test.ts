import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/lib/questions/point';
import { calibration, judge, type Level } from '../../src/lib/study/memory/calibration';
import { dayOf } from '../../src/lib/study/memory/days';
import { countMastery } from '../../src/lib/study/memory/mastery';
import { effective } from '../../src/lib/study/log/replay';
import { replay } from '../../src/lib/study/memory/schedule';
import { studied } from '../../src/lib/study/log/studied';
import { pastDay } from '../../src/lib/parts/moments';
import { drawHowSure } from '../../src/routes/(learn)/(me)/progress/how-sure';
import { drawOverTime } from '../../src/routes/(learn)/(me)/progress/over-time';
import { recallByKind, recallBySkill } from '../../src/lib/study/memory/recall';
import { answer } from '../study/entries';
import { grade, past, points } from '../study/past';

it.each([
	['2026-11-26', 'today'],
	['2026-11-25', 'yesterday'],
	['2026-11-19', 'Thu, Nov 19'],
	['2025-12-31', 'Dec 31, 2025']
])('on a Thursday in November, %s was %s', (date, name) => {
	expect(pastDay(dayOf(date)!, dayOf('2026-11-26')!)).toBe(name);
});

describe('the how-sure curve', () => {
	const drawn = (right: number, wrong: number) =>
		drawHowSure(
			calibration(
				Array.from({ length: right + wrong }, (_, index) =>
					answer({ item: `${index}`, certainty: 'sure', score: index < right ? 1 : 0 })
				)
			)
		);

	it('goes through the share that was right, with 100 % at the top', () => {
		expect(drawn(20, 0).columns[2]!.found!.at).toBe(0);
		expect(drawn(0, 20).columns[2]!.found!.at).toBe(100);
		expect(drawn(10, 10).columns[2]!.found!.at).toBe(50);
		expect(drawn(15, 5).columns[2]!.fitting).toEqual({ top: 0, height: expect.closeTo(20) });
	});

	it('leaves out what was never said', () => {
		const { columns, curve } = drawn(20, 0);
		expect(columns.map(({ found }) => !!found)).toEqual([false, false, true]);
		expect(curve).toMatch(/^M[\d.]+,0Z$/);
		expect(drawHowSure(calibration([])).curve).toBe('');
	});

	it('stays in its box, each column beside the others', () => {
		fc.assert(
			fc.property(past(), (log) => {
				const { columns } = drawHowSure(calibration(effective(log)));
				columns.forEach(({ left, width, middle, found }, index) => {
					const next = columns[index + 1]?.left ?? 100;
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left + width).toBeLessThanOrEqual(next);
					expect(Math.abs(left + width / 2 - middle)).toBeLessThan(1e-9);
					if (!found) return;
					expect(found.likely.top).toBeLessThanOrEqual(found.at + 1e-6);
					expect(found.likely.bottom).toBeGreaterThanOrEqual(found.at - 1e-6);
				});
			})
		);
	});

	it.each<[string, Partial<Level>, ReturnType<typeof judge>]>([
		['never said', { of: 0 }, undefined],
		['surely less often right', { likely: { from: 0.4, to: 0.6 } }, 'below'],
		['surely more often right', { likely: { from: 0.85, to: 0.95 } }, 'above'],
		['surely as often right', { likely: { from: 0.68, to: 0.79 } }, 'fits'],
		['perhaps less often right', { likely: { from: 0.6, to: 0.75 } }, undefined]
	])('judges “think so” only where chance does not explain it: %s', (_, change, verdict) => {
		const level = { certainty: 'think', right: 0, of: 30, fitting: { from: 2 / 3, to: 0.8 } };
		expect(judge({ ...level, likely: { from: 0, to: 1 }, ...change } as Level)).toBe(verdict);
	});
});

describe('sessions over time', () => {
	const today = 20_800;
	const day = (ago: number, right: number, of: number) => ({
		day: today - ago,
		sessions: 1,
		right,
		of
	});

	it('shows two weeks at least and twelve at most', () => {
		expect(drawOverTime([day(0, 1, 2)], today).from).toBe(today - 13);
		expect(drawOverTime([day(40, 1, 2), day(0, 1, 2)], today).from).toBe(today - 40);
		const long = drawOverTime([day(300, 1, 2), day(0, 1, 2)], today);
		expect(long.from).toBe(today - 83);
		expect(long.columns).toHaveLength(1);
	});

	it('draws as high as was asked, filled as far as was right', () => {
		const { columns, top } = drawOverTime([day(3, 5, 10), day(1, 0, 4)], today);
		expect(top).toBe(10);
		expect(columns.map(({ asked, right }) => [asked.height, right.height])).toEqual([
			[100, 50],
			[40, 0]
		]);
	});

	it('stays in its box, whatever was studied and whatever the clock says', () => {
		fc.assert(
			fc.property(past(), fc.integer({ min: 20_600, max: 21_500 }), (log, today) => {
				const { columns } = drawOverTime(studied(effective(log)), today);
				for (const { left, width, asked, right } of columns) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left + width).toBeLessThanOrEqual(100);
					expect(asked.height).toBeLessThanOrEqual(100);
					expect(right.height).toBeLessThanOrEqual(asked.height);
				}
			})
		);
	});
});

describe('recall by groups', () => {
	const claims = [
		{ id: 'c01', kind: 'opinion' },
		{ id: 'c02', kind: 'fact' }
	] as Claim[];
	const schedule = replay([
		grade(20_780),
		grade(20_780, { point: 'c02', grade: 'again' }),
		grade(20_780, { point: 'ice' }),
		grade(20_780, { point: 'loaded-language' }),
		grade(20_780, { point: 'gone' })
	]);

	it('tells kinds of statement in their own order, claims alone', () => {
		expect(recallByKind(schedule, claims)).toEqual([
			{ key: 'fact', recalled: 0, of: 1 },
			{ key: 'opinion', recalled: 1, of: 1 }
		]);
	});

	it('tells claims, words and each skill, and nothing of what the essay no longer has', () => {
		const names = {
			claim: { c01: 'One', c02: 'Two' },
			term: { ice: 'Three' },
			skill: { sourcing: 'Four', 'loaded-language': 'Five' }
		};
		expect(recallBySkill(schedule, names)).toEqual([
			{ key: 'claim', recalled: 1, of: 2 },
			{ key: 'term', recalled: 1, of: 1 },
			{ key: 'loaded-language', recalled: 1, of: 1 }
		]);
	});
});

it('counts each point at one stage', () => {
	fc.assert(
		fc.property(past(), (log) => {
			const counts = countMastery(replay(effective(log)), points);
			expect(counts.new + counts.learning + counts.known).toBe(points.length);
		})
	);
});
