import { isScored } from '../../questions/kinds';
import type { Question } from '../../questions/question';
import type { Answer, Entry, Grade, NewEntry } from './entry';

/** What a judgment of one's own comes to, as a card's grade. `score`: the share that is met, 0 to 1. */
function gradeOf(score: number): Grade['grade'] {
	if (score === 1) return 'good';
	return score >= 0.5 ? 'hard' : 'again';
}

/** As the log takes it: a judgment of one's own as a grade, without what was written. */
export function logged(
	question: Pick<Question, 'kind'>,
	answer: Omit<Answer, 'id' | 'at' | 'offset'>
): NewEntry {
	if (isScored(question)) return answer;
	const { item, hash, point, score, mode, session, ms } = answer;
	return {
		...{ type: 'grade', item, hash },
		...(point && { point }),
		...{ grade: gradeOf(score), mode, session },
		...(ms !== undefined && { ms })
	};
}

/** A question judged by the learner, and no card. */
export const isJudged = (entry: Entry): boolean =>
	entry.type === 'grade' && entry.mode !== 'cards' && entry.mode !== 'cram';
