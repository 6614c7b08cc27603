import type { Standard } from '../point';
import type { Question } from '../question';
import type { QuestionSet } from '../set';

type About = Pick<QuestionSet, 'skills' | 'terms'>;

/** The skills that a question trains: its own, or those shown on its claim. */
export const skillsOf = ({ point = '' }: Pick<Question, 'point'>, { skills }: About) =>
	skills.filter(({ id, claims }) => id === point || claims.includes(point));

/** What these questions support, in the order of the list. */
export function standardsOf(
	questions: readonly Pick<Question, 'point'>[],
	about: About,
	standards: readonly Standard[]
): Standard[] {
	const terms = new Set(about.terms.map(({ id }) => id));
	const codes = new Set(
		questions.flatMap((one) => skillsOf(one, about).flatMap(({ standards }) => standards))
	);
	const ofWords = questions.some(({ point = '' }) => terms.has(point));
	return standards.filter((one) => codes.has(one.code) || (ofWords && one.terms === 'yes'));
}
