import { writeQuantity } from '../text/quantity';
import { choicePaper } from './choice/paper';
import { clozePaper } from './cloze/paper';
import { alsoRight, otherSpellings } from './desk';
import { findPaper } from './find/paper';
import { conceal, key, parts, type Concealed, type kinds } from './index';
import type { OnPaper } from './kind';
import type { Face } from './lines';
import { matchPaper } from './match/paper';
import { orderPaper } from './order/paper';
import type { KindName, Question, QuestionOf } from './schemas';
import { sortPaper } from './sort/paper';
import { truthPaper } from './truth/paper';

/** A kind left out here does not compile. */
const papers = {
	choice: choicePaper,
	truth: truthPaper,
	cloze: clozePaper,
	short: {},
	number: {},
	match: matchPaper,
	order: orderPaper,
	sort: sortPaper,
	find: findPaper
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
): string[] => paperOf(question).answers?.(question, shown) ?? inWords(question, language);

/** Other answers that are accepted; a number as how far off one may be. */
export const alsoAccepted = (question: Question, language: string): string[] => [
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
	paperOf(question).cards?.(question) ?? [
		{ front: [question.prompt], back: inWords(question, language) }
	];
