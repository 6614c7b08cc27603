import bank from '$content/bank';
import ready from '$content/ready-sets';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { readFile } from '../../src/lib/codecs/recognise';
import { readySets } from '../../src/lib/questions/sets/ready-set';
import * as words from '$words';
import { published } from '../../src/lib/codecs/published';
import { blank, bytes, content, same } from './compare';

const sets = await readySets(ready, bank);
const files = published(bank, sets);

describe.each(formats)('$name', (codec) => {
	const own = files.filter((one) => one.codec === codec);

	it('is published for the bank and for every ready-made set', () => {
		expect([...new Set(own.map(({ whole }) => whole.id))]).toEqual([
			bank.id,
			...sets.map(({ id }) => id)
		]);
	});

	it.runIf(codec.read)('is read back as it was published', { timeout: 60_000 }, async () => {
		for (const { name, set } of own) {
			const file = bytes(await codec.write!(set));
			const { reading } = await readFile(file, name, blank(bank));
			expect(reading.issues).toEqual([]);
			expect(reading.set.questions.map(content)).toEqual(set.questions.map(content));
			expect(reading.set.cards.length).toBe(set.cards.length);
		}
	});

	it('is written the same each time', { timeout: 60_000 }, async () => {
		for (const { set } of own.slice(0, 2))
			expect(same(await codec.write!(set), await codec.write!(set))).toBe(true);
	});

	it('says what it is for and how its file comes into the tool, in three steps', () => {
		const { about, steps, copy } = words.tools.of[codec.id]!;
		expect(Boolean(copy)).toBe(Boolean(codec.pasted));
		expect(about).toMatch(/\.$/);
		expect(new Set(steps).size).toBe(3);
		expect(steps.filter((step) => !/\.$/.test(step))).toEqual([]);
		if (codec.again) expect(words.codecs.again).toHaveProperty([codec.again]);
	});
});

it('gives each file a name of its own, for any file system', () => {
	expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
	expect(files.filter(({ name }) => !/^[a-z0-9-]+\.[a-z0-9]+$/.test(name))).toEqual([]);
});

it('says of how many questions a file was made that holds more', () => {
	const more = files.filter(({ whole, set }) => set.questions.length > whole.questions.length);
	expect(more.length).toBeGreaterThan(0);
	for (const { name, whole, set, from } of more) {
		expect(from, name).toBeLessThanOrEqual(whole.questions.length);
		expect(words.downloads.holds(set.questions.length, set.cards.length, from)).toContain(
			`${set.questions.length} questions made from ${from}`
		);
	}
});
