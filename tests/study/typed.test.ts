import { expect, it } from 'vitest';
import { compareTyped } from '../../src/lib/study/cards/typed-back';

it.each([
	['ISAP', 'ISAP.', 'same'],
	['isap', 'ISAP.', 'same'],
	['Alternatives to Detention', 'Alternatives to Detention.', 'same'],
	['alternatves to detention', 'Alternatives to Detention.', 'near'],
	['atd', 'ATD, Alternatives to Detention.', 'same'],
	['about 100,000', 'About 100,000.', 'same'],
	['ICE', 'ISAP.', undefined],
	['200,000', 'About 100,000.', undefined],
	['', 'ISAP.', undefined],
	['A phone app that people use', 'A phone app that people in ATD use to check in.', undefined]
])('what was typed is compared with a short back only: “%s” with “%s”', (typed, back, hint) => {
	expect(compareTyped(typed, back, 'en')).toBe(hint);
});
