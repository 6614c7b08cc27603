import type { Session, Step } from './session';

/** How a question went: right at once, to come again, answered without being told or scored, or still open. */
type StepOutcome = 'right' | 'again' | 'noted' | 'open';

/** One for every question of the session, in the order of asking. */
export const outcomesOf = ({ questions, steps }: Session): StepOutcome[] =>
	questions.map((_, index) => outcomeOf(steps[index]));

function outcomeOf(step: Step | undefined): StepOutcome {
	const first = step?.tries[0];
	if (!first) return 'open';
	if (step.stage === 'noted' || first.judged) return 'noted';
	return first.score === 1 ? 'right' : 'again';
}
