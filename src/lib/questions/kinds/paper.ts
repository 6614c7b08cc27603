import { writeQuantity } from '../text/quantity';
import { argumentPaper } from './argument/paper';
import { choicePaper } from './choice/paper';
import { clozePaper } from './cloze/paper';
import { alsoRight, otherSpellings } from './desk';
import { estimatePaper } from './estimate/paper';
import { findPaper } from './find/paper';
import { conceal, key, parts, type Concealed, type kinds } from './index';
import type { OnPaper, Response, Vote } from './kind';
import type { Face } from './lines';
import { matchPaper } from './match/paper';
import { orderPaper } from './order/paper';
import type { KindName, Question, QuestionOf } from './schemas';
import { shortKind } from './short/short';
import { sortPaper } from './sort/paper';
import { truthPaper } from './truth/paper';
import { writePaper } from './write/paper';

/** A kind left out here does not compile. */
const papers = {
	choice: choicePaper,
	truth: truthPaper,
	cloze: clozePaper,
	short: { words: shortKind.key },
	number: {},
	match: matchPaper,
	order: orderPaper,
	sort: sortPaper,
	find: findPaper,
	argument: argumentPaper,
	estimate: estimatePaper,
	write: writePaper
} satisfies {
	[Name in KindName]: OnPaper<QuestionOf<Name>, ReturnType<(typeof kinds)[Name]['conceal']>>;
};

// TypeScript cannot follow the pairs of kind and question through a variable.
const paperOf = (question: { kind: KindName }) =>
	papers[question.kind] as unknown as OnPaper<Question, Concealed>;

const inWords = (question: Question, language: string): string[] =>
	parts(question, key(question), language).map(({ right }) => right);

/** The right answer in lines, with the letters that a question printed as `shown` has. */
export const answers = (
	question: Question,
	language: string,
	shown: Concealed = conceal(question)
): string[] =>
	paperOf(question).answers?.(question, shown, language) ?? inWords(question, language);

export const votes = (question: Question, language: string): Vote[] =>
	paperOf(question).votes?.(question, language) ?? [];

/** The key as a slide shows it, step by step; the last step is the whole key. */
export const growing = (question: Question): Response[] =>
	paperOf(question).growing?.(question) ?? [key(question)];
/** What an answer sheet has to fill in for it, by id; nothing where it is answered on the worksheet. */
export const bubbles = (shown: Concealed, language: string): Record<string, string> =>
	paperOf(shown).bubbles?.(shown, language) ?? {};

/** What is to be typed or written into blanks, each once, in alphabetical order. */
export const wordBank = (questions: readonly Question[], language: string): string[] =>
	[...new Set(questions.flatMap((one) => paperOf(one).words?.(one) ?? []))].sort((a, b) =>
		a.localeCompare(b, language)
	);

/** Other answers that are accepted; a number as how far off one may be. */
export const alsoAccepted = (question: Question, language: string): string[] =>
	paperOf(question).also?.(question, language) ?? [
		...otherSpellings(question),
		...(alsoRight(question).tolerance ?? []).map(
			(tolerance) => `± ${writeQuantity(tolerance, language)}`
		)
	];

/** The notes on answers, each with the answer, item or blank it hangs on. */
export function notes(question: Question, language: string): { on: string; note: string }[] {
	const texts = paperOf(question).noted?.(question, language) ?? {};
	return Object.entries(question.feedback ?? {}).map(([id, note]) => ({
		on: texts[id] ?? id,
		note
	}));
}

export const faces = (question: Question, language: string): Face[] =>
	paperOf(question).cards?.(question, language) ?? [
		{ front: [question.prompt], back: inWords(question, language) }
	];
