import type { Call } from '../../questions/bank';
import type { Question } from '../../questions/question';

/** The questions, one slide to mark lines together, and the end. */
export type Slide = { id: string } & (
	{ shows: 'question'; question: Question } | { shows: 'pens'; calls: Call[] } | { shows: 'end' }
);

/** Ids of questions are never these: they have three letters at least, and these hold a sign. */
const [pens, end] = ['+pens', '+end'];

export function slidesOf(questions: readonly Question[], calls: Call[]): Slide[] {
	return [
		...questions.map((question): Slide => ({ id: question.id, shows: 'question', question })),
		...(calls.length ? [{ id: pens!, shows: 'pens', calls } as const] : []),
		{ id: end!, shows: 'end' }
	];
}

/** Lines to mark after these questions: those they ask about first, each group in the order given. */
export function callsFor(
	questions: readonly Question[],
	calls: readonly Call[],
	withLabels: boolean
): Call[] {
	const points = new Set(questions.map(({ point }) => point));
	const fitting = calls.filter(({ kinds }) => withLabels || !kinds.includes('label'));
	const asked = fitting.filter(({ id }) => points.has(id));
	return [...asked, ...fitting.filter((one) => !asked.includes(one))];
}
