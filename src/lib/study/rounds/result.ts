import type { Certainty } from '../log/entry';
import { isFirst } from '../session/coming-again';
import type { Session, Try } from '../session/session';
import {
	byParagraph,
	byPoint,
	mean,
	tallyOf,
	type GroupOf,
	type Outcome,
	type Tally
} from './tally';
import { unaided } from '../log/tries';

/** One answered question of a session. */
interface Answered extends Outcome {
	id: string;
	sureButWrong: boolean;
}

export interface Result {
	/** All scored questions that were answered. Those not reached count nowhere. */
	total: Tally;
	paragraphs: Tally[];
	points: Tally[];
	/** 0 to 10, on top of an accuracy of 0 to 100; undefined where certainty was not asked. */
	bonus?: number;
	/** How often one said to be sure, and was right; undefined where certainty was not asked. */
	sure?: { right: number; of: number };
	sureButWrong: string[];
	/** Answered and judged by the learner, in the order asked: in none of the counts. */
	judged: string[];
	/** Points of which everything asked was right at once, in lines that are not to be looked at again. */
	can: string[];
	/** Up to three places, the one with the most points lost first; none of a question in `sureButWrong`. */
	reread: string[];
	/** Not right at once, nor when it came again: the sure ones first, then in the order asked. */
	again: string[];
}

/** The result of a session so far. `places`: the essay's, in reading order. */
export function result(session: Session, places: readonly string[], groupOf: GroupOf): Result {
	const answered = session.questions.flatMap((asked, index): Answered[] => {
		if (!isFirst(asked)) return [];
		const { id, locator, point } = asked;
		const tries = session.steps[index]?.tries ?? [];
		const [first] = tries;
		if (!first || first.judged) return [];
		const final = Math.max(...tries.map(({ score }) => score));
		const sureButWrong = first.certainty === 'sure' && first.score < 1;
		return [{ id, locator, point, first: unaided(first), final, sureButWrong }];
	});
	const lacking = answered.filter(({ first }) => first < 1);
	const sureButWrong = answered.filter((one) => one.sureButWrong).map(({ id }) => id);
	const missed = new Set(lacking.map(({ point }) => point));
	const firsts = session.steps.flatMap(({ tries }, index) =>
		isFirst(session.questions[index]!) ? tries.slice(0, 1).filter(({ judged }) => !judged) : []
	);
	const settled = settledIn(session);
	const left = lacking.map(({ id }) => id).filter((id) => !settled.has(id));
	const sureLeft = sureButWrong.filter((id) => left.includes(id));
	const others = left.filter((id) => !sureLeft.includes(id));
	const reread = worstPlaces(lacking.filter((one) => !one.sureButWrong)).slice(0, 3);
	return {
		total: tallyOf('total', answered),
		paragraphs: byParagraph(answered, places),
		points: byPoint(answered, groupOf),
		bonus: bonus(firsts),
		sure: sure(firsts),
		sureButWrong,
		judged: session.questions.flatMap((asked, index) =>
			session.steps[index]?.tries.some(({ judged }) => judged) ? [asked.id] : []
		),
		can: [
			...new Set(
				answered.flatMap(({ point, locator }) =>
					point && !missed.has(point) && !reread.includes(locator ?? '') ? [point] : []
				)
			)
		],
		reread,
		again: [...sureLeft, ...others]
	};
}

/** What came again in the round, and was right then. */
function settledIn({ questions, steps }: Session): Set<string> {
	return new Set(
		questions.flatMap(({ again }, place) =>
			again && steps[place]?.tries.some(({ score }) => score === 1) ? [again] : []
		)
	);
}

const marks: Record<Certainty, { right: number; wrong: number }> = {
	guess: { right: 1, wrong: 0 },
	think: { right: 2, wrong: -2 },
	sure: { right: 3, wrong: -6 }
};

/**
 * Certainty-based marking after Gardner-Medwin, as a bonus on top of accuracy: the mean mark of first tries with a
 * certainty (right 1, 2, 3 and wrong 0, -2, -6 for guess, think, sure; right means a full score), at least 0, times
 * 10/3. All sure and right is 10. Honesty pays, and being asked costs nothing.
 */
export function bonus(tries: readonly Pick<Try, 'score' | 'certainty'>[]): number | undefined {
	const earned = tries.flatMap(({ score, certainty }) =>
		certainty ? marks[certainty][score === 1 ? 'right' : 'wrong'] : []
	);
	return earned.length ? (Math.max(0, mean(earned)) * 10) / 3 : undefined;
}

function sure(tries: readonly Pick<Try, 'score' | 'certainty'>[]): Result['sure'] {
	if (!tries.some(({ certainty }) => certainty)) return undefined;
	const said = tries.filter(({ certainty }) => certainty === 'sure');
	return { right: said.filter(({ score }) => score === 1).length, of: said.length };
}

function worstPlaces(lacking: readonly Answered[]): string[] {
	const lost = new Map<string, number>();
	for (const { locator, first } of lacking) {
		if (locator) lost.set(locator, (lost.get(locator) ?? 0) + 1 - first);
	}
	return [...lost].sort(([, a], [, b]) => b - a).map(([place]) => place);
}
