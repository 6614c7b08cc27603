import { conceal, type Concealed } from '../../questions/kinds';
import type { Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import type { ClassIssue } from '../travel/class-issue';
import { paperOf, type Paper, type SharedItem, type SharedSet } from '../travel/shared-set';

/** A question as a student meets it. What a teacher made is marked as not ours. */
export type Taken =
	| { by: 'us'; question: Question; points?: string }
	| { by: 'teacher'; question: Question; points?: string }
	/** The teacher keeps its key, so it is graded after handing in. */
	| { by: 'teacher-later'; question: Concealed; points?: string };

/** As the student sees it. */
export const shownOf = (taken: Taken): Concealed =>
	taken.by === 'teacher-later' ? taken.question : conceal(taken.question);

export interface Taking {
	questions: Taken[];
	paper: Paper;
	/** Told to the student before the first question. */
	issues: ClassIssue[];
}

/**
 * The questions of a received set, looked up in this device's copy of the bank. Fails with `unknown-question` where
 * one is missing: no hand-in would fit. Warns with `questions-differ` where some differ from the teacher's, and with
 * `bank-differs` where only the copy of the bank does.
 */
export async function take(
	set: SharedSet,
	bank: Pick<QuestionSet, 'hash' | 'questions'>
): Promise<Taking | { issue: ClassIssue }> {
	const byNumber = new Map(bank.questions.map((one) => [Number(one.number), one]));
	const missing = set.items.flatMap((item) =>
		item.from === 'bank' && !byNumber.has(item.number) ? [item.number] : []
	);
	if (missing.length)
		return { issue: { code: 'unknown-question', params: { count: missing.length } } };

	const questions = set.items.map((item) => takenOf(item, byNumber));
	const paper = await paperOf(set.language, questions.map(shownOf), set.seal);
	const same = paper.hash.startsWith(set.hash);
	if (!same) return { questions, paper, issues: [{ code: 'questions-differ' }] };
	const older = !bank.hash.startsWith(set.bank);
	return { questions, paper, issues: older ? [{ code: 'bank-differs' }] : [] };
}

function takenOf(item: SharedItem, byNumber: Map<number, Question>): Taken {
	switch (item.from) {
		case 'bank': {
			const question = byNumber.get(item.number)!;
			const { points = question.points } = item;
			return { by: 'us', question, ...(points && { points }) };
		}
		case 'own': {
			const { points } = item.question;
			return { by: 'teacher', question: item.question, ...(points && { points }) };
		}
		case 'concealed':
			return {
				by: 'teacher-later',
				question: item.question,
				...(item.points && { points: item.points })
			};
	}
}
