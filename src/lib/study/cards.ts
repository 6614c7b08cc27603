import * as v from 'valibot';
import type { NewEntry } from './entry';
import { random } from './random';

const graded = v.object({
	card: v.string(),
	grade: v.picklist(['again', 'good']),
	/** The entry of the log that holds it, which an undo takes back. */
	entry: v.optional(v.string())
});

/** A run through cards, as it is stored: plain JSON. A card leaves the queue when the learner has got it. */
export const cardRunShape = v.object({
	version: v.literal(1),
	id: v.string(),
	/** Still to get, each card once; the first is shown. */
	queue: v.array(v.string()),
	revealed: v.boolean(),
	history: v.array(graded),
	started: v.number()
});
export type CardRun = v.InferOutput<typeof cardRunShape>;

/** "Not yet" and "Got it". */
export type CardGrade = CardRun['history'][number]['grade'];

/** A new run in an order that follows from the seed; `now` in milliseconds since 1970. */
export const startCards = (
	{ id, cards, seed }: { id: string; cards: readonly string[]; seed: string },
	now: number
): CardRun => ({
	version: 1,
	id,
	queue: random(seed).shuffle(cards),
	revealed: false,
	history: [],
	started: now
});

export const isDone = ({ queue }: CardRun): boolean => queue.length === 0;

/** How many cards are got, of all; and how many of them were got when first shown. */
export function progress({ queue, history }: CardRun): { got: number; atOnce: number; of: number } {
	const got = history.filter(({ grade }) => grade === 'good').map(({ card }) => card);
	const again = history.filter(({ grade }) => grade === 'again').map(({ card }) => card);
	const atOnce = got.filter((card) => !again.includes(card)).length;
	return { got: got.length, atOnce, of: got.length + queue.length };
}

export const reveal = (run: CardRun): CardRun => (isDone(run) ? run : { ...run, revealed: true });

// A missed card comes back after this many others, or after all that are left.
const others = 3;

/**
 * Grades the card shown; nothing happens before it is revealed, so a double tap grades once. Once the log has written
 * the entry, hand its id to `written`.
 */
export function gradeCard(
	run: CardRun,
	grade: CardGrade,
	{ hash, point, ms }: { hash: string; point?: string; ms?: number }
): { run: CardRun; entry?: NewEntry } {
	const [card, ...rest] = run.queue;
	if (card === undefined || !run.revealed) return { run };
	const queue = grade === 'good' ? rest : [...rest.slice(0, others), card, ...rest.slice(others)];
	return {
		run: { ...run, queue, revealed: false, history: [...run.history, { card, grade }] },
		entry: {
			type: 'grade',
			item: card,
			hash,
			...(point && { point }),
			grade,
			mode: 'cards',
			session: run.id,
			...(ms !== undefined && { ms })
		}
	};
}

/** Remembers under which id the last grade stands in the log. */
export const written = (run: CardRun, entry: string): CardRun => ({
	...run,
	history: run.history.map((grade, index) =>
		index === run.history.length - 1 ? { ...grade, entry } : grade
	)
});

/** Takes the last grade back, also after the last card: the card is shown again as it was before, revealed. */
export function undo(run: CardRun): { run: CardRun; entry?: NewEntry } {
	const last = run.history.at(-1);
	if (!last) return { run };
	const queue = [last.card, ...run.queue.filter((card) => card !== last.card)];
	const entry: NewEntry | undefined = last.entry ? { type: 'undo', of: last.entry } : undefined;
	return { run: { ...run, queue, revealed: true, history: run.history.slice(0, -1) }, entry };
}

/** Leaves out the cards that are no longer there, and says how many of those still to get they were. */
export function reconcileCards(
	run: CardRun,
	known: { has(card: string): boolean }
): { run: CardRun; dropped: number } {
	const queue = run.queue.filter((card) => known.has(card));
	const history = run.history.filter(({ card }) => known.has(card));
	const revealed = run.revealed && queue[0] === run.queue[0] && !!queue.length;
	return { run: { ...run, queue, history, revealed }, dropped: run.queue.length - queue.length };
}
