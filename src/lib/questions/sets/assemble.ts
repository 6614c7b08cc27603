import { canonical, digest } from '../hash';
import { usedExhibits } from '../exhibit';
import type { Card } from '../point';
import type { Question } from '../question';
import type { QuestionSet } from '../set';
import { linked } from './linked';

/** What a set says of itself. */
type Heading = Pick<QuestionSet, 'id' | 'title' | 'instructions' | 'options' | 'drawn'>;

/**
 * These questions as a set of their own, complete with all that they refer to. The points stay whole: the essay's
 * argument and the skills name claims too. Cards go along where they are about the same points.
 */
export async function assemble(
	bank: QuestionSet,
	{ id, title, instructions, options, drawn }: Heading,
	questions: readonly Question[],
	ownCards: readonly Card[] = []
): Promise<QuestionSet> {
	const points = new Set(questions.map(({ point }) => point));
	const { format, language, essay, claims, terms, skills, sources } = bank;
	const exhibits = usedExhibits(bank.exhibits ?? [], questions);
	const set = {
		format,
		id,
		language,
		title,
		...(instructions && { instructions }),
		options,
		...(drawn && { drawn }),
		essay,
		claims,
		terms,
		skills,
		sources,
		...(exhibits.length && { exhibits }),
		questions: linked(questions),
		cards: [...bank.cards.filter(({ point }) => point && points.has(point)), ...ownCards]
	};
	return { ...set, hash: await digest(canonical(set)) };
}
