import { choiceKind } from './choice/choice';
import { clozeKind } from './cloze/cloze';
import { findKind } from './find/find';
import type { Kind, Part, Response, Shown } from './kind';
import { matchKind } from './match/match';
import { numberKind } from './number/number';
import { orderKind } from './order/order';
import type { KindName, Question } from '../question';
import { shortKind } from './short/short';
import { sortKind } from './sort/sort';
import { truthKind } from './truth/truth';

/** Every kind, in the order menus show them. A kind left out here does not compile. */
export const kinds = {
	choice: choiceKind,
	truth: truthKind,
	cloze: clozeKind,
	short: shortKind,
	number: numberKind,
	match: matchKind,
	order: orderKind,
	sort: sortKind,
	find: findKind
} satisfies { [Name in KindName]: Kind<Extract<Question, { kind: Name }>, Shown> };

export const kindNames = Object.keys(kinds) as KindName[];

/** What a view of this kind gets to see. */
export type Concealed = ReturnType<(typeof kinds)[KindName]['conceal']>;

// The registry pairs each kind with its own question type; TypeScript cannot follow that through a variable.
const kindOf = (question: { kind: KindName }) =>
	kinds[question.kind] as unknown as Kind<Question, Concealed>;

export const grade = (question: Question, response: Response, language: string): number =>
	kindOf(question).grade(question, response, language);
export const key = (question: Question): Response => kindOf(question).key(question);
export const conceal = (question: Question): Concealed => kindOf(question).conceal(question);
export const parts = (question: Question, response: Response, language: string): Part[] =>
	kindOf(question).parts(question, response, language);
export const simplify = (question: Question): Question[] => kindOf(question).simplify(question);
export const complete = (question: Concealed, response: Response): boolean =>
	kindOf(question).complete(question, response);
export const shuffles = (question: { kind: KindName }) => kindOf(question).shuffles;
