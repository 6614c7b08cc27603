import * as v from 'valibot';
import { text } from '../../fields';
import { shownFields } from '../shown-fields';
import type { ConcealedNumber } from './number';

export const shownNumber = v.strictObject({
	...shownFields,
	kind: v.literal('number'),
	unit: v.optional(text)
}) satisfies v.GenericSchema<ConcealedNumber>;
