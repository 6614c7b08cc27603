import { isScored } from '../kinds';
import { oneTap } from '../kinds/desk';
import type { Question } from '../question';

/**
 * Another question much like this one: about the same point or place, as hard to answer, and answered alike, in this
 * order. Among equals the next of the list; nothing where no other is about the same.
 */
export function another(
	question: Question,
	questions: readonly Question[],
	taken: ReadonlySet<string>
): Question | undefined {
	const at = questions.findIndex(({ id }) => id === question.id);
	const inTurn = [...questions.slice(at + 1), ...questions.slice(0, at + 1)];
	const about = inTurn.filter(
		({ id, point, locator }) =>
			!taken.has(id) &&
			id !== question.id &&
			((point && point === question.point) || (locator && locator === question.locator))
	);
	const best = Math.max(...about.map((one) => likeness(one, question)));
	return about.find((one) => likeness(one, question) === best);
}

const likeness = (a: Question, b: Question): number =>
	8 * Number(a.level === b.level) +
	4 * Number(a.point === b.point) +
	2 * Number(isScored(a) === isScored(b) && oneTap(a) === oneTap(b)) +
	Number(a.kind === b.kind);
