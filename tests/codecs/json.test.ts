import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/lib/codecs/json/json';
import { set } from '../../src/lib/questions/set';
import { ofEveryKind, ofNastyTexts } from './sets';

describe('JSON', () => {
	it.each([
		['every kind', ofEveryKind],
		['nasty texts', ofNastyTexts]
	])('loses nothing of %s', (_, given) => {
		expect(JSON.parse(json.write(given))).toEqual(given);
	});

	it('writes what the schema of sets accepts', () => {
		expect(v.is(set, JSON.parse(json.write(ofEveryKind)))).toBe(true);
	});

	it('keeps fields that it does not know', () => {
		const later = { ...ofEveryKind, mood: 'new' };
		expect(JSON.parse(json.write(later))).toEqual(later);
	});

	it('gives the same file for a file that was read', () => {
		const written = json.write(ofEveryKind);
		expect(json.write(JSON.parse(written))).toBe(written);
	});
});
