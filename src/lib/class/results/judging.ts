import type { Certainty } from '../../study/log/entry';
import type { HandIn } from '../taking/hand-in';
import { enough } from './enough';
import { scoresOf, type Graded, type Scores } from './scores';

/** How often a class was right at one level of sureness. */
export interface JudgingRow {
	certainty: Certainty;
	of: number;
	right: number;
}

export const saidHowSure = (counted: readonly HandIn[]) =>
	counted.filter(({ answers }) => answers.some((given) => given !== 'unseen' && given.certainty));

/** Totals that tell nobody's answers: how often a whole class was right when it was sure. */
export interface ClassJudging {
	students: number;
	rows: JudgingRow[];
}

/** Undefined for fewer than ten students who said how sure they were. */
export function classJudging(set: Graded, counted: readonly HandIn[]): ClassJudging | undefined {
	const students = saidHowSure(counted).length;
	return students < enough.judging
		? undefined
		: { students, rows: judging(counted, scoresOf(set, counted)) };
}

export const judging = (counted: readonly HandIn[], scores: Scores): JudgingRow[] =>
	(['guess', 'think', 'sure'] as const).map((certainty) => {
		const right = counted.flatMap(({ answers }, student) =>
			answers.flatMap((given, index) =>
				given !== 'unseen' && given.certainty === certainty ? scores[student]![index] === 1 : []
			)
		);
		return { certainty, of: right.length, right: right.filter(Boolean).length };
	});
