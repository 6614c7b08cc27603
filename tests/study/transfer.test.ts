import { base32nopad } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/lib/study/moving/checksum';
import { fromCode, toCode } from '../../src/lib/study/moving/code';
import { deflate, inflate } from '../../src/lib/study/moving/deflate';
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

describe('a deflated text', () => {
	it('comes back, whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
				expect(await inflate(await deflate(text), 5000)).toEqual({ text });
			})
		);
		const long = 'abc'.repeat(100_000);
		expect(await inflate(await deflate(long), 300_000)).toEqual({ text: long });
	});

	it('is told from what is none, and from one with an end missing', async () => {
		const damaged = { issue: 'damaged' };
		expect(await inflate(new Uint8Array(), 1000)).toEqual(damaged);
		expect(await inflate(new Uint8Array(100).fill(255), 1000)).toEqual(damaged);
		const bytes = await deflate('What the essay says, and where it says it.');
		for (let end = 0; end < bytes.length; end++)
			expect(await inflate(bytes.slice(0, end), 1000)).toEqual(damaged);
	});

	it('is given up where it inflates to more than it may', async () => {
		const bytes = await deflate('a'.repeat(20_000_000));
		const start = performance.now();
		expect(await inflate(bytes, 400_000)).toEqual({ issue: 'too-large' });
		expect(await inflate(await deflate('a'.repeat(11)), 10)).toEqual({ issue: 'too-large' });
		expect(performance.now() - start).toBeLessThan(500);
	});
});

describe('a history in a code', () => {
	it('is the same on the other device', async () => {
		await fc.assert(
			fc.asyncProperty(past(40, 'aaaaaaaa'), past(40, 'bbbbbbbb'), async (a, b) => {
				const all = union(a, b);
				fc.pre(all.length > 0);
				const code = await toCode(all);
				expect(code).toMatch(/^[A-Z2-7]*$/);
				expect(union((await fromCode(code))!)).toEqual(all);
			}),
			{ numRuns: 30 }
		);
	});

	it('of 1,000 answers takes at most 30 characters an answer', async () => {
		const all = fc.sample(past(1000), { seed: 1, numRuns: 1 })[0]!;
		expect(all.length).toBeGreaterThan(300);
		expect((await toCode(all)).length / all.length).toBeLessThan(30);
	});

	it('is nothing where it cannot be one', async () => {
		const codeOf = async (text: string) => base32nopad.encode(await deflate(text));
		for (const code of ['AAAA', 'A', '!', await codeOf('['), await codeOf('{"rows":[]}')])
			expect(await fromCode(code)).toBeUndefined();
	});

	it('leaves out what no entry can look like', async () => {
		const good = fc.sample(past(5), { seed: 3, numRuns: 1 })[0]!;
		const odd = ['[7,{"type":"magic"}]', '["__proto__",1,2,3]', '[1,"a","b","c","d"]', '["x"]'];
		const lines = (await inflate(
			new Uint8Array(base32nopad.decode(await toCode(good))),
			10_000
		)) as { text: string };
		const code = base32nopad.encode(await deflate(`${lines.text}${odd.join('\n')}\n`));
		expect(await fromCode(code)).toEqual(good);
	});
});
