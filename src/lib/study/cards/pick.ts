import { paragraphOf } from '../../questions/essay';
import { typeOf, type Card, type Names } from '../../questions/point';
import { isGot, type CardRun } from './card-run';
import type { Entry } from '../log/entry';

export const abouts = ['all', 'term', 'claim', 'skill', 'starred'] as const;
export type About = (typeof abouts)[number];

/** What a run should be about; an empty `part` means the whole essay. */
interface Wish {
	about: About;
	part: string;
}

/** The chosen run: `count` of the cards that `fit`. */
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
 * The cards to turn next: those missed last time, then those never turned, then those turned longest ago. Within each
 * group the shuffled order stays.
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
