import * as v from 'valibot';
import type { Entry } from './entry';

// What an entry from a file may look like. It may come from anywhere, so every length has an end.

const long = 20_000;
const name = v.pipe(v.string(), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(long));
const finite = v.pipe(v.number(), v.finite());
const entryId = v.pipe(v.string(), v.regex(/^[a-z2-7]{8}\.[1-9]\d{0,8}$/, 'writer.seq'));

const written = {
	id: entryId,
	/** Whole, and so far only that any two differ by what a number holds exactly. */
	at: v.pipe(v.number(), v.integer(), v.minValue(-4e15), v.maxValue(4e15)),
	offset: v.pipe(finite, v.minValue(-24 * 60), v.maxValue(24 * 60))
};
const studied = {
	item: name,
	hash: name,
	point: v.optional(name),
	mode: v.picklist(['practise', 'check', 'cards', 'cram', 'reading', 'set']),
	session: name,
	ms: v.optional(finite)
};

/** Other fields are left out. */
export const entryShape: v.GenericSchema<unknown, Entry> = v.variant('type', [
	v.object({
		...written,
		type: v.literal('answer'),
		...studied,
		response: v.pipe(v.array(text), v.maxLength(200)),
		score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		try: v.picklist([1, 2]),
		hints: v.pipe(v.number(), v.integer(), v.minValue(0)),
		certainty: v.optional(v.picklist(['guess', 'think', 'sure']))
	}),
	v.object({
		...written,
		type: v.literal('grade'),
		...studied,
		grade: v.picklist(['again', 'hard', 'good', 'easy'])
	}),
	v.object({ ...written, type: v.literal('undo'), of: entryId }),
	v.object({
		...written,
		type: v.picklist(['star', 'aside', 'test-date', 'note']),
		item: v.optional(name),
		value: text
	})
]);
