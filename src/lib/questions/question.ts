import * as v from 'valibot';
import { choice } from './choice/choice';
import { cloze } from './cloze/cloze';
import { find } from './find/find';
import { match } from './match/match';
import { number } from './number/number';
import { order } from './order/order';
import { short } from './short/short';
import { sort } from './sort/sort';
import { truth } from './truth/truth';

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
