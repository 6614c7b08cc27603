import { paragraphOf } from '../../questions/essay';
import { groupBy } from './counts';

/** One question as answered: without help, and at the end. Scores 0 to 1. */
export interface Outcome {
	first: number;
	/** The best try, hints or not. */
	final: number;
	locator?: string;
	point?: string;
}

/** How a group of answered questions went. `right` counts full scores only; `mean` is 0 to 1. */
export interface Tally {
	/** The paragraph, the skill, or the type of point. */
	key: string;
	of: number;
	first: { right: number; mean: number };
	final: { right: number; mean: number };
}

/** What a point is counted under: its skill's id, or else its type. Undefined for an unknown point. */
export type GroupOf = (point: string) => string | undefined;

export function tallyOf(key: string, outcomes: readonly Outcome[]): Tally {
	const sum = (when: 'first' | 'final') => ({
		right: outcomes.filter((outcome) => outcome[when] === 1).length,
		mean: mean(outcomes.map((outcome) => outcome[when]))
	});
	return { key, of: outcomes.length, first: sum('first'), final: sum('final') };
}

/** The paragraphs that came up, in the order of the essay's `places`. */
export function byParagraph(outcomes: readonly Outcome[], places: readonly string[]): Tally[] {
	const order = places.map(paragraphOf);
	return tallies(groupBy(outcomes, ({ locator }) => locator && paragraphOf(locator))).sort(
		(a, b) => order.indexOf(a.key) - order.indexOf(b.key)
	);
}

/** The skills and types of points that came up, in that order. */
export const byPoint = (outcomes: readonly Outcome[], groupOf: GroupOf): Tally[] =>
	tallies(groupBy(outcomes, ({ point }) => point && groupOf(point)));

/** 0 for nothing. */
export const mean = (numbers: readonly number[]): number =>
	numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : 0;

const tallies = (groups: Map<string, Outcome[]>): Tally[] =>
	[...groups].map(([key, group]) => tallyOf(key, group));
