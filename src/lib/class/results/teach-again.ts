import type { Drawable } from '../../study/rounds/choose';
import { least } from '../../study/rounds/counts';
import type { Analysis } from './analyse';
import type { GroupRow } from './group-rows';

/** A place worth going back to, and a question to ask then. */
export interface Reteach {
	place: GroupRow;
	/** The set's questions on it, the one with most lost first. */
	questions: string[];
	/** Not in the set: on the same place or, where there is none, on one of the same points. */
	followUp?: string;
}

/** Up to three places, the one where most was lost first. `bank`: all questions that one may ask. */
export function teachAgain({ places, questions }: Analysis, bank: readonly Drawable[]): Reteach[] {
	const asked = new Set(questions.map(({ question }) => question.id));
	const lost = places.filter(({ seen, mean }) => seen > 0 && mean < 1);
	return [...lost]
		.sort((a, b) => a.mean - b.mean || b.seen - a.seen)
		.slice(0, 3)
		.map((place) => {
			const own = questions
				.filter(({ question, judged }) => !judged && question.locator === place.key)
				.sort((a, b) => a.mean - b.mean);
			const [worst] = own;
			const points = new Set(own.map(({ question }) => question.point));
			const fitting = bank.filter(
				({ id, locator, point }) =>
					!asked.has(id) && (locator === place.key || (point && points.has(point)))
			);
			const followUp = least(fitting, ({ locator, point, kind }) => [
				locator === place.key ? 0 : 1,
				point === worst?.question.point ? 0 : 1,
				kind === worst?.question.kind ? 1 : 0
			]);
			if (followUp) asked.add(followUp.id);
			return {
				place,
				questions: own.map(({ question }) => question.id),
				...(followUp && { followUp: followUp.id })
			};
		});
}
