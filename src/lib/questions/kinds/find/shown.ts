import * as v from 'valibot';
import { locator, text } from '../../fields';
import { shownFields } from '../shown-fields';
import type { ConcealedFind } from './find';

export const shownFind = v.strictObject({
	...shownFields,
	kind: v.literal('find'),
	places: v.pipe(v.record(locator, text), v.minEntries(2))
}) satisfies v.GenericSchema<ConcealedFind>;
