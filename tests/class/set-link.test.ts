import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSetLink, writeSetLink } from '../../src/lib/class/travel/set-link';
import { checksum } from '../../src/lib/study/moving/checksum';
import type { SharedSet } from '../../src/lib/class/travel/shared-set';
import { shortSet, withOneChanged } from './arbitrary';
import { turns } from '../hunt';

const many = { numRuns: turns };
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const codeOf = (read: ReturnType<typeof readSetLink>) =>
	'issue' in read ? read.issue.code : 'good';

/** A set of so many questions that takes as much room as one can with numbers up to this. */
const widest = (count: number, largest: number): SharedSet => ({
	language: 'zz-ZZ',
	bank: 'ffffffff',
	hash: 'ffff',
	options: { mode: 'check', shuffle: true, certainty: true, name: true, time: true },
	items: Array.from({ length: count }, (_, index) => ({ from: 'bank', number: largest - index })),
	seed: 2 ** 32 - 1,
	label: 'ÿ'.repeat(10)
});
const sealed = (set: SharedSet) => ({ ...set, seal: `03${'f'.repeat(64)}` });

describe('a set link', () => {
	it('is read as it was written, in many cases', () => {
		fc.assert(
			fc.property(shortSet, (set) => {
				const code = writeSetLink(set);
				expect(code).toMatch(/^s1[A-Za-z0-9_-]+$/);
				expect(readSetLink(code)).toEqual({ value: set });
			}),
			many
		);
	}, 60_000);

	it('takes at most 140 characters for 20 questions, numbered up to 9,999', () => {
		expect(writeSetLink(widest(20, 190)).length).toBeLessThanOrEqual(100);
		expect(writeSetLink(widest(20, 9999)).length).toBeLessThanOrEqual(140);
	});

	it('keeps to 140 for a sealed class, numbered up to 1,999', () => {
		expect(writeSetLink(sealed(widest(20, 190))).length).toBeLessThanOrEqual(130);
		expect(writeSetLink(sealed(widest(20, 1999))).length).toBeLessThanOrEqual(140);
	});

	it('keeps the order of its questions', () => {
		const items = [183, 1, 36, 7].map((number) => ({ from: 'bank' as const, number }));
		const read = readSetLink(writeSetLink({ ...widest(1, 1), items }));
		expect('value' in read && read.value.items).toEqual(items);
	});

	it('is found in a whole link, with spaces around', () => {
		const set = widest(3, 40);
		expect(readSetLink(`  https://example.org/x/take/#${writeSetLink(set)}\n`)).toEqual({
			value: set
		});
	});

	it('notices every change of a single character', () => {
		for (const set of [widest(5, 190), { ...sealed(widest(1, 4)), label: 'Period 3' }]) {
			for (const changed of withOneChanged(writeSetLink(set), `${alphabet}.%é`)) {
				expect(['damaged', 'not-a-link']).toContain(codeOf(readSetLink(changed)));
			}
		}
	}, 20_000);

	it('is nothing but the one text that would be written, whatever the sum says', () => {
		fc.assert(
			fc.property(
				shortSet.map(writeSetLink),
				fc.nat(),
				fc.constantFrom(...alphabet, ''),
				(code, place, sign) => {
					const body = code.slice(0, -7);
					const at = 2 + (place % (body.length - 2));
					const other = body.slice(0, at) + sign + body.slice(at + 1);
					const forged = other + checksum(other).padStart(7, '0');
					const read = readSetLink(forged);
					if ('value' in read) expect(writeSetLink(read.value)).toBe(forged);
					else expect(read.issue.code).toBe('damaged');
				}
			),
			{ numRuns: 2000 }
		);
	}, 60_000);

	it('of a newer version says so', () => {
		const body = `s2${writeSetLink(widest(3, 9)).slice(2, -7)}`;
		expect(codeOf(readSetLink(body + checksum(body).padStart(7, '0')))).toBe('newer-version');
	});

	it.each([
		['nothing', ''],
		['a word', 'hello'],
		['another link', 'https://example.org/#chapter-1'],
		['a hand-in', 'h1AAAA0000000'],
		['what is very long', `s1${'A'.repeat(300_000)}`]
	])('is told from %s', (_, text) => {
		expect(codeOf(readSetLink(text))).toBe('not-a-link');
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^s1[A-Za-z0-9_-]{7,60}$/)), (text) => {
				expect('issue' in readSetLink(text)).toBe(true);
			})
		);
	});
});
