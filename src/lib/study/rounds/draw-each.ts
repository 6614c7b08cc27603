import type { Question } from '../../questions/question';
import type { Drawn } from '../../questions/sets/by-lot';
import { random } from './random';

/** So many of each group, in the order of the list; the same for the same list and seed. Those of no group stay out. */
export function drawEach(
	questions: readonly Question[],
	{ each, seed }: Drawn,
	groupOf: (question: Question) => string | undefined
): Question[] {
	const groups = [...new Set(questions.map(groupOf))].filter((group) => group !== undefined);
	const drawn = new Set(
		groups.flatMap((group) =>
			random(`${seed}/${group}`)
				.shuffle(questions.filter((one) => groupOf(one) === group))
				.slice(0, Number(each))
		)
	);
	return questions.filter((one) => drawn.has(one));
}
