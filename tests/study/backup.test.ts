import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup, type Backup } from '../../src/lib/study/moving/backup';
import type { Choice, Entry } from '../../src/lib/study/log/entry';
import { effective, merge } from '../../src/lib/study/log/replay';
import { replay } from '../../src/lib/study/memory/schedule';
import { union } from '../../src/lib/study/log/union';
import { past } from './past';

const note = fc
	.record({
		type: fc.constantFrom<Choice['type']>('star', 'aside', 'test-date', 'note'),
		item: fc.string({ maxLength: 64 }),
		value: fc.string({ unit: 'binary', maxLength: 200 })
	})
	.map((choice): Entry => ({ id: 'ccccccc2.1', at: Date.UTC(2026, 9, 1), offset: 0, ...choice }));
const log = fc
	.tuple(past(20, 'aaaaaaaa'), past(20, 'bbbbbbbb'), fc.array(note, { maxLength: 1 }))
	.map((writers) => merge(writers));
const kept = fc.dictionary(
	fc.stringMatching(/^[a-z]{1,9}$/).filter((key) => key !== 'constructor' && key !== 'prototype'),
	fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value))),
	{ noNullPrototype: true }
);
const backup = fc.record<Backup>(
	{ made: fc.integer({ min: 0, max: 4e12 }), entries: log, kept },
	{ noNullPrototype: true }
);
const sample: Backup = {
	made: Date.UTC(2026, 10, 22),
	entries: fc.sample(past(30), { seed: 7, numRuns: 1 })[0]!,
	kept: { settings: { theme: 'dark' } }
};
const codes = (text: string) => readBackup(text).issues.map(({ code }) => code);

/** Histories that share some entries, as two devices do that were once one. */
const histories = fc
	.tuple(log, fc.array(fc.nat(60)), fc.array(fc.nat(60)), fc.array(fc.nat(60)))
	.map(([all, ...parts]) =>
		parts.map((part) => merge([all.filter((_, index) => part.includes(index))]))
	);

describe('the union of histories', () => {
	it('is the same whichever comes first, and in whatever steps', () => {
		fc.assert(
			fc.property(histories, ([a, b, c]) => {
				expect(union(a!, b!)).toEqual(union(b!, a!));
				expect(union(union(a!, b!), c!)).toEqual(union(a!, union(b!, c!)));
				expect(union(a!, b!, c!)).toEqual(union(a!, union(b!, c!)));
			})
		);
	});

	it('changes nothing when it is made again', () => {
		fc.assert(
			fc.property(log, histories, (own, [a, b]) => {
				expect(union(own, own)).toEqual(own);
				expect(union(own)).toEqual(own);
				const both = union(a!, b!);
				expect(union(both, a!)).toEqual(both);
				expect(union(both, both)).toEqual(both);
			})
		);
	});

	it('holds every entry of both once, and no other', () => {
		fc.assert(
			fc.property(histories, ([a, b]) => {
				const ids = union(a!, b!).map(({ id }) => id);
				expect(ids.length).toBe(new Set(ids).size);
				expect(new Set(ids)).toEqual(new Set([...a!, ...b!].map(({ id }) => id)));
			})
		);
	});

	it('keeps its laws where a file was tampered with', () => {
		fc.assert(
			fc.property(log, fc.nat(1000), fc.nat(1000), (own, x, y) => {
				const [a, b] = [x, y].map((shift) =>
					own.map((entry, index) => (index % 3 ? entry : { ...entry, at: entry.at + shift }))
				);
				expect(union(a!, b!)).toEqual(union(b!, a!));
				expect(union(union(own, a!), b!)).toEqual(union(own, union(a!, b!)));
				expect(union(union(a!, b!), b!)).toEqual(union(a!, b!));
			})
		);
	});

	it('is in the order of the log, and leads to one schedule on both devices', () => {
		fc.assert(
			fc.property(past(30, 'aaaaaaaa'), past(30, 'bbbbbbbb'), (phone, laptop) => {
				expect(union(phone, laptop)).toEqual(merge([phone, laptop]));
				const there = replay(effective(union(laptop, phone)), replay(effective(laptop)));
				expect(there).toEqual(replay(effective(union(phone, laptop)), replay(effective(phone))));
			})
		);
	});
});

describe('a backup', () => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(backup, (all) => {
				const { backup, issues } = readBackup(writeBackup(all));
				expect(issues).toEqual([]);
				expect(backup).toEqual(all);
			})
		);
	});

	it('of nothing is a backup too', () => {
		const empty = { made: 0, entries: [], kept: {} };
		expect(readBackup(writeBackup(empty))).toEqual({ backup: empty, issues: [] });
	});

	it('notices when a character was changed, or says that it cannot be read', () => {
		const text = writeBackup(sample);
		const meant = JSON.stringify(JSON.parse(text));
		fc.assert(
			fc.property(
				fc.nat(text.length - 1),
				fc.constantFrom('0', 'x', '"', '}', ' '),
				(at, other) => {
					const damaged = text.slice(0, at) + other + text.slice(at + 1);
					const { backup, issues } = readBackup(damaged);
					// When it was made is not covered, and white space means nothing.
					if (backup && !issues.length && backup.made === sample.made)
						expect(JSON.stringify(JSON.parse(damaged))).toBe(meant);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('that ends too early is no backup', () => {
		const text = writeBackup(sample);
		for (const share of [0.1, 0.5, 0.9]) {
			expect(codes(text.slice(0, Math.floor(text.length * share)))).toEqual(['not-json']);
		}
	});

	it.each([
		['nothing', '', ['not-json']],
		['a picture', '\u0089PNG', ['not-json']],
		['another file', '{"a": 1}', ['not-a-backup']],
		['a list', '[]', ['not-a-backup']],
		['null', 'null', ['not-a-backup']],
		['a set of questions', '{"format": {"name": "close-call", "version": 1}}', ['not-a-backup']],
		[
			'a version that never was',
			writeBackup(sample).replace('"version":1', '"version":0'),
			['not-a-backup']
		],
		[
			'half a version',
			writeBackup(sample).replace('"version":1', '"version":1.5'),
			['not-a-backup']
		],
		['a newer one', writeBackup(sample).replace('"version":1', '"version":2'), ['newer']],
		['a byte order mark before it', `\ufeff${writeBackup(sample)}`, []],
		['one written over many lines', JSON.stringify(JSON.parse(writeBackup(sample)), null, 4), []]
	])('is told from %s', (_, text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	it('is read without the entries that make no sense, and says how many', () => {
		const good = sample.entries[0]!;
		const odd = [
			{ ...good, id: '__proto__' },
			{ ...good, id: 'aaaaaaaa.0' },
			{ ...good, at: 'yesterday' },
			{ ...good, at: 1e300 },
			{ ...good, offset: 1e6 },
			{ ...good, type: 'magic' },
			{ ...good, item: 'x'.repeat(65) },
			null,
			7
		] as unknown as Entry[];
		const text = writeBackup({ ...sample, entries: [...sample.entries, ...odd] });
		const { backup, issues } = readBackup(text);
		expect(backup?.entries).toEqual(sample.entries);
		const { length } = sample.entries;
		expect(issues).toEqual([
			{
				code: 'entries-left-out',
				at: length + 1,
				params: { left: odd.length, of: length + odd.length }
			}
		]);
	});

	it('brings no fields but ours, and nothing into the prototype of things', () => {
		const text = writeBackup(sample)
			.replace('"kept": {', '"kept": {"__proto__": {"polluted": true}, ')
			.replace('"type":', '"__proto__":{"polluted":true},"extra":1,"type":');
		const { backup } = readBackup(text);
		expect(backup?.entries).toEqual(sample.entries);
		expect(Object.keys(backup!.kept)).toEqual(['settings']);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		expect((backup!.kept as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	it('never throws, whatever it is given', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readBackup(text).backup).toBeUndefined();
			})
		);
	});

	it('has an entry a line', () => {
		expect(writeBackup(sample).split('\n').length).toBe(sample.entries.length + 9);
	});
});
