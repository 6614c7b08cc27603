import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCode, toCode } from '../../src/lib/state/log/carry';
import { checksum } from '../../src/lib/study/moving/checksum';
import { squeeze, unsqueeze } from '../../src/lib/study/moving/code-text';
import {
	belong,
	cut,
	join,
	missing,
	readPart,
	type Part
} from '../../src/lib/study/moving/transfer';
import { union } from '../../src/lib/study/log/union';
import { past } from './past';

const data = fc.stringMatching(/^[A-Z2-7]{0,200}$/);
const size = fc.integer({ min: 1, max: 90 });
const partsOf = (texts: readonly string[]): Part[] =>
	texts.map((text) => {
		const read = readPart(text);
		if (read.state !== 'part') throw new Error(read.state);
		return read.part;
	});

describe('a code in parts', () => {
	it('is whole again from its parts, in any order, some of them twice', () => {
		fc.assert(
			fc.property(
				data,
				size,
				fc.array(fc.nat(300)),
				fc.infiniteStream(fc.nat()),
				(all, size, twice, random) => {
					const texts = cut(all, size);
					const shown = [...texts, ...twice.map((at) => texts[at % texts.length]!)]
						.map((text) => [random.next().value, text] as const)
						.sort(([a], [b]) => a - b)
						.map(([, text]) => text);
					expect(join(partsOf(shown))).toBe(all);
				}
			)
		);
	});

	it('is nothing before all parts are there, and says which are missing', () => {
		fc.assert(
			fc.property(data, size, fc.nat(), (all, size, at) => {
				const parts = partsOf(cut(all, size));
				const left = at % parts.length;
				const some = parts.filter((_, index) => index !== left);
				expect(join(some)).toBeUndefined();
				if (some.length) expect(missing(some)).toEqual([left + 1]);
			})
		);
	});

	it('notices every change of a single character', () => {
		fc.assert(
			fc.property(
				data,
				size,
				fc.nat(),
				fc.nat(),
				fc.constantFrom(...'A2Z9:/ a1~'),
				(all, size, part, at, other) => {
					const texts = cut(all, size);
					const text = texts[part % texts.length]!;
					const place = at % text.length;
					fc.pre(text[place] !== other);
					const changed = text.slice(0, place) + other + text.slice(place + 1);
					expect(readPart(changed).state).toMatch(/foreign|damaged/);
					expect(readPart(text.slice(0, place)).state).not.toBe('part');
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('does not mix with parts of another', () => {
		fc.assert(
			fc.property(data, data, size, (one, other, size) => {
				fc.pre(one !== other);
				const [a, b] = [partsOf(cut(one, size)), partsOf(cut(other, size))];
				expect(belong(a[0]!, a.at(-1)!)).toBe(true);
				expect(belong(a[0]!, b[0]!)).toBe(false);
			})
		);
	});

	it('tells a code of something else from one of a newer version', () => {
		expect(readPart('https://example.org/').state).toBe('foreign');
		const newer = 'CLOSECALL2:0:1/1:AB';
		expect(readPart(`${newer}:${checksum(newer).toUpperCase()}`).state).toBe('newer');
		expect(readPart('').state).toBe('foreign');
	});

	it('fits QR codes that a phone reads', () => {
		for (const part of cut('A'.repeat(60_000), 600)) {
			expect(part.length).toBeLessThanOrEqual(700);
			expect(part).toMatch(/^[0-9A-Z:/]+$/);
		}
	});
});

describe('a squeezed text', () => {
	it('comes back, whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }),
				async (units) => {
					const text = String.fromCharCode(...units);
					const squeezed = await squeeze(text);
					expect(squeezed).toMatch(/^[A-Z2-7]*$/);
					expect(await unsqueeze(squeezed)).toBe(text);
				}
			)
		);
	});

	it('is told from what is none', async () => {
		for (const data of ['', 'A', 'MFRGG', 'Z'.repeat(500)])
			expect(await unsqueeze(data)).toBeUndefined();
	});
});

describe('a history in a code', () => {
	it('is the same on the other device', async () => {
		await fc.assert(
			fc.asyncProperty(past(40, 'aaaaaaaa'), past(40, 'bbbbbbbb'), async (a, b) => {
				const all = union(a, b);
				expect(union((await fromCode(await toCode(all)))!)).toEqual(all);
			}),
			{ numRuns: 30 }
		);
	});

	it('is nothing where it cannot be one', async () => {
		expect(
			await fromCode(await squeeze('{"rows":[],"runs":[{"writer":"x","body":"~"}]}'))
		).toBeUndefined();
		expect(await fromCode(await squeeze('[]'))).toBeUndefined();
		expect(await fromCode('AAAA')).toBeUndefined();
	});
});
