import * as v from 'valibot';
import { text } from '../../fields';
import { distinct, shownFields } from '../shown-fields';
import type { ConcealedArgument } from './argument';

export const shownArgument = v.strictObject({
	...shownFields,
	kind: v.literal('argument'),
	root: text,
	items: v.pipe(distinct(4), v.maxEntries(9))
}) satisfies v.GenericSchema<ConcealedArgument>;
