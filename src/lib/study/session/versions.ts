import { conceal, shuffles, type Concealed } from '../../questions/kinds';
import { trim } from '../../questions/kinds/desk';
import { paragraphOf } from '../../questions/essay';
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

const another = (questions: readonly Question[], seed: string): Question[] =>
	linked(unlike(questions, random(seed).shuffle(questions)));

function rearranged(usual: Concealed & Maps, seed: string): Concealed {
	const shown = arrange(usual, seed);
	for (const map of shuffles(usual)) {
		const texts = shown[map]!;
		const ids = unlike(Object.keys(usual[map]!), Object.keys(texts));
		shown[map] = Object.fromEntries(ids.map((id) => [id, texts[id]!]));
	}
	return shown;
}
interface Maps {
	items?: Record<string, string>;
	options?: Record<string, string>;
}

/** Turned around where shuffling has changed nothing, as it may with a few. */
const unlike = <Value>(usual: readonly Value[], shuffled: Value[]): Value[] =>
	shuffled.every((one, index) => one === usual[index]) ? shuffled.reverse() : shuffled;

/**
 * The same questions with fewer wrong options to choose from; all that is right stays. Which wrong ones do is drawn by
 * lot, or the right one would mostly come last; one stays at least.
 */
export const withFewer = (set: QuestionSet, options: number): QuestionSet => ({
	...set,
	questions: set.questions.map((question) => trim(arrange(question, 'fewer'), { ...all, options })!)
});

// With room for all that is right, nothing is left out.
const all = {
	right: Infinity,
	wrong: 1,
	accepted: Infinity,
	tolerance: true,
	unit: true,
	words: true
};

/** The parts of the essay a set asks about, in reading order. */
export function partsOf({ essay, questions }: QuestionSet): string[] {
	const asked = new Set(questions.flatMap(({ locator }) => (locator ? paragraphOf(locator) : [])));
	return [...new Set(Object.keys(essay.places).map(paragraphOf))].filter((part) => asked.has(part));
}
