import * as v from 'valibot';
import { distinct, shownFields } from '../shown-fields';
import type { ConcealedMatch } from './match';

export const shownMatch = v.strictObject({
	...shownFields,
	kind: v.literal('match'),
	items: distinct(1),
	options: distinct(2)
}) satisfies v.GenericSchema<ConcealedMatch>;
