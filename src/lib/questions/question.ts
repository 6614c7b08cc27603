import * as v from 'valibot';
import { choice } from './kinds/choice/choice';
import { cloze } from './kinds/cloze/cloze';
import { find } from './kinds/find/find';
import { match } from './kinds/match/match';
import { number } from './kinds/number/number';
import { order } from './kinds/order/order';
import { short } from './kinds/short/short';
import { sort } from './kinds/sort/sort';
import { truth } from './kinds/truth/truth';

export const question = v.variant('kind', [
	choice,
	truth,
	cloze,
	short,
	number,
	match,
	order,
	sort,
	find
]);
export type Question = v.InferOutput<typeof question>;
export type KindName = Question['kind'];
