import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import { textOf } from '../parts';
import { heir } from '../simpler';
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
	simplify(question) {
		const { locator, also = [], places = {}, points } = question;
		const others = Object.keys(places).filter((place) => !also.includes(place));
		const four = nearest(others, locator, 4);
		if (four.length < 4) return [];
		// By their texts: neither where they stand nor which was asked for shows in the ids.
		const options = four
			.sort((a, b) => (places[a]! < places[b]! ? -1 : 1))
			.map((place, index) => ({ id: 'abcd'[index]!, place }));
		return [
			{
				...heir(question, 1),
				kind: 'choice',
				points,
				options: Object.fromEntries(options.map(({ id, place }) => [id, places[place]!])),
				right: [options.find(({ place }) => place === locator)!.id]
			}
		];
	},
	oneTap: () => false
};

/** A place and those around it, nearest first; none where the place is unknown. */
function nearest(order: string[], place: string, count: number): string[] {
	const at = order.indexOf(place);
	const distance = (other: string) => Math.abs(order.indexOf(other) - at);
	return at < 0 ? [] : [...order].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}
