import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, writeLines } from '../../src/lib/study/log/entry-lines';
import type { Entry } from '../../src/lib/study/log/entry';
import { entries } from '../state/arbitrary';
import { answer } from './entries';
import { grade } from './past';

const text = (list: readonly Entry[]) => writeLines(list, Infinity).join('');

describe('the lines of entries', () => {
	it('are read exactly as they were written, whatever the entries hold', () => {
		fc.assert(
			fc.property(entries('aaaaaaaa'), entries('bbbbbbbb'), fc.array(fc.nat(60)), (a, b, left) => {
				const some = [...a, ...b].filter((_, at) => !left.includes(at));
				expect(readLines(text(some))).toStrictEqual(some);
			}),
			{ numRuns: 500 }
		);
	});

	it('are a line for each entry, with what they have in common said once', () => {
		const at = Date.UTC(2026, 10, 22, 9);
		const said = { hash: '0123', session: 'k3x9q2mf', item: 'q-tracked', point: 'c07' };
		const first = answer({ ...said, id: 'shmp6ytc.1', at, ms: 7300 });
		const list: Entry[] = [
			first,
			{ ...first, id: 'shmp6ytc.2', at: at + 9100, score: 0, hints: 1 },
			{ ...first, id: 'shmp6ytc.3', at: at + 9900, response: ['a', 'c'], certainty: 'sure' },
			{ ...first, id: 'shmp6ytc.4', at: at + 12_000, try: 2 },
			{ id: 'shmp6ytc.5', at: at + 13_000, offset: -300, type: 'undo', of: 'shmp6ytc.4' },
			grade(0, { ...said, id: 'shmp6ytc.6', at: at + 20_000, offset: -300, grade: 'hard' })
		];
		expect(text(list).split('\n')).toEqual([
			`["shmp6ytc",1,${at},-300,"practise","k3x9q2mf"]`,
			'[0,"q-tracked","0123","c07","a",7300]',
			'[9100,"q-tracked","0123","c07","a",7300,0,1]',
			'[800,"q-tracked","0123","c07",["a","c"],7300,1,0,3]',
			'[2100,"q-tracked","0123","c07","a",7300,1,0,0,2]',
			'[1000,{"type":"undo","of":"shmp6ytc.4"}]',
			`["shmp6ytc",6,${at + 20_000},-300,"cards","k3x9q2mf"]`,
			'[0,"q-tracked","0123","c07",2]',
			''
		]);
	});

	it('are cut into texts of about the length asked for, each readable by itself', () => {
		fc.assert(
			fc.property(entries('aaaaaaaa'), fc.integer({ min: 1, max: 900 }), (list, full) => {
				const texts = writeLines(list, full);
				expect(texts.flatMap(readLines)).toStrictEqual(list);
				for (const one of texts.slice(0, -1)) expect(one.length).toBeGreaterThanOrEqual(full);
			})
		);
		const many = Array.from({ length: 500 }, (_, at) => answer({ id: `aaaaaaaa.${at + 1}` }));
		for (const one of writeLines(many, 4000)) expect(one.length).toBeLessThan(4200);
	});

	it.each(['[', '[[1,2]', 'null\n'])('are refused where they are none: %s', (text) => {
		expect(() => readLines(text)).toThrow();
	});
});
