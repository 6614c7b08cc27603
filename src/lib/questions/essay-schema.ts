import * as v from 'valibot';
import { id, locator, text } from './fields';

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
