import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats, usual } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { kindNames } from '../../src/lib/questions/kinds';
import { same } from './compare';
import { ofEveryKind, ofNastyTexts, setOf } from './sets';

describe.each(formats)('$name', (codec) => {
	it('has a name for its files that says what they are', () => {
		expect(codec.id).toMatch(/^[a-z][a-z0-9-]+$/);
		expect(codec.extension).toMatch(/^[a-z0-9]+$/);
		expect(codec.mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
	});

	it('names only kinds that there are, and something that it takes', () => {
		expect(kindNames).toEqual(expect.arrayContaining([...codec.kinds]));
		expect(codec.kinds.length > 0 || codec.cards).toBeTruthy();
	});

	it.each([
		['every kind', ofEveryKind],
		['nasty texts', ofNastyTexts],
		['no question', setOf([])]
	])('writes %s, the same each time', async (_, set) => {
		const { set: fitted } = fit(set, codec);
		const before = structuredClone(fitted);
		expect(same(await codec.write!(fitted), await codec.write!(before))).toBe(true);
		expect(fitted).toEqual(before);
	});
});

describe('the list of formats', () => {
	it('names each format once', () => {
		expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
		expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
	});

	it('holds each usual tool once', () => {
		expect(new Set(usual).size).toBe(usual.length);
		for (const codec of usual) expect(formats).toContain(codec);
	});

	it('brings no heavy library along: these are fetched when a file is written or read', () => {
		const folder = join(import.meta.dirname, '../../src/lib/codecs');
		const heavy = /^import (?!type).*'(fflate|saxes|gift-pegjs|papaparse|sql\.js)/m;
		const eager = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
			(name) => name.endsWith('.ts') && heavy.test(readFileSync(join(folder, name), 'utf8'))
		);
		expect(eager).toEqual([]);
	});
});
