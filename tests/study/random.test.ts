import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/lib/study/rounds/random';

const take = (count: number, seed: string) => {
	const { next } = random(seed);
	return Array.from({ length: count }, next);
};

describe('seeded chance', () => {
	it('gives these numbers for ever, so that stored sessions keep their order', () => {
		expect(take(3, 'close-call')).toMatchInlineSnapshot(`
			[
			  0.3115401838440448,
			  0.627526328433305,
			  0.27253417600877583,
			]
		`);
		expect(random('close-call').shuffle(['a', 'b', 'c', 'd', 'e']).join('')).toMatchInlineSnapshot(
			`"edacb"`
		);
	});

	it('is the same for the same seed and stays between 0 and 1', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (seed) => {
				const numbers = take(20, seed);
				expect(numbers).toEqual(take(20, seed));
				expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
			})
		);
	});

	it('differs with the seed, also where seeds differ in one letter', () => {
		const first = Array.from({ length: 500 }, (_, index) => take(1, `seed ${index}`)[0]);
		expect(new Set(first).size).toBe(500);
		const low = first.filter((number) => number! < 0.5).length;
		expect(low).toBeGreaterThan(200);
		expect(low).toBeLessThan(300);
	});

	it('puts every value in every place about equally often', () => {
		const places = [0, 0, 0, 0];
		for (let seed = 0; seed < 4000; seed++)
			places[random(`${seed}`).shuffle(['a', 'b', 'c', 'd']).indexOf('a')]!++;
		for (const times of places) expect(Math.abs(times - 1000)).toBeLessThan(120);
	});

	it('shuffles without losing, doubling or touching what it was given', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
				const before = [...values];
				const shuffled = random(seed).shuffle(values);
				expect([...shuffled].sort()).toEqual([...before].sort());
				expect(values).toEqual(before);
			})
		);
	});

	it('picks one of the values', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.string(), (values, seed) => {
				expect(values).toContain(random(seed).pick(values));
			})
		);
	});
});
