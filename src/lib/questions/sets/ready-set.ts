import * as v from 'valibot';
import { assemble } from './assemble';
import { id, text } from '../fields';
import type { QuestionSet } from '../set';

/** A set that comes with the app, ready to be used as it is. */
export const readySet = v.object({
	id,
	title: text,
	/** For the teacher who looks for one. */
	about: text,
	/** For the students. */
	instructions: text,
	/** Ids, in the order of asking. */
	questions: v.pipe(v.array(id), v.minLength(1))
});
export type ReadySet = v.InferOutput<typeof readySet>;

/** The ready-made sets as complete ones: the same id always, the same hash while their content is the same. */
export function readySets(ready: readonly ReadySet[], bank: QuestionSet): Promise<QuestionSet[]> {
	const known = new Map(bank.questions.map((one) => [one.id, one]));
	return Promise.all(
		ready.map(({ id, title, instructions, questions }) =>
			assemble(
				bank,
				{ id, title, instructions, options: bank.options },
				questions.map((question) => known.get(question)!)
			)
		)
	);
}
