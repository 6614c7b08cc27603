import { grade, isScored } from '../../questions/kinds';
import type { Question } from '../../questions/question';
import type { HandIn } from '../taking/hand-in';

/** What is graded: a set as its teacher has it, with every key. */
export interface Graded {
	language: string;
	questions: readonly Question[];
}

/** 0 to 1 by student and question; nothing for what was not seen. */
export type Scores = (number | undefined)[][];

/** Scores by student and question, none where students judged themselves. Equal answers are graded once. */
export function scoresOf({ language, questions }: Graded, counted: readonly HandIn[]): Scores {
	const known = questions.map(() => new Map<string, number>());
	return counted.map(({ answers }) =>
		questions.map((question, index) => {
			const given = answers[index]!;
			if (given === 'unseen' || !isScored(question)) return undefined;
			const said = JSON.stringify(given.response);
			const score = known[index]!.get(said) ?? grade(question, given.response, language);
			known[index]!.set(said, score);
			return score;
		})
	);
}
