import * as v from 'valibot';
import type { NewEntry } from '../log/entry';
import { random } from '../rounds/random';

const common = {
	card: v.string(),
	/** The text of the field, where the answer was typed. */
	typed: v.optional(v.string(), ''),
	/** The log entry, for undo. */
	entry: v.optional(v.string())
};
const graded = v.object({ ...common, grade: v.picklist(['again', 'hard', 'good', 'easy']) });
/** Which side was up. */
const setAside = v.object({ ...common, aside: v.picklist(['front', 'back']) });

/**
 * A run through cards as stored: plain JSON. A card leaves the queue when the learner gets it or sets it aside. Fields
 * with a fallback were added later, so that older runs still open.
 */
export const cardRunShape = v.object({
	version: v.literal(1),
	id: v.string(),
	/** Cards still to get, each once; the first is shown. */
	queue: v.array(v.string()),
	revealed: v.boolean(),
	history: v.array(v.union([graded, setAside])),
	started: v.number(),
	/** Cramming does not change the schedule. */
	mode: v.optional(v.picklist(['cards', 'cram']), 'cards'),
	/** How the learner answers before turning the card: silently or by typing. */
	answer: v.optional(v.picklist(['say', 'type']), 'say'),
	/** Cards asked before they are due, for a test. */
	early: v.optional(v.array(v.string()), []),
	/** What was typed for the card shown, once it is turned. */
	typed: v.optional(v.string(), '')
});
export type CardRun = v.InferOutput<typeof cardRunShape>;
type Step = CardRun['history'][number];

/** "Not yet", "Hard", "Got it" and "Easy", in the order shown. */
export const cardGrades = ['again', 'hard', 'good', 'easy'] as const;
export type CardGrade = (typeof cardGrades)[number];

/** All but "Not yet". */
export const isGot = (grade: CardGrade): boolean => grade !== 'again';

const gradeOf = (step: Step) => ('grade' in step ? step.grade : undefined);

export interface CardPlan {
	id: string;
	cards: readonly string[];
	/** Without one, in the given order. */
	seed?: string;
	mode: CardRun['mode'];
	answer: CardRun['answer'];
	early?: string[];
}

/** A new run; `now` in milliseconds since 1970. */
export const startCards = (
	{ id, cards, seed, mode, answer, early = [] }: CardPlan,
	now: number
): CardRun => ({
	version: 1,
	id,
	queue: seed === undefined ? [...cards] : random(seed).shuffle(cards),
	revealed: false,
	history: [],
	started: now,
	mode,
	answer,
	early,
	typed: ''
});

export const isDone = ({ queue }: CardRun): boolean => queue.length === 0;

/** Cards got, how many of these at first sight, all but those set aside, and those set aside. */
export function progress({ queue, history }: CardRun) {
	const got = history.filter((step) => 'grade' in step && isGot(step.grade));
	const again = missed({ history });
	const atOnce = got.filter(({ card }) => !again.includes(card)).length;
	const aside = history.filter((step) => 'aside' in step).length;
	return { got: got.length, atOnce, of: got.length + queue.length, aside };
}

/** Cards missed at least once and not set aside since, in the order they were missed. */
export function missed({ history }: Pick<CardRun, 'history'>): string[] {
	const aside = history.filter((step) => 'aside' in step).map(({ card }) => card);
	const again = history.filter((step) => gradeOf(step) === 'again').map(({ card }) => card);
	return [...new Set(again)].filter((card) => !aside.includes(card));
}

export const reveal = (run: CardRun, typed = ''): CardRun =>
	isDone(run) ? run : { ...run, revealed: true, typed };

// A missed card comes back after this many others, or last.
const others = 3;

/**
 * Grades the current card. Does nothing before it is revealed, so a double tap grades once. After logging the entry,
 * pass its id to `written`.
 */
export function gradeCard(
	run: CardRun,
	grade: CardGrade,
	{ hash, point, ms }: { hash: string; point?: string; ms?: number }
): { run: CardRun; entry?: NewEntry } {
	const [card, ...rest] = run.queue;
	if (card === undefined || !run.revealed) return { run };
	const queue = isGot(grade) ? rest : [...rest.slice(0, others), card, ...rest.slice(others)];
	return {
		run: { ...faceDown(run, queue), history: [...run.history, { card, typed: run.typed, grade }] },
		entry: {
			type: 'grade',
			item: card,
			hash,
			...(point && { point }),
			grade,
			mode: run.mode,
			session: run.id,
			...(ms !== undefined && { ms })
		}
	};
}

/** Sets the current card aside: out of the run, and noted in the log. */
export function putAside(run: CardRun): { run: CardRun; entry?: NewEntry } {
	const [card, ...rest] = run.queue;
	if (card === undefined) return { run };
	const { typed, revealed } = run;
	const step: Step = { card, typed, aside: revealed ? 'back' : 'front' };
	return {
		run: { ...faceDown(run, rest), history: [...run.history, step] },
		entry: { type: 'aside', item: card, value: 'yes' }
	};
}

const faceDown = (run: CardRun, queue: string[]): CardRun => ({
	...run,
	queue,
	revealed: false,
	typed: ''
});

/** Stores the log id of the last step. */
export const written = (run: CardRun, entry: string): CardRun => ({
	...run,
	history: run.history.map((step, index) =>
		index === run.history.length - 1 ? { ...step, entry } : step
	)
});

/** Undoes the last step, even after the last card: the card is shown as it was before. */
export function undo(run: CardRun): { run: CardRun; entry?: NewEntry } {
	const last = run.history.at(-1);
	if (!last) return { run };
	const queue = [last.card, ...run.queue.filter((card) => card !== last.card)];
	const entry: NewEntry | undefined = last.entry ? { type: 'undo', of: last.entry } : undefined;
	const revealed = 'grade' in last || last.aside === 'back';
	const history = run.history.slice(0, -1);
	return { run: { ...run, queue, revealed, typed: last.typed, history }, entry };
}

/**
 * Drops cards that no longer exist, and counts those still to get; silently drops those set aside elsewhere since.
 */
export function reconcileCards(
	run: CardRun,
	known: { has(card: string): boolean },
	aside: { has(card: string): boolean }
): { run: CardRun; dropped: number } {
	const there = run.queue.filter((card) => known.has(card));
	const queue = there.filter((card) => !aside.has(card));
	const history = run.history.filter(({ card }) => known.has(card));
	const same = queue.length > 0 && queue[0] === run.queue[0];
	const left = same ? { ...run, queue } : faceDown(run, queue);
	return { run: { ...left, history }, dropped: run.queue.length - there.length };
}
