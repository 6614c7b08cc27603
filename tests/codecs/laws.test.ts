import { describe, expect, it } from 'vitest';
import { codecs } from '../../src/lib/codecs';
import { kindNames } from '../../src/lib/questions';
import { ofEveryKind, ofNastyTexts, setOf } from './sets';

describe.each(codecs)('$name', (codec) => {
	it('has a name for its files that says what they are', () => {
		expect(codec.extension).toMatch(/^[a-z0-9]+$/);
		expect(codec.mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
	});

	it('names only kinds that there are', () => {
		expect(kindNames).toEqual(expect.arrayContaining([...codec.kinds]));
	});

	it.each([
		['every kind', ofEveryKind],
		['nasty texts', ofNastyTexts],
		['no question', setOf([])]
	])('writes %s, the same each time', (_, set) => {
		const before = structuredClone(set);
		expect(codec.write(set)).toBe(codec.write(before));
		expect(set).toEqual(before);
	});
});

describe('the list of formats', () => {
	it('names each format and its files once', () => {
		expect(new Set(codecs.map(({ id }) => id)).size).toBe(codecs.length);
		expect(new Set(codecs.map(({ extension }) => extension)).size).toBe(codecs.length);
	});
});
