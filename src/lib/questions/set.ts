import * as v from 'valibot';
import { essay } from './essay-schema';
import { exhibit } from './exhibit-schema';
import { id, text } from './fields';
import { card, claim, skill, source, term } from './point-schema';
import { question } from './question';
import { drawn } from './sets/by-lot';

/** A set as it is published, exported and imported. The bank is the set with everything. */
export const set = v.looseObject({
	format: v.looseObject({ name: v.literal('close-call'), version: v.literal(1) }),
	id,
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language such as en')),
	title: text,
	instructions: v.optional(text),
	options: v.object({
		mode: v.picklist(['practise', 'check']),
		shuffle: v.boolean(),
		certainty: v.boolean()
	}),
	drawn: v.optional(drawn),
	essay,
	claims: v.array(claim),
	terms: v.array(term),
	skills: v.array(skill),
	sources: v.array(source),
	exhibits: v.optional(v.array(exhibit)),
	questions: v.array(question),
	cards: v.array(card),
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'a hash of 16 hexadecimal digits'))
});
export type QuestionSet = v.InferOutput<typeof set>;
