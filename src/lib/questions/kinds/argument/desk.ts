import { covers, twins, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import type { Argument } from './schema';
import { isBelow, placesFor, roleOf, root } from './under';

export const argumentDesk: Desk<Argument> = {
	texts: ({ root, items, right }, map) => ({
		root: map(root, 'item'),
		items: mapTexts(items, 'item', map),
		right
	}),
	keyed: { root: true, items: true, right: true },
	// By their jobs, as the simpler form has them.
	alsoRight: ({ right }) => ({
		accepted: Object.values(right).flatMap((places) => [...new Set(places.map(roleOf))].slice(1))
	}),
	problems(question) {
		const { items, right, feedback } = question;
		const ids = Object.keys(items);
		const best = Object.fromEntries(Object.entries(right).map(([item, [place]]) => [item, place!]));
		return [
			...(ids.includes(root) ? [{ path: 'items.root', message: 'is the name of the top' }] : []),
			...twins('items', [question.root, ...Object.values(items)]),
			...covers(right, ids),
			...Object.entries(right).flatMap(([item, places]) => {
				const known = placesFor(items, item);
				return [
					...twins(`right.${item}`, places),
					...places.flatMap((place, index) =>
						known.includes(place)
							? []
							: [{ path: `right.${item}.${index}`, message: `${place} is no place for it` }]
					),
					...(isBelow(item, item, best)
						? [{ path: `right.${item}.0`, message: 'stands under itself' }]
						: [])
				];
			}),
			...unknownKeys('feedback', feedback, ids, 'is not an item')
		];
	},
	oneTap: () => false
};
