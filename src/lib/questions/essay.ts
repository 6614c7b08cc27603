import * as v from 'valibot';
import { id, locator, text } from './fields';

/** The essay as we know it: places in reading order, each with a gist in our own words. */
export const essay = v.object({
	title: text,
	author: text,
	publisher: text,
	date: text,
	address: v.pipe(v.string(), v.url('a web address')),
	places: v.record(locator, v.object({ gist: text })),
	argument: v.object({
		conclusion: v.array(id),
		supports: v.array(id),
		app: v.array(id),
		motives: v.array(id),
		opposing: v.array(id),
		closing: v.array(id)
	})
});
export type Essay = v.InferOutput<typeof essay>;
/** Gists by locator, in reading order. */
export type Places = Record<string, string>;
export const gistsOf = ({ places }: Pick<Essay, 'places'>): Places =>
	Object.fromEntries(Object.entries(places).map(([place, { gist }]) => [place, gist]));

/** The part of the essay a place stands in: `T`, `P1` ... `P7`, `B`, `A`. */
export const paragraphOf = (place: string): string =>
	place.replace(/\.S\d+$/, '').replace(/^B\d+$/, 'B');
