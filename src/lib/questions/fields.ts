import * as v from 'valibot';

/** Built-in ids are words; own and imported ones are `own-` and 12 characters of base32. */
export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9-]{2,31}$/, 'an id of 3 to 32 of a-z 0-9 -')
);
export const optionId = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9-]{0,15}$/, 'an option id of 1 to 16 of a-z 0-9 -')
);
export const text = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'));
/** A decimal number as text, written the one canonical way: `100000`, `-0.5`. */
export const quantity = v.pipe(
	v.string(),
	v.regex(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/, 'a plain decimal such as 100000 or 0.5')
);
export const locator = v.pipe(
	v.string(),
	v.regex(/^(T|P[1-9]\d?\.S[1-9]\d?|B[1-9]\d?|A\.S[1-9]\d?)$/, 'a place such as T, P1.S2, B3, A.S1')
);
const level = v.picklist(['recall', 'understand', 'analyse', 'check']);
/** Texts by option or item id. */
export const texts = v.record(optionId, text);

/** What a question of every kind has beside the fields of its kind. */
export const fields = {
	id,
	number: v.optional(quantity),
	prompt: text,
	point: v.optional(id),
	locator: v.optional(locator),
	/** Other places that answer it as well. */
	also: v.optional(v.array(locator)),
	/** The question that this one is asked right after. */
	after: v.optional(id),
	/** An exhibit that stands with it, and one that is shown after the answer. */
	exhibit: v.optional(id),
	reveal: v.optional(id),
	level: v.optional(level),
	/** Set where nobody can tell the key from the stem, the options and general knowledge. */
	needs: v.optional(v.literal('essay')),
	hash: v.optional(
		v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'a hash of 16 hexadecimal digits'))
	),
	explanation: v.optional(text),
	feedback: v.optional(v.record(v.string(), text)),
	hint: v.optional(text),
	points: v.optional(quantity)
};
