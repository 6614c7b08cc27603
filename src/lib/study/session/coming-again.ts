import { isScored } from '../../questions/kinds';
import type { KindName } from '../../questions/question';
import type { Asked, Session } from './session';

/** More returns of one question would keep a reader from the end of the round. */
const mostReturns = 3;

/** The questions of the round itself, without what came again. */
export const isFirst = ({ again }: Pick<Asked, 'again'>): boolean => again === undefined;

/** Missed at first and not right since, in the order asked. */
export const stillMissed = ({ questions, steps }: Session): Asked[] => {
	const best = (place: number) => Math.max(0, ...steps[place]!.tries.map(({ score }) => score));
	return questions.filter((asked, place) => {
		const [first] = steps[place]?.tries ?? [];
		if (!isFirst(asked) || !first || first.judged || first.score === 1) return false;
		return !questions.some(
			({ again }, later) => again === asked.id && steps[later] && best(later) === 1
		);
	});
};

/** What comes again before the round ends. Nothing where feedback is kept for the end. */
export const toReturn = (session: Session): Asked[] =>
	session.mode === 'check'
		? []
		: stillMissed(session).filter(
				({ id }) => session.questions.filter(({ again }) => again === id).length < mostReturns
			);

/**
 * Another question about the same point for each that comes again, or the same where there is none. A teacher's set
 * brings no other questions, nor does a question that is only asked after another one or in no score.
 */
export function facesFor(
	missed: readonly Asked[],
	session: Pick<Session, 'questions' | 'kind'>,
	rows: readonly { id: string; kind: KindName; point?: string; after?: string }[]
): string[] {
	const used = new Set(session.questions.map(({ id }) => id));
	return missed.map(({ id, point }) => {
		const other =
			point !== undefined && session.kind !== 'set'
				? rows.find(
						(row) => row.point === point && !row.after && isScored(row) && !used.has(row.id)
					)
				: undefined;
		if (other) used.add(other.id);
		return other?.id ?? id;
	});
}

/** The session with these at its end. */
export const comeAgain = (session: Session, returning: readonly Asked[]): Session => ({
	...session,
	questions: [...session.questions, ...returning]
});
