import { isOpen, unasked, type Asked, type Session } from './session';

interface Reconciled {
	/** Undefined where nothing of it is left. */
	session?: Session;
	/** How many questions are no longer in the bank. */
	dropped: number;
	/** Ids of questions that have changed since the session began. */
	updated: string[];
}

/**
 * Fits a stored session to today's bank: to its index, which tells what is gone, or to the questions, whose hashes tell
 * what has changed. Questions that are gone leave with their answers, which the log keeps. A changed question keeps its
 * answers; if it is still open its response is cleared, because the options may be gone.
 */
export function reconcile(
	session: Session,
	bank: readonly { id: string; hash?: string; locator?: string; point?: string }[]
): Reconciled {
	const known = new Map(bank.map((row) => [row.id, row]));
	const kept = session.questions.flatMap((asked, place) => {
		const row = known.get(asked.id);
		if (!row) return [];
		const step = session.steps[place];
		const before = place < session.at;
		if (!row.hash || row.hash === asked.hash) return [{ asked, step, before, changed: false }];
		const { id, hash, locator, point } = row;
		const { why, help, again } = asked;
		const mended: Asked = {
			id,
			hash,
			...(locator && { locator }),
			...(point && { point }),
			...(why && { why }),
			...(help && { help }),
			...(again && { again }),
			updated: true
		};
		return [
			{
				asked: mended,
				before,
				step: step && isOpen(step) ? { ...step, response: [] } : step,
				changed: true
			}
		];
	});
	const updated = kept.filter(({ changed }) => changed).map(({ asked }) => asked.id);
	const dropped = session.questions.length - kept.length;
	if (!kept.length) return { dropped, updated };

	const steps = kept.flatMap(({ step }) => step ?? []);
	// If the current question is gone, the next one is asked.
	const reached = steps.at(-1);
	const lost = isOpen(session.steps[session.at]!) && reached && !isOpen(reached);
	if (!reached || (lost && steps.length < kept.length)) steps.push(unasked);
	const at = Math.min(kept.filter(({ before }) => before).length, steps.length - 1);
	return {
		session: { ...session, questions: kept.map(({ asked }) => asked), at, steps },
		dropped,
		updated
	};
}
