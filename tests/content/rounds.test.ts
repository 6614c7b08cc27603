import { describe, expect, it } from 'vitest';
import { isLong, isSeldom } from '../../src/lib/questions/kinds/effort';
import { minutesOf } from '../../src/lib/questions/sets/minutes';
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

	it.each([10, 20])(
		'need the essay in seven of ten of %i, and ask of a record in one of ten at most',
		(count) => {
			const rowOf = new Map(questions.map((row) => [row.id, row]));
			for (let seed = 0; seed < 300; seed++) {
				const round = draw(questions, { count }, `seed ${seed}`).map((id) => rowOf.get(id)!);
				const needing = round.filter(({ needs }) => needs);
				expect(needing.length / count, `seed ${seed}`).toBeGreaterThanOrEqual(0.7);
				const checks = round.filter(({ level }) => level === 'check');
				expect(checks.length / count, `seed ${seed}`).toBeLessThanOrEqual(0.1);
			}
		}
	);

	it('check the facts with questions on records alone', () => {
		const levelOf = new Map(questions.map(({ id, level }) => [id, level]));
		for (const seed of seeds.slice(0, 20)) {
			const round = draw(questions, { count: 10, levels: ['check'] }, seed);
			expect(round).toHaveLength(10);
			expect(new Set(round.map((id) => levelOf.get(id)))).toEqual(new Set(['check']));
		}
	});

	it('leave out what takes minutes: maps, and own words', () => {
		const kindOf = new Map(questions.map(({ id, kind }) => [id, kind]));
		for (const seed of seeds.slice(0, 20)) {
			const all = [draw(questions, { count: 20 }, seed), wholeEssay(questions, seed)].flat(2);
			expect(
				all.map((id) => kindOf.get(id)).filter((kind) => kind === 'argument' || kind === 'write')
			).toEqual([]);
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

describe('a second lap of the whole essay', () => {
	it('repeats only what has no other question for its place', () => {
		const first = wholeEssay(questions, 'first').flat();
		const second = wholeEssay(questions, 'second', first).flat();
		const left = questions.filter(({ id }) => !first.includes(id) && !second.includes(id));
		const open = new Set(
			left.filter(({ kind, after }) => !isLong(kind) && !after).map(({ locator }) => locator)
		);
		for (const id of second.filter((id) => first.includes(id)))
			expect(open, id).not.toContain(placeOf.get(id));
	});
});

describe('the course', () => {
	const rounds = pack.course.map((ids) => ids.map((id) => questions.find((one) => one.id === id)!));

	it('is five rounds of about four minutes that ask nothing twice', () => {
		expect(rounds).toHaveLength(5);
		for (const round of rounds) {
			expect(minutesOf(round)).toBeGreaterThanOrEqual(4);
			expect(minutesOf(round)).toBeLessThanOrEqual(5);
		}
		expect(new Set(pack.course.flat()).size).toBe(pack.course.flat().length);
	});

	it('builds in its first round, looks at a record in its third and ends in own words', () => {
		expect(rounds[0]!.at(-1)!.kind).toBe('argument');
		expect(rounds[2]!.filter(({ exhibit, reveal }) => exhibit || reveal)).toEqual(rounds[2]);
		expect(rounds[4]!.at(-1)!.kind).toBe('write');
	});

	it('asks a linked question right after its first', () => {
		for (const [index, { after }] of rounds.flat().entries())
			if (after) expect(rounds.flat()[index - 1]!.id).toBe(after);
	});

	it('mostly do without the kinds whose views do not come with a round, and mostly have all others', () => {
		const kindOf = new Map(questions.map(({ id, kind }) => [id, kind]));
		const rounds = seeds.map(
			(seed) => new Set(draw(questions, { count: 20 }, seed).map((id) => kindOf.get(id)!))
		);
		for (const kind of new Set(kindOf.values())) {
			const share = rounds.filter((kinds) => kinds.has(kind)).length / rounds.length;
			expect(share < 0.5, `${kind} in ${share}`).toBe(isSeldom(kind));
		}
	});
});
