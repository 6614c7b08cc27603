import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isJoin,
	joinOf,
	readJoin,
	sharedFrom,
	tidy,
	writeJoin,
	type Join
} from '../../src/lib/class/travel/join';
import { reachOf } from '../../src/lib/class/travel/reach';
import type { SharedSet } from '../../src/lib/class/travel/shared-set';
import { turns } from '../hunt';
import { options } from './arbitrary';

const hexadecimal = (length: number) =>
	fc.integer({ min: 0, max: 16 ** length - 1 }).map((n) => n.toString(16).padStart(length, '0'));
const join: fc.Arbitrary<Join> = fc.oneof(
	fc.record({
		options,
		of: fc.record({ ready: fc.integer({ min: 1, max: 63 }) }),
		hash: hexadecimal(2)
	}),
	fc.record({
		options,
		of: fc.record({
			numbers: fc.uniqueArray(fc.integer({ min: 1, max: 1023 }), { minLength: 1, maxLength: 3 })
		}),
		hash: hexadecimal(1)
	}),
	fc.record({
		options,
		of: fc.record({
			partOf: fc.integer({ min: 1, max: 31 }),
			places: fc.subarray(
				Array.from({ length: 24 }, (_, at) => at),
				{ minLength: 1 }
			)
		}),
		hash: hexadecimal(1)
	}),
	fc.record({
		options,
		of: fc.record({
			unordered: fc
				.uniqueArray(fc.integer({ min: 1, max: 330 }), { minLength: 4, maxLength: 4 })
				.map((numbers) => numbers.toSorted((a, b) => a - b))
		}),
		hash: hexadecimal(1)
	})
);
const plain = { mode: 'check', shuffle: true, certainty: false, name: true, time: false } as const;
const ready = [
	{ number: '7', title: 'Exit ticket', instructions: 'Answer.', questions: ['a-one', 'b-two'] }
];
const shared: SharedSet = {
	...{ language: 'en', bank: 'abcdabcd', hash: '123456789abc', options: plain, seed: 5, label: '' },
	items: [11, 22].map((number) => ({ from: 'bank', number }))
};
const questions = [
	{ id: 'a-one', number: '11' },
	{ id: 'b-two', number: '22' }
];

const bank = [11, 22, 33, 44, 9].map((number) => ({ id: `q-${number}`, number: `${number}` }));
bank[0]!.id = 'a-one';
bank[1]!.id = 'b-two';
const order = bank.map(({ number }) => Number(number));
const long = [
	...ready,
	{ ...ready[0]!, number: '8', questions: bank.map(({ id }) => id).reverse() }
];
/** The set of these questions of the bank, as it is given out. */
const sharedOf = (asked: typeof bank): SharedSet => ({
	...shared,
	items: asked.map(({ number }) => ({ from: 'bank', number: Number(number) }))
});

describe('a code that can be typed', () => {
	it('is read as it was written, however it is typed, and is at most ten letters', () => {
		fc.assert(
			fc.property(join, (one) => {
				const code = writeJoin(one);
				expect(tidy(code).length).toBe('ready' in one.of ? 5 : 10);
				expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z ]+$/);
				const likes = code.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
				for (const typed of [code, ` ${likes} `, code.replace(' ', '-')]) {
					expect(isJoin(typed)).toBe(true);
					expect(readJoin(typed)).toEqual({ value: one });
				}
			}),
			{ numRuns: turns }
		);
	});

	it.each<[string, Join['of']]>([
		['1Y0BD', { ready: 7 }],
		['08G12 M4CB4', { numbers: [264, 3, 17] }],
		['G001F 58WBW', { partOf: 8, places: [0, 2, 5] }],
		['NWNA6 2ACBS', { unordered: [9, 11, 22, 264] }]
	])('keeps its meaning once it is out: %s', (code, of) => {
		const hash = 'ready' in of ? 'c0' : 'c';
		expect(readJoin(code)).toEqual({ value: { options: plain, of, hash } });
		expect(writeJoin({ options: plain, of, hash })).toBe(code);
	});

	it('tells which group has a wrong letter, for any one letter', () => {
		const code = tidy(writeJoin({ options: plain, of: { numbers: [3, 200, 9] }, hash: 'f' }));
		for (let at = 0; at < code.length; at++) {
			const other = code[at] === 'A' ? 'B' : 'A';
			const read = readJoin(code.slice(0, at) + other + code.slice(at + 1));
			expect(read).toMatchObject({
				issue: { code: 'mistyped', params: { group: at < 5 ? 1 : 2 } }
			});
		}
	});

	it('is five letters for a ready-made set, and brings its title', () => {
		const found = joinOf({ ...shared, title: 'My own' }, questions, ready, order)!;
		expect(found).toEqual({ options: plain, of: { ready: 7 }, hash: '12' });
		const read = sharedFrom(found, 'en', ready, bank);
		expect(read).toMatchObject({
			value: { title: 'Exit ticket', options: plain, hash: '12', items: shared.items }
		});
		const gone = { ...found, of: { ready: 8 } };
		expect(sharedFrom(gone, 'en', ready, bank)).toEqual({ issue: { code: 'unknown-set' } });
	});

	it.each([
		['three questions in any order', [bank[4]!, bank[0]!, bank[2]!], ready, 'numbers'],
		['some of a ready-made set', [bank[4]!, bank[3]!, bank[2]!, bank[0]!], long, 'partOf'],
		['four in the order of the bank', [bank[0]!, bank[1]!, bank[3]!, bank[4]!], ready, 'unordered']
	])('is ten letters for %s', (_, asked, sets, form) => {
		const found = joinOf(sharedOf(asked), asked, sets, order)!;
		expect(Object.keys(found.of)[0]).toBe(form);
		const read = readJoin(writeJoin(found));
		expect(read).toEqual({ value: found });
		expect(sharedFrom(found, 'en', sets, bank)).toMatchObject({
			value: { items: sharedOf(asked).items, hash: found.hash }
		});
	});

	it('is none for four questions in an order of their own, nor for five', () => {
		const turned = [bank[1]!, bank[0]!, bank[2]!, bank[3]!];
		for (const asked of [turned, bank])
			expect(joinOf(sharedOf(asked), asked, ready, order)).toBeUndefined();
	});

	it('names no set where a question or a ready-made set is gone', () => {
		const unknown = { issue: { code: 'unknown-set' } };
		const of = [{ unordered: [9, 11, 22, 999] }, { partOf: 8, places: [1, 9] }];
		for (const one of [...of, { partOf: 30, places: [0] }])
			expect(sharedFrom({ options: plain, of: one, hash: '1' }, 'en', long, bank)).toEqual(unknown);
	});

	it('is none for a sealed class, own points or own questions', () => {
		const seal = `02${'a'.repeat(64)}`;
		expect(joinOf({ ...shared, seal }, questions, ready, order)).toBeUndefined();
		const items = [{ from: 'bank' as const, number: 11, points: '2' }, shared.items[1]!];
		expect(joinOf({ ...shared, items }, questions, ready, order)).toBeUndefined();
	});

	it('is told from links, other codes and sentences', () => {
		for (const text of [
			'',
			'K7Q2',
			'K7Q2XA',
			'hello there you',
			's1aaaaaaaaaaaaaaaa',
			'ABCDE FGHIJ K'
		])
			expect(isJoin(text), text).toBe(false);
	});
});

it.each([
	['http://localhost:4360/x', 'device'],
	['http://127.0.0.1/', 'device'],
	['https://[::1]/', 'device'],
	['http://192.168.1.7:8080/', 'network'],
	['http://teacher.local/', 'network'],
	['https://laptop/', 'network'],
	['http://school.example/', 'plain'],
	['https://school.example/close-call/', 'all'],
	['https://10.example.org/', 'all']
])('tells who can open %s', (address, reach) => {
	expect(reachOf(new URL(address))).toBe(reach);
});
