import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import type { Find } from './schema';

export const findDesk: Desk<Find> = {
	texts: ({ places }, map) => (places ? { places: mapTexts(places, 'place', map) } : {}),
	keyed: { places: false, locator: true },
	// Before the build there are no places to look in.
	problems: ({ places, locator }) =>
		places && !Object.hasOwn(places, locator)
			? [{ path: 'locator', message: `${locator} is not among the places` }]
			: [],
	oneTap: () => false
};
