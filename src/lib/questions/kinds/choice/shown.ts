import * as v from 'valibot';
import { distinct, shownFields } from '../shown-fields';
import type { ConcealedChoice } from './choice';

export const shownChoice = v.strictObject({
	...shownFields,
	kind: v.literal('choice'),
	options: distinct(2),
	several: v.boolean()
}) satisfies v.GenericSchema<ConcealedChoice>;
