import * as v from 'valibot';
import { id, text } from './fields';

/** How the app presents one essay: all that code would have to name it for. */
export const pack = v.object({
	/** Of the site, for search engines and the installed app. */
	description: text,
	/** What this is, in one line above a newcomer's first question. */
	lead: text,
	/** Folded below it, after title and author. */
	intro: text,
	/** Above the essay in our words. */
	standIn: text,
	/** How our own voice speaks of the people concerned. */
	voice: text,
	/** Questions that open a newcomer's first round, in this order. */
	opening: v.pipe(v.array(id), v.minLength(1)),
	/** Rounds that teach how an argument is built, in this order, each with its questions in the order of asking. */
	course: v.pipe(v.array(v.pipe(v.array(id), v.minLength(1))), v.minLength(1)),
	/** The term that tells who published the essay. */
	publisher: v.optional(id),
	/** Above the terms that are labels for people. */
	labels: text
});
export type Pack = v.InferOutput<typeof pack>;
