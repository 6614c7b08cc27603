import { expect, it } from 'vitest';
import { asksWhatItSays, type Names } from '../../src/lib/questions/point';

const names: Names = { claim: { c1: 'A claim' }, term: { word: 'A word' }, skill: {} };

it.each([
	['recall', 'c1', true],
	['understand', 'c1', true],
	['analyse', 'c1', false],
	['check', 'c1', false],
	['recall', 'word', false]
])('of level %s on %s, “what the essay says” is %s', (level, point, expected) => {
	expect(asksWhatItSays(names, { level, point })).toBe(expected);
});
