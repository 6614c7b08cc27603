import * as v from 'valibot';
import { fields } from '../../fields';

export const truth = v.object({
	...fields,
	kind: v.literal('truth'),
	right: v.picklist(['yes', 'no'])
});
export type Truth = v.InferOutput<typeof truth>;
