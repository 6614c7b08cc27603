import * as v from 'valibot';
import { attemptShape, type Attempt } from '../class/taking/attempt';
import type { Paper } from '../class/travel/shared-set';
import { grade, isScored } from '../questions/kinds';
import type { Question } from '../questions/question';

/** A run through a set outside the app: how far somebody has come, and whether every answer may be told. */
export interface Kept {
	attempt: Attempt;
	ended: boolean;
}

const shape = v.object({ attempt: attemptShape, ended: v.boolean() });

/** What was kept of this paper; nothing for what is damaged or of other questions. */
export function readKept(text: string, paper: Paper): Kept | undefined {
	try {
		const read = v.safeParse(shape, JSON.parse(text));
		const fits =
			read.success &&
			read.output.attempt.set === paper.hash &&
			read.output.attempt.answers.length === paper.questions.length;
		return fits ? read.output : undefined;
	} catch {
		return undefined;
	}
}

/** How somebody stands, as a gradebook takes it. */
export interface Standing {
	/** Of all points that are scored, 0 to 1; nothing where no question is. */
	score?: number;
	/** Of all questions, 0 to 1. */
	progress: number;
	ended: boolean;
}

/** `questions` in the order of the set. What has no answer yet scores 0. */
export function standing(
	{ attempt, ended }: Kept,
	questions: readonly Question[],
	language: string
): Standing {
	let [got, outOf, done] = [0, 0, 0];
	for (const [place, question] of questions.entries()) {
		const held = attempt.answers[place]!;
		if (held.done) done += 1;
		if (!isScored(question)) continue;
		const points = Number(question.points ?? '1');
		outOf += points;
		if (held.done) got += points * grade(question, held.response, language);
	}
	return { ...(outOf && { score: got / outOf }), progress: done / questions.length, ended };
}
