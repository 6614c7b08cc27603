import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBuilt } from '../../src/lib/questions/kinds/effort';
import { placeOf, type Drawable } from '../../src/lib/study/rounds/choose';
import { draw, nextRound, starter, wholeEssay } from '../../src/lib/study/rounds/draw';
import { anyBank, bank, kinds, places } from './rows';

const rowsOf = (ids: string[], rows: Drawable[]) =>
	ids.map((id) => rows.find((row) => row.id === id)!);
const placesOf = (ids: string[], rows: Drawable[]) => rowsOf(ids, rows).map(placeOf);
const distinct = (values: unknown[]) => new Set(values).size === values.length;

/** The least distance between two equal values; Infinity where all differ. */
const narrowest = (values: string[]) =>
	Math.min(
		...values.flatMap((value, index) => {
			const again = values.indexOf(value, index + 1);
			return again < 0 ? Infinity : again - index;
		})
	);

/** The widest such distance over every order of the values, by trying them all. */
function widest(values: string[]): number {
	const orders = (rest: string[]): string[][] =>
		rest.length
			? [...new Set(rest)].flatMap((value) => {
					const others = [...rest];
					others.splice(others.indexOf(value), 1);
					return orders(others).map((order) => [value, ...order]);
				})
			: [[]];
	return Math.max(...orders(values).map(narrowest));
}

describe('a round', () => {
	it('over all places, of 10 or of 20, never asks twice about one place', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom(10, 20), (seed, count) => {
				const ids = draw(bank, { count }, seed);
				expect(ids).toHaveLength(count);
				expect(distinct(placesOf(ids, bank))).toBe(true);
			})
		);
	});

	it('has as many different questions as wished, or all there are', () => {
		fc.assert(
			fc.property(anyBank, fc.nat(40), fc.string(), (rows, count, seed) => {
				const ids = draw(rows, { count }, seed);
				expect(ids).toHaveLength(Math.min(count, rows.length));
				expect(distinct(ids)).toBe(true);
			})
		);
	});

	it('is the same for the same seed, and another for another', () => {
		expect(draw(bank, { count: 10 }, 'one')).toEqual(draw(bank, { count: 10 }, 'one'));
		expect(draw(bank, { count: 10 }, 'one')).not.toEqual(draw(bank, { count: 10 }, 'two'));
	});

	it('asks about as many places as there are, where no share of questions forbids it', () => {
		const free = anyBank.map((rows) =>
			rows.map((row): Drawable => ({ ...row, needs: 'essay', level: 'analyse' }))
		);
		fc.assert(
			fc.property(free, fc.integer({ min: 1, max: 12 }), fc.string(), (rows, count, seed) => {
				const asked = new Set(placesOf(draw(rows, { count }, seed), rows));
				expect(asked.size).toBe(Math.min(count, new Set(rows.map(placeOf)).size));
			})
		);
	});

	it('keeps questions on one place as far apart as the best order of them', () => {
		fc.assert(
			fc.property(anyBank, fc.integer({ min: 1, max: 7 }), fc.string(), (rows, count, seed) => {
				const asked = placesOf(draw(rows, { count }, seed), rows);
				expect(narrowest(asked)).toBe(widest(asked));
			})
		);
	});

	it('about one paragraph alternates between its sentences', () => {
		const ids = draw(bank, { count: 10, places: ['P1'] }, 'seed');
		expect(ids.length).toBeGreaterThan(8);
		expect(narrowest(placesOf(ids, bank))).toBe(2);
	});

	it('holds nothing that was not wished for', () => {
		const only = bank.slice(0, 60).map(({ id }) => id);
		const wished = ['choice', 'find'];
		const points = bank.flatMap(({ kind, point }) => (wished.includes(kind) ? point! : []));
		const wish = { count: 50, kinds: wished, points: points.slice(0, 3), only };
		const asked = rowsOf(draw(bank, wish, 'seed'), bank);
		expect(asked).toHaveLength(
			bank.filter(
				({ id, kind, point }) =>
					wish.kinds.includes(kind) && wish.points.includes(point!) && only.includes(id)
			).length
		);
		expect(asked.length).toBeGreaterThan(1);
		const bullets = rowsOf(draw(bank, { count: 99, places: ['B', 'T'] }, 'seed'), bank);
		expect(new Set(bullets.map(placeOf))).toEqual(new Set(['T', 'B1', 'B2', 'B3']));
	});

	it('mixes kinds and levels in a round of ten, two of it built in several moves, no two alike in a row', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const asked = rowsOf(draw(bank, { count: 10 }, seed), bank);
				const light = kinds.filter((kind) => !isBuilt(kind));
				expect(asked.filter(({ kind }) => isBuilt(kind))).toHaveLength(2);
				expect(new Set(asked.map(({ kind }) => kind)).size).toBe(light.length + 2);
				expect(asked.some(({ kind }, index) => kind === asked[index + 1]?.kind)).toBe(false);
				expect(new Set(asked.map(({ level }) => level)).size).toBe(4);
			})
		);
	});

	it('needs the essay in seven of ten and asks of a record once, unless something else is wished for', () => {
		const mixed = bank.map((row, index): Drawable =>
			index % 2 ? { ...row, needs: 'essay' } : row
		);
		const counts = (ids: string[]) => [
			rowsOf(ids, mixed).filter(({ needs }) => needs).length,
			rowsOf(ids, mixed).filter(({ level }) => level === 'check').length
		];
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const [needing, checks] = counts(draw(mixed, { count: 10 }, seed));
				expect(needing).toBeGreaterThanOrEqual(7);
				expect(checks).toBeLessThanOrEqual(1);
			})
		);
		const checks = mixed.flatMap(({ id, level }) => (level === 'check' ? id : []));
		expect(counts(draw(mixed, { count: 10, only: checks }, 'seed'))[1]).toBe(10);
	});

	it('prefers what was never asked, then what was asked long ago', () => {
		const day = 24 * 3600 * 1000;
		const seen = new Map(bank.map(({ id }, index) => [id, { at: index * day, score: 1 }]));
		const usual = bank.filter(({ level }) => level !== 'check');
		const fresh = places.slice(0, 6).map((place) => usual.find((row) => row.locator === place)!.id);
		fresh.forEach((id) => seen.delete(id));
		const ids = draw(bank, { count: 10, seen }, 'seed');
		expect(ids).toEqual(expect.arrayContaining(fresh));
		const others = ids.filter((id) => !fresh.includes(id)).map((id) => seen.get(id)!.at / day);
		expect(Math.max(...others)).toBeLessThan(22);
	});

	it('takes what was seen a moment ago only where nothing else is left', () => {
		const avoid = bank.slice(0, 110).map(({ id }) => id);
		const ids = draw(bank, { count: 20, avoid, kinds }, 'seed');
		expect(ids.filter((id) => avoid.includes(id))).toEqual([]);
		const rows = bank.slice(0, 5);
		expect(draw(rows, { count: 5, avoid: rows.map(({ id }) => id) }, 'seed')).toHaveLength(5);
	});

	it('draws from 2,000 questions of an own set in no time', () => {
		const large = Array.from({ length: 2000 }, (_, index) => ({
			id: `own-${index}`,
			kind: 'choice'
		}));
		expect(draw(large, { count: 20 }, 'seed')).toHaveLength(20);
	});
});

describe("a newcomer's first round", () => {
	const first = bank.slice(3, 8).map(({ id }) => id);

	it('opens with the five given questions, and asks about ten places', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const ids = starter(bank, first, { count: 10 }, seed);
				expect(ids.slice(0, 5)).toEqual(first);
				expect(ids).toHaveLength(10);
				expect(distinct(placesOf(ids, bank))).toBe(true);
			})
		);
	});

	it('goes without an opening question that is no longer in the bank', () => {
		const ids = starter(bank, ['gone-for-good', ...first], { count: 10 }, 'seed');
		expect(ids.slice(0, 5)).toEqual(first);
		expect(ids).toHaveLength(10);
	});
});

describe('the whole essay', () => {
	it('is five rounds of ten that touch every place, repeat nothing, and ask about ten places each', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const rounds = wholeEssay(bank, seed);
				expect(rounds.map((round) => round.length)).toEqual([10, 10, 10, 10, 10]);
				expect(distinct(rounds.flat())).toBe(true);
				expect(new Set(placesOf(rounds.flat(), bank)).size).toBe(22);
				for (const round of rounds) expect(distinct(placesOf(round, bank))).toBe(true);
			})
		);
	});

	it('mixes at least five kinds into each round, none of them twice in a row unless it is more than half', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				for (const round of wholeEssay(bank, seed)) {
					const asked = rowsOf(round, bank).map(({ kind }) => kind);
					expect(new Set(asked).size).toBeGreaterThanOrEqual(5);
					const most = Math.max(...kinds.map((kind) => asked.filter((one) => one === kind).length));
					const again = asked.some((kind, index) => kind === asked[index + 1]);
					expect(again).toBe(most > Math.ceil(asked.length / 2));
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('never asks twice about one place in a round, nor makes rounds unequal, whatever the bank', () => {
		fc.assert(
			fc.property(anyBank, fc.string(), (rows, seed) => {
				const rounds = wholeEssay(rows, seed);
				for (const round of rounds) expect(distinct(placesOf(round, rows))).toBe(true);
				const lengths = rounds.map((round) => round.length);
				expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
			})
		);
	});

	it('goes on with the first round not wholly answered, and then is finished', () => {
		const rounds = wholeEssay(bank, 'seed');
		const answered = new Set<string>();
		for (const [index, round] of rounds.entries()) {
			expect(nextRound(rounds, answered)).toBe(index);
			round.slice(1).forEach((id) => answered.add(id));
			expect(nextRound(rounds, answered)).toBe(index);
			answered.add(round[0]!);
		}
		expect(nextRound(rounds, answered)).toBeUndefined();
	});
});
