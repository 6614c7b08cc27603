import { conceal, type Concealed } from '../../questions/kinds';
import { paragraphOf } from '../../questions/essay';
import type { Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import { arrange } from './arrange';
import { random } from '../rounds/random';

/** A worksheet for neighbours who should not have the same one. */
export interface Version {
	letter: string;
	/** In the order printed, each with what students see of it: options in the order of this version. */
	asked: { question: Question; shown: Concealed }[];
}

/** The same set and letters give the same sheets. The first keeps the set's own order. */
export const versionsOf = (set: QuestionSet, letters: readonly string[]): Version[] =>
	letters.map((letter, index) => {
		const seed = `${set.id}/${letter}`;
		const questions = index ? another(set.questions, seed) : set.questions;
		return {
			letter,
			asked: questions.map((question) => ({ question, shown: arrange(conceal(question), seed) }))
		};
	});

// Chance may leave so few questions as they are.
function another(questions: readonly Question[], seed: string): Question[] {
	const shuffled = random(seed).shuffle(questions);
	const same = shuffled.every((question, index) => question === questions[index]);
	return same ? shuffled.reverse() : shuffled;
}

/** The parts of the essay a set asks about, in reading order. */
export function partsOf({ essay, questions }: QuestionSet): string[] {
	const asked = new Set(questions.flatMap(({ locator }) => (locator ? paragraphOf(locator) : [])));
	return [...new Set(Object.keys(essay.places).map(paragraphOf))].filter((part) => asked.has(part));
}
