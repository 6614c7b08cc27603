import { paragraphOf } from '$lib/questions/essay';
import { typeOf, type Card, type Names } from '$lib/questions/point';
import { isGot, type CardRun } from '$lib/study/cards/card-run';
import type { Entry } from '$lib/study/log/entry';

export const abouts = ['all', 'term', 'claim', 'skill', 'starred'] as const;
export type About = (typeof abouts)[number];

/** What a run is to be made of; an empty part is the whole essay. */
export interface Wish {
	about: About;
	part: string;
}

/** What a run is chosen to be: so many of those that fit. */
export interface Chosen extends Pick<CardRun, 'mode' | 'answer'> {
	fit: Card[];
	count: number;
}

interface Known {
	names: Names;
	starred: { has(card: string): boolean };
}

export function fitting(
	cards: readonly Card[],
	{ about, part }: Wish,
	{ names, starred }: Known
): Card[] {
	const isAbout = ({ id, point }: Card) => {
		if (about === 'all') return true;
		return about === 'starred' ? starred.has(id) : typeOf(names, point) === about;
	};
	return cards.filter(
		(card) => isAbout(card) && (!part || (card.locator && paragraphOf(card.locator) === part))
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
		if (entry.type === 'grade') turned.set(entry.item, { got: isGot(entry.grade), place });
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
