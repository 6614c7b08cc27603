import { describe, expect, it } from 'vitest';
import { draw, starter, wholeEssay } from '../../src/lib/study/rounds/draw';
import { pack, questions } from './content';

const placeOf = new Map(questions.map(({ id, locator }) => [id, locator]));
const places = (ids: string[]) => ids.map((id) => placeOf.get(id));
const seeds = Array.from({ length: 200 }, (_, seed) => `seed ${seed}`);

describe('the rounds the app draws from the bank', () => {
	it.each([10, 20])('never ask twice about one place in %i questions', (count) => {
		for (const seed of seeds) {
			const round = draw(questions, { count }, seed);
			expect(new Set(places(round)).size, seed).toBe(count);
		}
	});

	it('never ask twice about one place in a newcomer’s round, nor in a round of the whole essay', () => {
		for (const seed of seeds.slice(0, 20)) {
			expect(new Set(places(starter(questions, pack.opening, { count: 10 }, seed))).size).toBe(10);
			for (const round of wholeEssay(questions, seed)) expect(new Set(places(round)).size).toBe(10);
		}
	});
});
