import type { InferOutput } from 'valibot';
import { argument } from './argument/schema';
import { choice } from './choice/schema';
import { cloze } from './cloze/schema';
import { estimate } from './estimate/schema';
import { find } from './find/schema';
import { match } from './match/schema';
import { number } from './number/schema';
import { order } from './order/schema';
import { short } from './short/schema';
import { sort } from './sort/schema';
import { truth } from './truth/schema';
import { write } from './write/schema';

/** The shape of every kind: the list that all else about kinds is held to. */
export const schemas = {
	choice,
	truth,
	cloze,
	short,
	number,
	match,
	order,
	sort,
	find,
	argument,
	estimate,
	write
};

export type KindName = keyof typeof schemas;
export type Question = InferOutput<(typeof schemas)[KindName]>;
export type QuestionOf<Name extends KindName> = InferOutput<(typeof schemas)[Name]>;
