import { expect, it } from 'vitest';
import { compareTyped } from '../../src/lib/study/cards/typed-back';

it.each([
	['ISAP', 'ISAP.', 'same', []],
	['isap', 'ISAP.', 'same', []],
	['Alternatives to Detention', 'Alternatives to Detention.', 'same', []],
	['alternatves to detention', 'Alternatives to Detention.', 'near', ['Alternatives']],
	['atd', 'ATD, Alternatives to Detention.', 'same', []],
	['about 100,000', 'About 100,000.', 'same', []],
	['Removal Office', 'Removal Operations.', 'near', ['Operations']],
	['to detention', 'Alternatives to Detention.', 'near', ['Alternatives']],
	['detention', 'Alternatives to Detention.', undefined, []],
	['ICE', 'ISAP.', undefined, []],
	['about 200,000', 'About 100,000.', undefined, []],
	['200,000', 'About 100,000.', undefined, []],
	['', 'ISAP.', undefined, []],
	['A phone app that people use', 'A phone app that people in ATD use to check in.', undefined, []]
])('what was typed is compared with a short back only: “%s” with “%s”', (typed, back, as, off) => {
	const compared = compareTyped(typed, back, 'en');
	expect(compared?.as).toBe(as);
	expect(compared?.words.filter(({ off }) => off).map(({ text }) => text) ?? []).toEqual(off);
});
