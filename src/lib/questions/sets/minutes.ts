import { seconds } from '../kinds';
import type { KindName } from '../question';

/** Whole minutes that a class needs for these questions; at least one, and none for none. */
export function minutesOf(questions: readonly { kind: KindName }[]): number {
	const total = questions.reduce((sum, question) => sum + seconds(question), 0);
	return total ? Math.max(1, Math.round(total / 60)) : 0;
}
