import { argumentCodes } from './argument/codes';
import { choiceCodes } from './choice/codes';
import { clozeCodes } from './cloze/codes';
import { estimateCodes } from './estimate/codes';
import { findCodes } from './find/codes';
import type { Concealed, kinds } from './index';
import type { Codes, PartShares, Ranks, Response } from './kind';
import { matchCodes } from './match/codes';
import { numberCodes } from './number/codes';
import { orderCodes } from './order/codes';
import type { KindName, Question, QuestionOf } from './schemas';
import { shortCodes } from './short/codes';
import { sortCodes } from './sort/codes';
import { truthCodes } from './truth/codes';
import { writeCodes } from './write/codes';

/** A kind left out here does not compile. */
const codes = {
	choice: choiceCodes,
	truth: truthCodes,
	cloze: clozeCodes,
	short: shortCodes,
	number: numberCodes,
	match: matchCodes,
	order: orderCodes,
	sort: sortCodes,
	find: findCodes,
	argument: argumentCodes,
	estimate: estimateCodes,
	write: writeCodes
} satisfies {
	[Name in KindName]: Codes<QuestionOf<Name>, ReturnType<(typeof kinds)[Name]['conceal']>>;
};

// TypeScript cannot follow the pairs of kind and question through a variable.
const codesOf = (question: { kind: KindName }) =>
	codes[question.kind] as unknown as Codes<Question, Concealed>;

// Every hand-in of a class asks for them again.
const known = new WeakMap<Concealed, { ranks?: Ranks }>();

/** Nothing for questions answered in words of one's own. */
export function ranksOf(question: Concealed): Ranks | undefined {
	let found = known.get(question);
	if (!found) known.set(question, (found = { ranks: codesOf(question).ranks?.(question) }));
	return found.ranks;
}

/** How many texts a question answered in words wants. */
export const textsIn = (question: Concealed): number => codesOf(question).blanks?.(question) ?? 1;

/** What was answered, part by part: every option of a choice; else what was given, and what would have been right. */
export const sharesOf = (
	question: Question,
	responses: readonly Response[],
	language: string
): PartShares[] => codesOf(question).shares(question, responses, language);
