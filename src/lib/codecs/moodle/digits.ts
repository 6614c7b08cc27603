import type { Question } from '../../questions/question';

/** Moodle keeps 14 digits of a number, in whatever format it comes. */
export function digitsCut(question: Question): string[] {
	if (question.kind !== 'number') return [];
	const numbers = [
		question.value,
		question.tolerance ?? '0',
		...Object.keys(question.feedback ?? {})
	];
	const digits = (number: string) => number.replace(/^[-0.]+|[.,]/g, '').replace(/0+$/, '').length;
	return numbers.some((number) => digits(number) > 14) ? ['digits-cut'] : [];
}
