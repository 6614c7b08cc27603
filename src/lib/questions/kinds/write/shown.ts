import * as v from 'valibot';
import { text } from '../../fields';
import { shownFields } from '../shown-fields';
import { criteria, wordRange } from './schema';
import type { ConcealedWrite } from './write';

export const shownWrite = v.strictObject({
	...{ ...shownFields, kind: v.literal('write'), model: text, criteria },
	words: v.optional(wordRange)
}) satisfies v.GenericSchema<ConcealedWrite>;
