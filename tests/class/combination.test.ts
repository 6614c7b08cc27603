import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenBy, rankOf } from '../../src/lib/class/travel/combination';

describe('which of many, as one number', () => {
	it('counts every choice once, without a gap', () => {
		expect(Array.from({ length: 70 }, (_, rank) => chosenBy(BigInt(rank), 4))).toEqual(
			[...new Set(Array.from({ length: 70 }, (_, rank) => chosenBy(BigInt(rank), 4).join()))].map(
				(one) => one.split(',').map(Number)
			)
		);
		// 70 ways to take 4 of 8: the last is the four highest.
		expect(chosenBy(69n, 4)).toEqual([4, 5, 6, 7]);
		expect(rankOf([0, 1, 2, 3])).toBe(0n);
	});

	it('is read as it was written, in any order', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 1023 }), { minLength: 1, maxLength: 40 }),
				(chosen) => {
					const sorted = chosen.toSorted((a, b) => a - b);
					expect(chosenBy(rankOf(chosen), chosen.length)).toEqual(sorted);
				}
			)
		);
	});
});
