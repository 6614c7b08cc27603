import * as v from 'valibot';
import { id, locator, text } from './fields';
import { claimKinds } from './sorts';

export const source = v.object({
	id,
	title: text,
	publisher: text,
	date: text,
	url: v.optional(v.pipe(v.string(), v.url('a web address'))),
	standing: v.picklist(['official', 'academic', 'press', 'advocacy', 'reference'])
});
export type Source = v.InferOutput<typeof source>;

export const claim = v.object({
	id,
	locators: v.pipe(v.array(locator), v.minLength(1), v.maxLength(2)),
	title: text,
	/** Reads after "According to the essay:". */
	paraphrase: text,
	kind: v.picklist(claimKinds),
	kinds: v.optional(v.array(v.picklist(claimKinds))),
	/** Phrases that stand in the essay exactly so. */
	words: v.optional(v.array(text)),
	verdict: v.optional(v.picklist(['consistent', 'partly', 'differs', 'uncheckable', 'unverified'])),
	limit: v.optional(text),
	/** What the printed text shows of a source: none, a link on the web, unknown, or the author's own word. */
	printed: v.picklist(['none', 'link', 'unknown', 'self']),
	note: v.optional(text),
	sources: v.optional(v.array(id)),
	check: text,
	another: v.optional(v.object({ text, sources: v.array(id) }))
});
export type Claim = v.InferOutput<typeof claim>;

export const term = v.object({
	id,
	head: text,
	expansion: v.optional(text),
	/** How the term stands in running text, so that a reader can open its meaning there. */
	forms: v.array(text),
	meaning: text,
	/** A label for people: never asked for, always in quotation marks. */
	label: v.optional(v.literal('yes')),
	used: v.picklist(['yes', 'no']),
	locator,
	note: v.optional(text),
	sources: v.optional(v.array(id))
});
export type Term = v.InferOutput<typeof term>;

export const skill = v.object({
	id,
	name: text,
	explanation: text,
	ask: text,
	locators: v.array(locator),
	claims: v.array(id),
	standards: v.array(text)
});
export type Skill = v.InferOutput<typeof skill>;

/** What a skill supports of a curriculum, in our own short words. */
export const standard = v.object({
	/** `RI.9-10.4` */
	code: text,
	framework: text,
	text,
	/** Questions about words support it too. */
	terms: v.optional(v.literal('yes'))
});
export type Standard = v.InferOutput<typeof standard>;

export const idiom = v.object({ id, text, meaning: text });
export type Idiom = v.InferOutput<typeof idiom>;

export const card = v.object({
	id,
	point: v.optional(id),
	locator: v.optional(locator),
	front: text,
	back: text
});
export type Card = v.InferOutput<typeof card>;
