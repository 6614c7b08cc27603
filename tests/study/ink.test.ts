import { describe, expect, it } from 'vitest';
import lines from '$content/lines';
import { countInk, readInk, writeInk } from '../../src/lib/study/memory/ink';
import { inkOf, placesBegun } from '../../src/lib/study/memory/inking';
import { replay } from '../../src/lib/study/memory/schedule';
import { drawnLines } from '../../src/lib/study/reading/drawn-lines';
import { answer } from './entries';
import { grade } from './past';

const page = drawnLines(
	[
		{ locator: 'T', words: 4 },
		{ locator: 'P1.S1', words: 12 },
		{ locator: 'P1.S2', words: 9 }
	],
	[
		{ id: 'pun', kind: 'device', locators: ['T', 'P1.S1'] },
		{ id: 'count', kind: 'number', locators: ['P1.S1'] },
		{ id: 'why', kind: 'motive', locators: ['P1.S2'] }
	]
);
const day = 20_780;
const recalled = (point: string, days: number) =>
	Array.from({ length: days }, (_, index) => grade(day + index * 3, { grade: 'good', point }));

describe('the ink of a line', () => {
	it('is pale before any of its claims was asked, and pencil from then on', () => {
		expect(inkOf(replay([]), page, new Set())).toEqual({
			T: 'new',
			'P1.S1': 'new',
			'P1.S2': 'new'
		});
		expect(inkOf(replay(recalled('pun', 1)), page, new Set())).toMatchObject({
			T: 'learning',
			'P1.S1': 'learning',
			'P1.S2': 'new'
		});
	});

	it('stays when all its claims were recalled on three days', () => {
		const ink = inkOf(replay([...recalled('pun', 3), ...recalled('why', 2)]), page, new Set());
		expect(ink).toEqual({ T: 'known', 'P1.S1': 'learning', 'P1.S2': 'learning' });
		expect(countInk(ink, page)).toEqual({ new: 0, learning: 2, known: 1 });
	});

	it('is pencil with any question answered there, of whatever it asks', () => {
		const rows = [
			{ id: 'a-skill', locator: 'P1.S2' },
			{ id: 'unasked', locator: 'T' }
		];
		const begun = placesBegun([answer({ item: 'a-skill' })], rows);
		expect(begun).toEqual(new Set(['P1.S2']));
		expect(inkOf(replay([]), page, begun)).toMatchObject({ T: 'new', 'P1.S2': 'learning' });
	});

	it('comes back as it was kept, and as none where the page is another', () => {
		const ink = inkOf(replay([...recalled('pun', 3), ...recalled('count', 1)]), page, new Set());
		expect(readInk(writeInk(ink, page), page)).toEqual(ink);
		expect(readInk(writeInk(ink, page), page.slice(1))).toEqual({});
		expect(readInk(undefined, page)).toEqual({});
		expect(Object.values(readInk('?x-', page))).toEqual(['new', 'new', 'new']);
	});
});

it('draws a line a place, with the mark of the first claim that has one', () => {
	expect(page.map(({ kind }) => kind)).toEqual(['device', 'number', 'motive']);
	expect(lines.length).toBeGreaterThan(0);
	for (const { words, claims } of lines) {
		expect(words).toBeGreaterThan(0);
		expect(claims).not.toEqual([]);
	}
});
