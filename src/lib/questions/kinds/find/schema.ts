import * as v from 'valibot';
import { fields, locator, text } from '../../fields';

export const find = v.object({
	...fields,
	kind: v.literal('find'),
	/** The key. */
	locator,
	/** Gist by locator, all in reading order; the build fills it in. */
	places: v.optional(v.record(locator, text))
});
export type Find = v.InferOutput<typeof find>;
