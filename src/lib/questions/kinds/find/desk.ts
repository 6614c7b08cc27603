import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import { textOf } from '../parts';
import { accepted } from './find';
import type { Find } from './schema';

export const findDesk: Desk<Find> = {
	texts: ({ places }, map) => (places ? { places: mapTexts(places, 'place', map) } : {}),
	keyed: { places: false, locator: true, also: true },
	alsoRight: ({ also, places = {} }) =>
		also ? { accepted: also.map((place) => textOf(places, place) || place) } : {},
	// Before the build there are no places to look in.
	problems: (question) =>
		accepted(question)
			.filter((place) => question.places && !Object.hasOwn(question.places, place))
			.map((place) => ({
				path: place === question.locator ? 'locator' : 'also',
				message: `${place} is not among the places`
			})),
	oneTap: () => false
};
