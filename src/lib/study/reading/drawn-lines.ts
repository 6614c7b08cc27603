import type { DrawnLine } from '../../questions/essay';
import type { Claim } from '../../questions/point';

/** A place with the number of words it has in the essay. */
export interface Measured {
	locator: string;
	words: number;
}

/** The page as it is drawn: a line a place. Its mark is that of the first claim that has one; a device has none. */
export const drawnLines = (
	places: readonly Measured[],
	claims: readonly Pick<Claim, 'id' | 'kind' | 'locators'>[]
): DrawnLine[] =>
	places.map(({ locator, words }) => {
		const here = claims.filter(({ locators }) => locators.includes(locator));
		const { kind } = here.find(({ kind }) => kind !== 'device') ?? here[0] ?? { kind: 'device' };
		return { place: locator, words, kind, claims: here.map(({ id }) => id) };
	});
