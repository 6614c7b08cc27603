import * as v from 'valibot';
import { id, locator, text } from './fields';
import type { ClaimKind } from './point';

const roles = ['reason', 'evidence', 'objection', 'none'] as const;
/** What a claim may stand under, and as what: `a-claim:reason`. */
const support = v.pipe(
	v.string(),
	v.regex(
		new RegExp(`^[a-z][a-z0-9-]{2,31}:(${roles.join('|')})$`),
		'a claim and a role such as a-claim:reason'
	)
);

/** The essay as we know it: places in reading order, each with a gist in our own words. */
export const essay = v.object({
	title: text,
	author: text,
	publisher: text,
	date: text,
	address: v.pipe(v.string(), v.url('a web address')),
	places: v.record(locator, v.object({ gist: text })),
	argument: v.array(v.object({ title: text, claims: v.record(id, v.array(support)) }))
});
export type Essay = v.InferOutput<typeof essay>;
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
