import * as v from 'valibot';
import { fields, optionId, text, texts } from '../../fields';

/** What a statement stands under, and as what. */
const place = v.pipe(
	v.string(),
	v.regex(
		/^([a-z][a-z0-9-]{0,15}:(reason|evidence|objection)|root:none)$/,
		'a statement and a role, such as a:reason, or root:none'
	)
);

export const argument = v.object({
	...fields,
	kind: v.literal('argument'),
	/** What stands at the top; `root` in a place. */
	root: text,
	/** The statements. */
	items: v.pipe(
		texts,
		v.minEntries(4, 'at least four statements'),
		v.maxEntries(9, 'at most nine statements')
	),
	/** Accepted places by statement, the best first. */
	right: v.record(optionId, v.pipe(v.array(place), v.minLength(1, 'at least one place')))
});
export type Argument = v.InferOutput<typeof argument>;
