import * as v from 'valibot';
import { fields, optionId, texts } from '../../fields';

export const choice = v.object({
	...fields,
	kind: v.literal('choice'),
	options: texts,
	right: v.pipe(v.array(optionId), v.minLength(1, 'at least one right option'))
});
export type Choice = v.InferOutput<typeof choice>;
