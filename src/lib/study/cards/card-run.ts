import * as v from 'valibot';
import type { NewEntry } from '../log/entry';
import { random } from '../rounds/random';

const common = {
	card: v.string(),
	/** What stood in the field, where the answer was typed. */
	typed: v.optional(v.string(), ''),
	/** The entry of the log that holds it, which an undo takes back. */
	entry: v.optional(v.string())
};
const graded = v.object({ ...common, grade: v.picklist(['again', 'hard', 'good', 'easy']) });
/** With the side that was up then. */
const setAside = v.object({ ...common, aside: v.picklist(['front', 'back']) });

/**
 * A run through cards, as it is stored: plain JSON. A card leaves the queue when the learner has got it or puts it
 * aside. What has a fallback came later: runs stored before that open as what they were.
 */
export const cardRunShape = v.object({
	version: v.literal(1),
	id: v.string(),
	/** Still to get, each card once; the first is shown. */
	queue: v.array(v.string()),
	revealed: v.boolean(),
	history: v.array(v.union([graded, setAside])),
	started: v.number(),
	/** Cram changes nothing in when a point is asked again. */
	mode: v.optional(v.picklist(['cards', 'cram']), 'cards'),
	/** How the learner answers before turning: to themselves, or in a field. */
	answer: v.optional(v.picklist(['say', 'type']), 'say'),
	/** Cards asked before they are due, for a test. */
	early: v.optional(v.array(v.string()), []),
	/** Of the card shown, once it is turned. */
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
	/** None: in the order given. */
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

/** How many cards are got, of all not put aside; how many of them were got when first shown; and those put aside. */
export function progress({ queue, history }: CardRun) {
	const got = history.filter((step) => 'grade' in step && isGot(step.grade));
	const again = missed({ history });
	const atOnce = got.filter(({ card }) => !again.includes(card)).length;
	const aside = history.filter((step) => 'aside' in step).length;
	return { got: got.length, atOnce, of: got.length + queue.length, aside };
}

/** Cards missed at least once and not put aside since, in the order they were. */
export function missed({ history }: Pick<CardRun, 'history'>): string[] {
	const aside = history.filter((step) => 'aside' in step).map(({ card }) => card);
	const again = history.filter((step) => gradeOf(step) === 'again').map(({ card }) => card);
	return [...new Set(again)].filter((card) => !aside.includes(card));
}

export const reveal = (run: CardRun, typed = ''): CardRun =>
	isDone(run) ? run : { ...run, revealed: true, typed };

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

/** Takes the card shown out of the run, and the learner's word for it into the log. */
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

/** Remembers under which id the last step stands in the log. */
export const written = (run: CardRun, entry: string): CardRun => ({
	...run,
	history: run.history.map((step, index) =>
		index === run.history.length - 1 ? { ...step, entry } : step
	)
});

/** Takes the last step back, also after the last card: the card is shown again as it was before. */
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
 * Leaves out the cards that are no longer there, and says how many of those still to get they were; and, without a
 * word, those put aside elsewhere since.
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
