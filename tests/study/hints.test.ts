import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../src/lib/study/session/hints';

const order = ['T', 'P1.S1', 'P1.S2', 'P5.S1', 'B1', 'B2', 'P6.S1', 'P7.S1', 'P7.S2'];
const gists = Object.fromEntries(order.map((place) => [place, `gist of ${place}`]));

describe('hints', () => {
	it.each([
		['the paragraph, then the sentence', 'P1.S2', [['P1.S1', 'P1.S2'], ['P1.S2']]],
		['the bullets, then the bullet', 'B2', [['B1', 'B2'], ['B2']]],
		['one step where a paragraph is one sentence', 'P6.S1', [['P6.S1']]],
		['one step for the title', 'T', [['T']]],
		['nothing for a place the essay does not have', 'P9.S1', []],
		['nothing without a place', undefined, []]
	])('are %s', (_, locator, places) => {
		expect(hintsOf({ kind: 'choice', locator }, gists)).toEqual(
			places.map((places) => ({ places }))
		);
	});

	it.each([
		['the paragraph only', 'P1.S2', ['P1.S1', 'P1.S2']],
		['more than the one sentence that is the answer', 'P6.S1', ['P6.S1', 'P7.S1', 'P7.S2']],
		['more than the title', 'T', ['T', 'P1.S1', 'P1.S2']]
	])('to find a place are %s', (_, locator, places) => {
		expect(hintsOf({ kind: 'find', locator }, gists)).toEqual([{ places }]);
	});

	it('look back where the last paragraph is one sentence', () => {
		const shorter = Object.fromEntries(Object.entries(gists).slice(0, -1));
		expect(hintsOf({ kind: 'find', locator: 'P7.S1' }, shorter)).toEqual([
			{ places: ['P6.S1', 'P7.S1'] }
		]);
	});

	it("begin with the question's own", () => {
		expect(hintsOf({ kind: 'short', hint: 'Three letters.' }, gists)).toEqual([
			{ text: 'Three letters.' }
		]);
	});
});
