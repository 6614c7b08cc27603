import type { Essay } from './essay-schema';
import type { ClaimKind } from './sorts';

export type { Essay };

/** Gists by locator, in reading order. */
export type Places = Record<string, string>;
export const gistsOf = ({ places }: Pick<Essay, 'places'>): Places =>
	Object.fromEntries(Object.entries(places).map(([place, { gist }]) => [place, gist]));

/** The part of the essay a place stands in: `T`, `P1` ... `P7`, `B`, `A`. */
export const paragraphOf = (place: string): string =>
	place.replace(/\.S\d+$/, '').replace(/^B\d+$/, 'B');

/** A line of the essay as it is drawn: as long as its sentence, with the pen mark of what it claims. */
export interface DrawnLine {
	place: string;
	words: number;
	kind: ClaimKind;
	claims: string[];
}
