import * as v from 'valibot';
import { assemble } from './assemble';
import { complete, type SavedSet } from './saved-set';
import { id, text } from '../fields';
import type { QuestionSet } from '../set';

/** A set that comes with the app, ready to be used as it is. */
export const readySet = v.object({
	id,
	/** Permanent, for codes that are typed: up to 63. */
	number: v.pipe(v.string(), v.regex(/^([1-9]|[1-5]\d|6[0-3])$/, 'a number from 1 to 63')),
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

/** The set with this id, complete: a `kept` one, or else a ready-made one. */
export async function setNamed(
	id: string,
	kept: SavedSet | undefined,
	{ ready, bank }: { ready: readonly ReadySet[]; bank: QuestionSet }
): Promise<QuestionSet | undefined> {
	if (kept) return (await complete(kept, bank)).set;
	const [found] = await readySets(
		ready.filter((one) => one.id === id),
		bank
	);
	return found;
}
