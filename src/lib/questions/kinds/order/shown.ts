import * as v from 'valibot';
import { distinct, shownFields } from '../shown-fields';
import type { ConcealedOrder } from './order';

export const shownOrder = v.strictObject({
	...shownFields,
	kind: v.literal('order'),
	items: distinct(2)
}) satisfies v.GenericSchema<ConcealedOrder>;
