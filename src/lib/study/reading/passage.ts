import type { EssayMap } from '../../questions/bank';
import { paragraphOf, type Places } from '../../questions/essay';

/** The publisher's page, opened at a phrase from the place. */
export function addressOf(
	{ address, phrases }: Pick<EssayMap, 'address' | 'phrases'>,
	locator = ''
): string {
	const phrase = phrases[locator];
	// A hyphen is syntax in a text fragment, so it is escaped too.
	return phrase
		? `${address}#:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`
		: address;
}

/** The gists of a place and of the lines before and after it, and of `also` other places. */
export function neighbors(places: Places, locator = '', also: readonly string[] = []): Places {
	const names = Object.keys(places);
	const at = names.indexOf(locator);
	const near = (place: string, index: number) =>
		index === at ||
		also.includes(place) ||
		(Math.abs(index - at) === 1 && paragraphOf(place) !== 'T');
	return Object.fromEntries(names.filter(near).map((place) => [place, places[place]!]));
}
