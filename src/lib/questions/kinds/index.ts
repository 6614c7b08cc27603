import { argumentKind } from './argument/argument';
import { choiceKind } from './choice/choice';
import { clozeKind } from './cloze/cloze';
import { estimateKind } from './estimate/estimate';
import { findKind } from './find/find';
import type { Places } from '../essay';
import type { Kind, Part, Response, Shown, Spoken } from './kind';
import { matchKind } from './match/match';
import { numberKind } from './number/number';
import { orderKind } from './order/order';
import type { KindName, Question, QuestionOf } from './schemas';
import { shortKind } from './short/short';
import { sortKind } from './sort/sort';
import { truthKind } from './truth/truth';
import { writeKind } from './write/write';

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
	find: findKind,
	argument: argumentKind,
	estimate: estimateKind,
	write: writeKind
} satisfies { [Name in KindName]: Kind<QuestionOf<Name>, Shown> };

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
export const complete = (question: Concealed, response: Response): boolean =>
	kindOf(question).complete(question, response);
export const say = (question: Concealed, spoken: Spoken): string[] =>
	kindOf(question).say(question, spoken);
export const seconds = (question: { kind: KindName }): number => kindOf(question).seconds;
export const secondTry = (question: Question): boolean => kindOf(question).secondTry(question);
/** The question with what it needs of the essay, where it needs anything. */
export const placed = (question: Question, places: Places): Question =>
	kindOf(question).placed?.(question, places) ?? question;
/** The place of such a question is its answer: nothing may tell it beforehand. */
export const asksPlace = (question: { kind: KindName }): boolean =>
	kindOf(question).placed !== undefined;
/** What was written beside its model, where whoever answers judges it. */
export const written = (question: Question, response: Response) =>
	kindOf(question).written?.(question, response);
/** Not so where whoever answers judges it: it counts as done and in no score. */
export const isScored = (question: { kind: KindName }): boolean =>
	kindOf(question).written === undefined;
export const shuffles = (question: { kind: KindName }) => kindOf(question).shuffles;
