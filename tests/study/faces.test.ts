import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facesOf, lastAsked, turnFaces } from '../../src/lib/study/memory/faces';
import { answer } from './entries';
import { grade } from './past';
import { bank } from './rows';

const cards = [
	{ id: 'card-1', point: 'c01', locator: 'P1.S2' },
	{ id: 'card-2', point: 'c01', locator: 'P1.S2' },
	{ id: 'card-3', point: 'atd', locator: 'P2.S1' }
];
const rows = [
	{ id: 'true-1', kind: 'truth', point: 'c01', locator: 'P1.S2' },
	{ id: 'short-1', kind: 'short', point: 'c01', locator: 'P1.S2' },
	{ id: 'stray', kind: 'choice', locator: 'P1.S2' }
];
const faces = facesOf(rows, cards, new Set());
const nobody = new Set<string>();
const turn = (asked: readonly string[], seed = 'seed', helped = nobody, of = faces) =>
	turnFaces(
		['c01'],
		of,
		{ asked: new Map(asked.map((id, place) => [id, place])), helped },
		seed
	)[0];

describe('faces of a point', () => {
	it('are its questions and its cards', () => {
		expect(faces.get('c01')?.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'true-1 truth',
			'short-1 short',
			'card-1 card',
			'card-2 card'
		]);
		expect([...faces.keys()]).toEqual(['c01', 'atd']);
	});

	it('are without what was put aside', () => {
		expect(facesOf(rows, cards, new Set(['card-3', 'true-1'])).get('atd')).toBeUndefined();
	});

	it('were last asked in any mode, at any try', () => {
		const log = [
			answer({ item: 'a' }),
			grade(1, { item: 'b', mode: 'cram' }),
			answer({ item: 'a', try: 2 })
		];
		expect([...lastAsked(log)]).toEqual([
			['a', 2],
			['b', 1]
		]);
	});
});

describe('the next face', () => {
	const seeds = Array.from({ length: 20 }, (_, index) => `seed ${index}`);

	it('is another one than last time, of another kind', () => {
		for (const seed of seeds) {
			expect(turn(['card-1'], seed)?.kind).not.toBe('card');
			expect(turn(['card-1', 'card-2', 'true-1'], seed)?.kind).not.toBe('truth');
		}
	});

	it('is one not seen yet, then the one seen longest ago', () => {
		for (const seed of seeds) {
			expect(turn(['short-1', 'card-1'], seed)?.id).toBe('true-1');
			expect(turn(['short-1', 'true-1', 'card-2', 'card-1'], seed)?.id).toBe('short-1');
		}
	});

	it('is the same where there is only one', () => {
		const only = facesOf([], [cards[2]!], nobody);
		const asked = { asked: new Map([['card-3', 0]]), helped: nobody };
		expect(turnFaces(['atd'], only, asked, 'seed').map(({ id }) => id)).toEqual(['card-3']);
	});

	it('is another of the same kind where all are of one kind', () => {
		const same = facesOf([], cards.slice(0, 2), nobody);
		for (const seed of seeds) expect(turn(['card-1'], seed, nobody, same)?.id).toBe('card-2');
	});

	it('is an easier one for a point to be helped, but not the same again', () => {
		const helped = new Set(['c01']);
		for (const seed of seeds) {
			expect(turn(['true-1', 'short-1'], seed, helped)?.id).toBe('true-1');
			expect(turn(['true-1'], seed, helped)?.kind).toBe('card');
		}
	});

	it('follows from the seed, and comes once for each point that has one', () => {
		const all = facesOf(bank, [], nobody);
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...all.keys(), 'unknown')),
				fc.dictionary(fc.constantFrom(...bank.map(({ id }) => id)), fc.nat()),
				fc.string(),
				(points, seen, seed) => {
					const known = { asked: new Map(Object.entries(seen)), helped: nobody };
					const turned = turnFaces(points, all, known, seed);
					expect(turned).toEqual(turnFaces(points, all, known, seed));
					expect(turned.map(({ point }) => point).sort()).toEqual(
						points.filter((point) => point !== 'unknown').sort()
					);
					for (const { id, point } of turned) {
						const own = all.get(point)!.map((face) => face.id);
						const places = own.map((id) => seen[id] ?? -1);
						const latest = Math.max(...places);
						const once = places.filter((place) => place === latest).length === 1;
						if (own.length > 1 && latest >= 0 && once) expect(seen[id] ?? -1).not.toBe(latest);
					}
				}
			)
		);
	});

	it('keeps points of one sentence apart', () => {
		const row = (id: string, locator: string) => ({ id, kind: 'choice', point: id, locator });
		const all = facesOf(
			[row('a', 'P1.S1'), row('b', 'P1.S1'), row('c', 'P2.S1'), row('d', 'P3.S1')],
			[],
			nobody
		);
		for (const seed of seeds) {
			const known = { asked: new Map<string, number>(), helped: nobody };
			const order = turnFaces(['a', 'b', 'c', 'd'], all, known, seed).map(({ id }) => id);
			expect(Math.abs(order.indexOf('a') - order.indexOf('b'))).toBeGreaterThanOrEqual(2);
		}
	});
});
