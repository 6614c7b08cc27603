import * as v from 'valibot';
import { distinct, shownFields } from '../shown-fields';
import type { ConcealedSort } from './sort';

export const shownSort = v.strictObject({
	...shownFields,
	kind: v.literal('sort'),
	items: distinct(1),
	options: distinct(2)
}) satisfies v.GenericSchema<ConcealedSort>;
