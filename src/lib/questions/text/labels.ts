import { textsOf } from '../kinds/desk';
import type { Term } from '../point';
import type { Question } from '../question';
import type { QuestionSet } from '../set';

/** The words of the terms that are labels for people. */
export const labelWords = (terms: readonly Term[]): string[] =>
	terms.flatMap(({ label, forms }) => (label ? forms : []));

/** Whether one of these words stands in the text, in any case, spelled with hyphens or without. */
export function names(text: string, words: readonly string[]): boolean {
	const plain = (said: string) => ` ${said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const said = plain(text);
	return words.some((word) => said.includes(plain(word)));
}

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
	const words = labelWords(labels);
	return (question) =>
		points.has(question.point ?? '') ||
		names(textsOf(question, 'prompt', 'text', 'option', 'item').join(' '), words);
}
