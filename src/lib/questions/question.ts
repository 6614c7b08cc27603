import * as v from 'valibot';
import { schemas } from './kinds/schemas';

export type { KindName, Question } from './kinds/schemas';

export const question = v.variant('kind', Object.values(schemas));
