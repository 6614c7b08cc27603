import { paragraphOf } from '$lib/questions/essay';
import { grouping, isClaim, type Card } from '$lib/questions/point';
import type { Entry } from '$lib/study/entry';

export const abouts = ['all', 'term', 'claim', 'skill'] as const;
export type About = (typeof abouts)[number];

/** What a run is to be made of; an empty part is the whole essay. */
export interface Wish {
	about: About;
	part: string;
	count: number;
}

export function fitting(
	cards: readonly Card[],
	{ about, part }: Pick<Wish, 'about' | 'part'>,
	skills: readonly string[]
): Card[] {
	const group = grouping(skills);
	const aboutOf = (point: string) =>
		isClaim(point) ? 'claim' : group(point) === 'term' ? 'term' : 'skill';
	return cards.filter(
		({ point, locator }) =>
			(about === 'all' || (point && aboutOf(point) === about)) &&
			(!part || (locator && paragraphOf(locator) === part))
	);
}

/**
 * The cards to turn next, of those that fit: what was not got the last time, then what was never turned, then what
 * was turned longest ago. The cards come shuffled, and stay so within each group.
 */
export function pick(
	shuffled: readonly Card[],
	count: number,
	entries: readonly Entry[]
): string[] {
	const turned = new Map<string, { got: boolean; place: number }>();
	entries.forEach((entry, place) => {
		if (entry.type === 'grade') turned.set(entry.item, { got: entry.grade === 'good', place });
	});
	const rank = ({ id }: Card) => {
		const last = turned.get(id);
		if (!last) return 0;
		return last.got ? 1 + last.place : -1;
	};
	return [...shuffled]
		.sort((a, b) => rank(a) - rank(b))
		.slice(0, count)
		.map(({ id }) => id);
}
