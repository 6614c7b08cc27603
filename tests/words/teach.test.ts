import { teach } from '$words';
import { expect, it } from 'vitest';

it('says that cards go along with a set, where there are any', () => {
	const { about } = teach.formats;
	expect(about('Friday', 2, 0)).toBe('‘Friday’, 2 questions.');
	expect(about('Friday', 2, 3)).toBe('‘Friday’, 2 questions and 3 cards about the same things.');
});
