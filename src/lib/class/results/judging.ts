import type { Certainty } from '../../study/log/entry';
import type { HandIn } from '../taking/hand-in';

/** 0 to 1 by student and question; nothing for what was not seen. */
export type Scores = (number | undefined)[][];

/** How often a class was right at one level of sureness. */
export interface JudgingRow {
	certainty: Certainty;
	of: number;
	right: number;
}

export function judging(counted: readonly HandIn[], scores: Scores): JudgingRow[] {
	const rows = (['guess', 'think', 'sure'] as const).map((certainty) => ({
		certainty,
		of: 0,
		right: 0
	}));
	counted.forEach(({ answers }, student) =>
		answers.forEach((given, index) => {
			const row = given !== 'unseen' && rows.find(({ certainty }) => certainty === given.certainty);
			if (!row) return;
			row.of += 1;
			if (scores[student]![index] === 1) row.right += 1;
		})
	);
	return rows;
}
