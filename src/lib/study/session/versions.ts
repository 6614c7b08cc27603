import { conceal, shuffles, type Concealed } from '../../questions/kinds';
import { trim } from '../../questions/kinds/desk';
import { paragraphOf } from '../../questions/essay';
import { isOwn } from '../../questions/own';
import type { Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import { linked } from '../../questions/sets/linked';
import { arrange } from './arrange';
import { random } from '../rounds/random';

/** One of several versions of a worksheet, so that neighbors do not share one. */
export interface Version {
	letter: string;
	/** In printed order, each as it stands on this paper. */
	asked: { question: Question; shown: Concealed }[];
}

/**
 * The same set and letters always give the same sheets. The first keeps the order of the set and of its options,
 * which projector, vetting and exports have too; only those after it are shuffled.
 */
export const versionsOf = (set: QuestionSet, letters: readonly string[]): Version[] =>
	letters.map((letter, index) => {
		const seed = `${set.id}/${letter}`;
		const questions = index ? another(set.questions, seed) : set.questions;
		const shown = (question: Question) =>
			index ? rearranged(conceal(question), seed) : conceal(question);
		return { letter, asked: questions.map((question) => ({ question, shown: shown(question) })) };
	});

// Shuffling a few questions may change nothing.
function another(questions: readonly Question[], seed: string): Question[] {
	const shuffled = random(seed).shuffle(questions);
	const same = shuffled.every((question, index) => question === questions[index]);
	return linked(same ? shuffled.reverse() : shuffled);
}

// Nor may shuffling a few options.
function rearranged(usual: Concealed & Maps, seed: string): Concealed {
	const shown = arrange(usual, seed);
	for (const map of shuffles(usual)) {
		const texts = Object.entries(shown[map]!);
		const ids = Object.keys(usual[map]!);
		const same = texts.every(([id], index) => id === ids[index]);
		if (same) Object.assign(shown, { [map]: Object.fromEntries(texts.reverse()) });
	}
	return shown;
}
type Maps = { items?: Record<string, string>; options?: Record<string, string> };

/**
 * The same questions with fewer wrong options to choose from; all that is right stays. Which wrong ones do is drawn by
 * lot, or the right one would mostly come last; one stays at least.
 */
export const withFewer = (set: QuestionSet, options: number): QuestionSet => ({
	...set,
	questions: set.questions.map((question) => {
		const right = 'right' in question && Array.isArray(question.right) ? question.right.length : 0;
		const room = { ...all, options: Math.max(options, right + 1) };
		return trim(arrange(question, 'fewer'), room)!;
	})
});

// With room for all that is right, nothing is left out.
const all = { right: Infinity, accepted: Infinity, tolerance: true, unit: true, words: true };

/** Whether words of the essay show the answer: general knowledge, sums and records stand elsewhere. */
export const isShownInWords = (question: Question): boolean =>
	Boolean(question.locator) &&
	question.level !== 'check' &&
	(question.needs === 'essay' || isOwn(question));

/** The parts of the essay a set asks about, in reading order. */
export function partsOf({ essay, questions }: QuestionSet): string[] {
	const asked = new Set(questions.flatMap(({ locator }) => (locator ? paragraphOf(locator) : [])));
	return [...new Set(Object.keys(essay.places).map(paragraphOf))].filter((part) => asked.has(part));
}
