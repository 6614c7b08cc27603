import * as v from 'valibot';
import { shownFields } from '../shown-fields';
import type { ConcealedShort } from './short';

export const shownShort = v.strictObject({
	...shownFields,
	kind: v.literal('short')
}) satisfies v.GenericSchema<ConcealedShort>;
