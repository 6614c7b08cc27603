import { describe, expect, it } from 'vitest';
import { at, cards, claimIds, plain } from './content';

describe('cards', () => {
	it('have a point and a place', () => {
		const loose = cards.filter(({ point, locator }) => !point || !locator);
		expect(loose.map(({ id }) => at(id))).toEqual([]);
	});

	it('about a claim say on the front that the essay or the author says so', () => {
		const bare = cards.filter(
			({ point, front }) => claimIds.has(point!) && !/\b(essay|author)/i.test(front)
		);
		expect(bare.map(({ id, front }) => `${at(id)}: ${front}`)).toEqual([]);
	});

	it('ask for more than yes or no', () => {
		const guessable = cards.filter(
			({ front, back }) =>
				/^(is|are|was|were|do|does|did|has|have|had|can|could|may|must|will)\b/i.test(front) ||
				/^(yes|no)\b/i.test(back)
		);
		expect(guessable.map(({ id, front }) => `${at(id)}: ${front}`)).toEqual([]);
	});

	it('have no front twice', () => {
		const seen = new Set<string>();
		const twice = cards.filter(({ front }) => seen.size === seen.add(plain(front)).size);
		expect(twice.map(({ id, front }) => `${at(id)}: ${front}`)).toEqual([]);
	});
});
