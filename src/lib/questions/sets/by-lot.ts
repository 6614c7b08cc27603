import * as v from 'valibot';
import { text } from '../fields';

export const groupings = ['place', 'sort', 'level'] as const;

/** How the questions of a set were drawn by lot: so many of each, and the seed that draws them again. */
export const drawn = v.object({
	by: v.picklist(groupings),
	each: v.pipe(v.string(), v.regex(/^[1-9]$/, 'a number from 1 to 9')),
	seed: text
});
export type Drawn = v.InferOutput<typeof drawn>;
