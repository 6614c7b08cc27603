import { describe, expect, it } from 'vitest';
import { draw, starter, wholeEssay } from '../../src/lib/study/rounds/draw';
import { pack, questions } from './content';

const placeOf = new Map(questions.map(({ id, locator }) => [id, locator]));
const firstOf = new Map(questions.map(({ id, after }) => [id, after]));
/** A second question on the place of its first counts with it. */
const places = (ids: string[]) =>
	ids.flatMap((id) => {
		const first = firstOf.get(id);
		return first && placeOf.get(first) === placeOf.get(id) ? [] : placeOf.get(id);
	});
const seeds = Array.from({ length: 200 }, (_, seed) => `seed ${seed}`);

describe('the rounds the app draws from the bank', () => {
	it('ask a linked question right after its first and never without it', () => {
		let linked = 0;
		for (const seed of seeds) {
			const round = draw(questions, { count: 10 }, seed);
			for (const [index, id] of round.entries()) {
				const first = firstOf.get(id);
				if (!first) continue;
				expect(round[index - 1], seed).toBe(first);
				linked++;
			}
		}
		expect(linked).toBeGreaterThan(0);
	});

	it('ask no linked question in a newcomer’s round, nor in a round of the whole essay', () => {
		const seconds = new Set(questions.flatMap(({ id, after }) => (after ? id : [])));
		for (const seed of seeds.slice(0, 20)) {
			const all = [
				starter(questions, pack.opening, { count: 10 }, seed),
				wholeEssay(questions, seed)
			];
			expect(all.flat(2).filter((id) => seconds.has(id))).toEqual([]);
		}
	});

	it.each([10, 20])('never ask twice about one place in %i questions', (count) => {
		for (const seed of seeds) {
			const round = draw(questions, { count }, seed);
			expect(round, seed).toHaveLength(count);
			expect(new Set(places(round)).size, seed).toBe(places(round).length);
		}
	});

	it('never ask twice about one place in a newcomer’s round, nor in a round of the whole essay', () => {
		for (const seed of seeds.slice(0, 20)) {
			expect(new Set(places(starter(questions, pack.opening, { count: 10 }, seed))).size).toBe(10);
			for (const round of wholeEssay(questions, seed)) expect(new Set(places(round)).size).toBe(10);
		}
	});
});
