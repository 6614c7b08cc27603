import type { Question } from '../../question';
import { covers, twins, unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { mapTexts } from '../map-texts';
import { heir, promptFor } from '../simpler';
import { jobsIn } from './argument';
import type { Argument } from './schema';
import { isBelow, placesFor, roleOf, root as top } from './under';

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
			...(ids.includes(top) ? [{ path: 'items.root', message: 'is the name of the top' }] : []),
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
	simplify(question: Argument): Question[] {
		const { root, items, right, feedback, points, prompt } = question;
		const { reason, evidence, objection, none } = jobsIn('en');
		const roles = Object.entries(right).map(([item, places]) => [
			item,
			[...new Set(places.map(roleOf))]
		]);
		return [
			{
				...heir(question, 1),
				prompt: promptFor(prompt, root),
				...{ kind: 'sort', points, items, feedback },
				options: { reason, evidence, objection, none },
				right: Object.fromEntries(roles)
			}
		];
	},
	oneTap: () => false
};
