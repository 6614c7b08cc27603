import { sorted } from '../sorted';

/** At the top of every map. */
export const root = 'root';
/** The place of a statement that supports nothing here. */
export const nowhere = 'root:none';
export const roles = ['reason', 'evidence', 'objection'] as const;
export type Role = (typeof roles)[number];

type Texts = Record<string, string>;

export const parentOf = (place: string): string => place.split(':')[0]!;
export const roleOf = (place: string): string => place.split(':')[1] ?? '';

/** All places that an item may get. */
export const placesFor = (items: Texts, item: string): string[] => [
	...[root, ...Object.keys(sorted(items)).filter((other) => other !== item)].flatMap((parent) =>
		roles.map((role) => `${parent}:${role}`)
	),
	nowhere
];

/** What was given, by item; what names nothing is as if it was not given. */
export function given(items: Texts, response: readonly string[]): Texts {
	const ids = Object.keys(sorted(items));
	const pairs = ids.map((id, index): [string, string] => {
		const place = response[index] ?? '';
		return [id, placesFor(items, id).includes(place) ? place : ''];
	});
	return Object.fromEntries(pairs);
}

/** Whether `item` stands somewhere below `above`; below itself where it stands in a circle. */
export function isBelow(item: string, above: string, places: Texts): boolean {
	const seen = new Set<string>();
	for (let at = item; Object.hasOwn(places, at) && !seen.has(at);) {
		seen.add(at);
		at = parentOf(places[at]!);
		if (at === above) return true;
	}
	return false;
}

/** What stands right under a statement or the top, in the order of `places`; what is in a circle stands nowhere. */
export const under = (parent: string, places: Texts): string[] =>
	Object.entries(places).flatMap(([item, place]) =>
		place && place !== nowhere && parentOf(place) === parent && !isBelow(item, item, places)
			? item
			: []
	);
