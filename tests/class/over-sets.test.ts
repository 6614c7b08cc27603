import { describe, expect, it } from 'vitest';
import type { QuestionRow } from '../../src/lib/class/results/analyse';
import { mostMissed, toGoOver } from '../../src/lib/class/results/most-missed';
import { overSets, overSetsTable } from '../../src/lib/class/results/over-sets';
import { nameIn, readRoster } from '../../src/lib/class/results/roster';

describe('a class over several sets', () => {
	const results = [
		{
			...{ id: 'a', title: 'Monday', whole: 4 },
			students: [
				{ label: 'Period 3', name: 'Ann', points: 4 },
				{ label: 'Period 3', name: '10', points: 1 },
				{ label: 'Period 3', name: '', points: 2 }
			]
		},
		{
			...{ id: 'b', title: 'Friday', whole: 2 },
			students: [
				{ label: 'period 3', name: 'ANN', points: 1 },
				{ label: 'Period 4', name: 'Ann', points: 2 },
				{ label: 'Period 3', name: '9', points: 0 }
			]
		}
	];

	it('follows each student by class and name, and nobody without one', () => {
		expect(overSets(results)).toEqual([
			{ label: 'Period 3', name: '9', shares: [undefined, 0] },
			{ label: 'Period 3', name: '10', shares: [0.25, undefined] },
			{ label: 'Period 3', name: 'Ann', shares: [1, 0.5] },
			{ label: 'Period 4', name: 'Ann', shares: [undefined, 1] }
		]);
	});

	it('is a table in percent, empty where nothing was handed in', () => {
		const table = overSetsTable(results, overSets(results), { label: 'Class', name: 'Student' });
		expect(table[0]).toEqual(['Class', 'Student', 'Monday', 'Friday']);
		expect(table[2]).toEqual(['Period 3', '10', 25, '']);
	});
});

describe('a class list', () => {
	it.each([
		['numbers and names', '7 Ann Miller\n08. Bo Lee\r\n9)\tCy'],
		['a column of a sheet', '7\tAnn Miller\n8\tBo Lee\n9\tCy']
	])('is read as %s', (_, text) => {
		const roster = readRoster(text);
		expect(['7', '08', '9', '10'].map((number) => nameIn(roster, number))).toEqual([
			'Ann Miller (7)',
			'Bo Lee (08)',
			'Cy (9)',
			'10'
		]);
	});

	it('numbers names that stand alone, keeps commas in them, and knows nicknames', () => {
		expect(nameIn(readRoster('Miller, Ann\n\nLee, Bo'), '2')).toBe('Lee, Bo (2)');
		expect(nameIn(readRoster('Blue Heron\tAnn Miller'), 'blue heron')).toBe(
			'Ann Miller (blue heron)'
		);
		expect(nameIn(readRoster(''), '')).toBe('');
	});
});

describe('what a class missed', () => {
	const row = (place: number, mean: number, more: Partial<QuestionRow> = {}) =>
		({ place, mean, seen: 10, ...more }) as QuestionRow;
	const rows = [
		row(1, 1),
		row(2, 0.5),
		row(3, 0, { seen: 0 }),
		row(4, 0.2),
		row(5, 0, { judged: true }),
		row(6, 0.5)
	];

	it('comes with most lost first, what nobody saw or all judged themselves last', () => {
		expect(mostMissed(rows).map(({ place }) => place)).toEqual([4, 2, 6, 1, 3, 5]);
	});

	it('is gone over without what nobody missed', () => {
		expect(toGoOver(rows).map(({ place }) => place)).toEqual([4, 2, 6]);
		expect(toGoOver(rows, 1)).toHaveLength(1);
		expect(toGoOver([row(1, 1)])).toEqual([]);
	});
});
