import * as v from 'valibot';
import { shownFields } from '../shown-fields';
import type { ConcealedTruth } from './truth';

export const shownTruth = v.strictObject({
	...shownFields,
	kind: v.literal('truth')
}) satisfies v.GenericSchema<ConcealedTruth>;
