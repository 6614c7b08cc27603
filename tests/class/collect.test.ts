import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	collect,
	collectAll,
	isJoined,
	join,
	labelsIn,
	part,
	standing,
	twinOf
} from '../../src/lib/class/collecting/collection';
import { handIn, type Given, type HandIn } from '../../src/lib/class/taking/hand-in';
import { named, readTyped, writeTyped } from '../../src/lib/class/taking/typed-code';
import { choiceOf, handInTo } from './arbitrary';

const paper = { hash: '0123456789ab', questions: [choiceOf(4), choiceOf(3)] };
const given = (
	attempt: number,
	name: string,
	first: string,
	{ turn = 1, label = 'Period 3' } = {}
): HandIn =>
	handIn(paper, {
		attempt,
		turn,
		label,
		name,
		answers: [{ response: [first], certainty: 'sure' }]
	});
const fates = (...all: HandIn[]) => {
	let list: readonly HandIn[] = [];
	return all.map((one) => {
		const step = collect(list, one);
		list = step.list;
		return step.fate;
	});
};
const countedNames = (...all: HandIn[]) =>
	standing(collectAll([], all)).counted.map(({ name }) => name);

describe('collecting', () => {
	it('counts the same hand-in once, however often it comes', () => {
		fc.assert(
			fc.property(
				fc.array(handInTo(paper), { maxLength: 6 }),
				fc.array(fc.nat(5)),
				(all, again) => {
					const once = collectAll([], all);
					const more = again.flatMap((index) => once[index] ?? []);
					expect(collectAll(once, more)).toEqual(once);
				}
			)
		);
	});

	it('never counts different attempts as one, unless one student made both', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(handInTo(paper), { maxLength: 8, selector: ({ attempt }) => attempt }),
				(all) => {
					const nameless = all.map((one) => ({ ...one, name: '' }));
					const { counted, replaced } = standing(collectAll([], nameless));
					expect(counted.length).toBe(all.length);
					expect(replaced).toEqual([]);
				}
			)
		);
	});

	it('keeps every hand-in, counted or replaced, and each in one of the two', () => {
		fc.assert(
			fc.property(fc.array(handInTo(paper), { maxLength: 8 }), (all) => {
				const list = collectAll([], all);
				const { counted, replaced } = standing(list);
				const asCame = counted.map(({ name, ...rest }) =>
					list.find(
						(one) =>
							one.attempt === rest.attempt && !replaced.includes(one) && name.startsWith(one.name)
					)
				);
				expect(counted.length + replaced.length).toBe(list.length);
				expect(new Set([...asCame, ...replaced])).toEqual(new Set(list));
			})
		);
	});

	it('counts two students of one name in one class, the later with a number', () => {
		const [first, second] = [given(1, 'Sam', 'a'), given(2, 'SAM', 'b')];
		expect(fates(first, second)).toEqual(['fresh', 'same-name']);
		expect(countedNames(first, second)).toEqual(['Sam', 'SAM (2)']);
		const elsewhere = given(3, 'Sam', 'b', { label: 'Period 4' });
		expect(fates(first, elsewhere)).toEqual(['fresh', 'fresh']);
		expect(countedNames(first, elsewhere)).toEqual(['Sam', 'Sam']);
	});

	it('joins and parts them as the teacher says, and loses nothing', () => {
		const all = [
			given(1, 'Sam', 'a'),
			given(2, 'Sam', 'b'),
			given(3, 'Sam', 'a'),
			given(4, 'Ann', 'a')
		];
		expect(twinOf(1, all)).toBeUndefined();
		expect(twinOf(4, all)).toBeUndefined();
		expect(twinOf(3, all)?.attempt).toBe(1);
		const joined = join(join([], 1, 2), 2, 3);
		const { counted, replaced } = standing(all, joined);
		expect(counted.map(({ name, attempt }) => [name, attempt])).toEqual([
			['Ann', 4],
			['Sam', 3]
		]);
		expect(replaced).toEqual([all[0], all[1]]);
		expect(isJoined(joined, 3)).toBe(true);
		expect(isJoined(joined, 4)).toBe(false);
		expect(part(joined, 3)).toEqual([]);
		expect(standing(all, part(joined, 3))).toEqual(standing(all));
		// Joined twice, or with itself, is no knot.
		expect(
			standing(all, [
				[1, 1],
				[2, 1],
				[1, 2]
			]).counted
		).toHaveLength(3);
	});

	it('tells the same attempt with other answers from the same hand-in, and uses the later', () => {
		const [first, later] = [given(1, 'Ana', 'a'), given(1, 'Ana', 'b', { turn: 2 })];
		expect(fates(first, later, first)).toEqual(['fresh', 'changed', 'same']);
		// Also where the later one was scanned first.
		for (const list of [
			[first, later],
			[later, first]
		])
			expect(standing(collectAll([], list)).counted).toEqual([later]);
	});

	it('takes a typed code and the scan of one attempt for one, and keeps what each knows', () => {
		const answers: Given[] = [{ response: ['b'], seconds: 20, note: 'I read it differently' }];
		const scan = handIn(paper, { attempt: 9, turn: 1, label: 'Period 3', name: 'Ana', answers });
		const code = writeTyped(scan, paper);
		const read = 'value' in code && readTyped(code.value, paper);
		if (!read || 'issue' in read) throw new Error('no typed code');
		const typed = named(paper, read.value, { name: 'ana', label: '' });
		expect(typed.answers[0]).toEqual({ response: ['b'] });
		expect(fates(typed, scan)).toEqual(['fresh', 'same']);
		expect(collectAll([], [typed, scan])).toEqual([scan]);
		expect(collectAll([], [scan, read.value])).toEqual([scan]);
	});

	it('sorts by class and name, numbers by their value', () => {
		const all = [
			given(1, 'Zoe', 'a', { label: 'Period 10' }),
			given(2, '12', 'a', { label: 'Period 9' }),
			given(3, '7', 'a', { label: 'Period 9' })
		];
		expect(countedNames(...all)).toEqual(['7', '12', 'Zoe']);
		expect(labelsIn(all)).toEqual(['Period 9', 'Period 10']);
	});
});
