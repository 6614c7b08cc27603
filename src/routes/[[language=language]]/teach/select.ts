import { canonical, digest } from '$lib/questions/hash';
import type { QuestionSet } from '$lib/questions/set';

/** The questions with these ids as a set, complete with all that they refer to; without ids, the bank itself. */
export async function select(
	bank: QuestionSet,
	ids: readonly string[],
	title: (count: number) => string
): Promise<QuestionSet> {
	if (!ids.length) return bank;
	const questions = bank.questions.filter(({ id }) => ids.includes(id));
	const points = new Set(questions.map(({ point }) => point));
	const chosen = {
		...bank,
		title: title(questions.length),
		questions,
		cards: bank.cards.filter(({ point }) => points.has(point))
	};
	// The same choice is the same set, whoever makes it.
	const id = `set-${await digest(canonical({ ...chosen, id: undefined, hash: undefined }))}`;
	const hash = await digest(canonical({ ...chosen, id, hash: undefined }));
	return { ...chosen, id, hash };
}
