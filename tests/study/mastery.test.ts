import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../../src/lib/study/log/entry';
import { forecasts, masteryOf, masteryOfAll } from '../../src/lib/study/memory/mastery';
import { recallBy } from '../../src/lib/study/memory/recall';
import { effective } from '../../src/lib/study/log/replay';
import { replay } from '../../src/lib/study/memory/schedule';
import { answer } from './entries';
import { grade, past } from './past';

const day = 20_780;
const onDays = (grades: Grade['grade'][], point = 'c01') =>
	grades.map((given, index) => grade(day + index * 3, { grade: given, point }));

describe('a point', () => {
	it.each<[string, Grade['grade'][], string]>([
		['is new before it was asked', [], 'new'],
		['is being learnt from then on', ['again'], 'learning'],
		['and after two days of recall', ['good', 'easy'], 'learning'],
		['is known after three, hard ones too', ['good', 'hard', 'easy'], 'known'],
		['also with misses between', ['good', 'again', 'good', 'again', 'good'], 'known'],
		['but not while the last time was a miss', ['good', 'good', 'good', 'again'], 'learning']
	])('%s', (_, grades, expected) => {
		expect(masteryOf(replay(onDays(grades)), 'c01')).toBe(expected);
	});

	it('is not known by three recalls on one day, nor with help, nor by guessing', () => {
		const asked = (change: object) =>
			[0, 3, 6].map((later) =>
				answer({ at: (day + later) * 86_400_000 + 4e7, offset: 0, point: 'c01', ...change })
			);
		expect(masteryOf(replay([grade(day), grade(day), grade(day)]), 'c01')).toBe('learning');
		expect(masteryOf(replay(asked({ hints: 1 })), 'c01')).toBe('learning');
		expect(masteryOf(replay(asked({ certainty: 'guess' })), 'c01')).toBe('learning');
		expect(masteryOf(replay(asked({})), 'c01')).toBe('known');
	});
});

it('calls a place known with all its points, new with none begun', () => {
	const schedule = replay([...onDays(['good', 'good', 'good']), ...onDays(['good'], 'c02')]);
	expect(masteryOfAll(schedule, ['c01'])).toBe('known');
	expect(masteryOfAll(schedule, ['c01', 'c02'])).toBe('learning');
	expect(masteryOfAll(schedule, ['c01', 'c03'])).toBe('learning');
	expect(masteryOfAll(schedule, ['c03', 'c04'])).toBe('new');
	expect(masteryOfAll(schedule, [])).toBe('new');
});

it('counts recall by group, over study days', () => {
	const schedule = replay([
		...onDays(['good', 'again', 'good']),
		...onDays(['again', 'hard'], 'c02'),
		...onDays(['good'], 'ice')
	]);
	const kinds: Record<string, string> = { c01: 'fact', c02: 'fact' };
	expect(recallBy(schedule, (point) => kinds[point])).toEqual([
		{ key: 'fact', recalled: 3, of: 5 }
	]);
});

describe('recall against what was predicted', () => {
	it('says nothing before a point was asked twice', () => {
		expect(forecasts(replay(onDays(['good'])))).toEqual({ all: undefined, bands: [] });
	});

	it('compares the mean expected with the share recalled', () => {
		const log = [grade(day), grade(day + 2), grade(day + 2 + 500, { grade: 'again' })];
		const { all, bands } = forecasts(replay(log));
		expect(all).toMatchObject({ of: 2, recalled: 0.5 });
		expect(bands).toMatchObject([
			{ from: 0, of: 1, recalled: 0 },
			{ from: 90, of: 1, recalled: 1 }
		]);
	});

	it('counts as recalled what counts so everywhere: not with help, not by guessing', () => {
		const again = (change: object) => [
			grade(day),
			answer({ at: (day + 5) * 86_400_000 + 4e7, offset: 0, point: 'c01', ...change })
		];
		const recalled = (change: object) => forecasts(replay(again(change))).all!.recalled;
		expect(recalled({})).toBe(1);
		expect(recalled({ certainty: 'guess' })).toBe(0);
		expect(recalled({ hints: 1 })).toBe(0);
		expect(recalled({ score: 0.5 })).toBe(0);
	});

	it('has every review but the first of each point in one band', () => {
		fc.assert(
			fc.property(past(), (log) => {
				const schedule = replay(effective(log));
				const { all, bands } = forecasts(schedule);
				const reviews = Object.values(schedule.points).flatMap(({ days }) => days.slice(1));
				expect(bands.reduce((sum, { of }) => sum + of, 0)).toBe(reviews.length);
				expect(all?.of ?? 0).toBe(reviews.length);
			})
		);
	});
});
