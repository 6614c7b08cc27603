import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceal, shuffles } from '../../src/lib/questions/kinds';
import type { ConcealedFind } from '../../src/lib/questions/kinds/find/find';
import type { ConcealedMatch } from '../../src/lib/questions/kinds/match/match';
import type { Question } from '../../src/lib/questions/question';
import type { ConcealedSort } from '../../src/lib/questions/kinds/sort/sort';
import { arrange } from '../../src/lib/study/session/arrange';
import { questions } from './questions';

const letters = { a: 'one', b: 'two', c: 'three', d: 'four', e: 'five' };
const match: Question = {
	id: 'match-five',
	kind: 'match',
	prompt: 'Which?',
	items: letters,
	options: letters,
	right: { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' }
};
const sort: Question = {
	id: 'sort-five',
	kind: 'sort',
	prompt: 'Which kind?',
	items: letters,
	options: letters,
	right: { a: ['a'], b: ['b'], c: ['c'], d: ['d'], e: ['e'] }
};
const find: Question = {
	id: 'find-place',
	kind: 'find',
	prompt: 'Where?',
	locator: 'T',
	places: { T: 'one', 'P1.S1': 'two', 'P1.S2': 'three' }
};
const all = [...questions, match, sort, find].map(conceal);

describe('the order of a question in a session', () => {
	it('is stable for a seed and changes nothing but the order', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.string(), (question, seed) => {
				const arranged = arrange(question, seed);
				expect(JSON.stringify(arranged)).toBe(JSON.stringify(arrange(question, seed)));
				expect(arranged).toEqual(question);
				expect(Object.keys(arranged)).toEqual(Object.keys(question));
			})
		);
	});

	it('differs between sessions where the kind allows it, and nowhere else', () => {
		for (const question of all) {
			const orders = Array.from({ length: 30 }, (_, seed) =>
				JSON.stringify(arrange(question, `${seed}`))
			);
			expect(new Set(orders).size > 1).toBe(shuffles(question).length > 0);
		}
	});

	it('keeps groups, places and yes or no where they stand', () => {
		for (let seed = 0; seed < 30; seed++) {
			const groups = arrange(conceal(sort), `${seed}`) as ConcealedSort;
			expect(Object.keys(groups.options)).toEqual(['a', 'b', 'c', 'd', 'e']);
			const places = arrange(conceal(find), `${seed}`) as ConcealedFind;
			expect(Object.keys(places.places)).toEqual(['T', 'P1.S1', 'P1.S2']);
		}
	});

	it('does not show what matches by equal places', () => {
		const same = Array.from({ length: 200 }, (_, seed) => {
			const { items, options } = arrange(conceal(match), `${seed}`) as ConcealedMatch;
			return Object.keys(items).join() === Object.keys(options).join();
		});
		expect(same.filter(Boolean).length).toBeLessThan(10);
	});

	it('is the same after a reload, from stored JSON', () => {
		const question = all[0]!;
		const stored = JSON.parse(JSON.stringify(question));
		expect(JSON.stringify(arrange(stored, 'seed'))).toBe(JSON.stringify(arrange(question, 'seed')));
	});
});
