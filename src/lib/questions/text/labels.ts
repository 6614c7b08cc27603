import type { Question } from '../question';
import type { QuestionSet } from '../set';

/**
 * Tells questions about labels for people: on a claim or a term that is one, on a skill that is about nothing else,
 * or with such a label in their words.
 */
export function asksAboutLabels({
	claims,
	terms,
	skills
}: Pick<QuestionSet, 'claims' | 'terms' | 'skills'>): (question: Question) => boolean {
	const labels = terms.filter(({ label }) => label);
	const labelClaims = claims.filter(({ kind }) => kind === 'label').map(({ id }) => id);
	const about = skills.filter((skill) => skill.claims.every((id) => labelClaims.includes(id)));
	const points = new Set([...labelClaims, ...[...labels, ...about].map(({ id }) => id)]);
	const forms = labels.flatMap((term) => term.forms).map((form) => form.toLowerCase());
	return (question) => {
		const { point, prompt } = question;
		const texts = [
			prompt,
			...('text' in question ? [question.text] : []),
			...('options' in question ? Object.values(question.options) : []),
			...('items' in question ? Object.values(question.items) : [])
		];
		const said = texts.join(' ').toLowerCase();
		return points.has(point ?? '') || forms.some((form) => said.includes(form));
	};
}
