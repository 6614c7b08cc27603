import * as v from 'valibot';
import type { Sheet } from '../../questions/bank';
import { complete, conceal, grade, secondTry } from '../../questions/kinds';
import { isOwn } from '../../questions/own';
import type { Question } from '../../questions/question';
import type { Certainty, NewEntry } from '../log/entry';

const time = v.number();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const attempt = v.object({
	response: v.array(v.string()),
	score: v.number(),
	/** Hints shown before it. */
	hints: count,
	certainty: v.optional(v.picklist(['guess', 'think', 'sure']))
});

/** Answering, answering again after a miss, feedback shown, or feedback kept for the end. */
const stage = v.picklist(['asking', 'second', 'told', 'noted']);
const step = v.object({
	stage,
	/** The current response, including half-typed text. */
	response: v.array(v.string()),
	hints: count,
	tries: v.pipe(v.array(attempt), v.maxLength(2))
});

const asked = v.object({
	id: v.string(),
	hash: v.string(),
	locator: v.optional(v.string()),
	point: v.optional(v.string()),
	/** Corrected since the session began. */
	updated: v.optional(v.literal(true)),
	/** Why it is asked today; `test`: ahead of schedule. */
	why: v.optional(v.picklist(['new', 'due', 'test'])),
	/** Missed repeatedly: its place is shown with it. */
	help: v.optional(v.literal(true)),
	/** Comes again, for the question with this id that was missed before. */
	again: v.optional(v.string())
});

/** A run through questions as stored: plain JSON, resumable after every transition. */
export const sessionShape = v.pipe(
	v.object({
		version: v.literal(1),
		id: v.string(),
		kind: v.picklist([
			'starter',
			'round',
			'whole',
			'missed',
			'practice-again',
			'due',
			'test',
			'set'
		]),
		/** The id of the set, for a round through one. */
		set: v.optional(v.string()),
		mode: v.picklist(['practise', 'check']),
		certainty: v.boolean(),
		seed: v.string(),
		questions: v.pipe(v.array(asked), v.minLength(1)),
		at: count,
		steps: v.array(step),
		started: time,
		finished: v.optional(time)
	}),
	v.check(
		({ at, steps, questions }) => steps.length === at + 1 && at < questions.length,
		'a step for each question reached'
	)
);
export type Session = v.InferOutput<typeof sessionShape>;
export type Try = v.InferOutput<typeof attempt>;
export type Step = Session['steps'][number];
export type Stage = Step['stage'];
export type Asked = Session['questions'][number];

/** A session after a transition, and the log entry to write, if any. */
export interface Transition {
	session: Session;
	entry?: NewEntry;
}

/** `hints`: how many the question has; `ms`: time from showing the question to the answer. */
export interface Commit {
	language: string;
	hints: number;
	certainty?: Certainty;
	ms?: number;
}

/** A question to ask. An own one is scored but never scheduled, so its point is left out. */
export const askedOf = ({ question: { id, hash, locator, point } }: Sheet): Asked => ({
	id,
	hash: hash!,
	locator,
	point: isOwn({ id }) ? undefined : point
});

/** A question just reached. */
export const unasked: Step = { stage: 'asking', response: [], hints: 0, tries: [] };

/** A new session; `now` in milliseconds since 1970. Needs at least one question. */
export const start = (
	plan: Pick<Session, 'id' | 'kind' | 'set' | 'mode' | 'certainty' | 'seed' | 'questions'>,
	now: number
): Session => ({ version: 1, ...plan, at: 0, steps: [unasked], started: now });

export const current = (session: Session): { asked: Asked; step: Step } => ({
	asked: session.questions[session.at]!,
	step: session.steps[session.at]!
});

/** The session, where some of it is answered and some is not. */
export const underWay = (session: Session | undefined): Session | undefined =>
	session && session.finished === undefined && session.steps.some(({ tries }) => tries.length)
		? session
		: undefined;

/** Still to be answered: the response may change and be committed. */
export const isOpen = ({ stage }: Step): boolean => stage === 'asking' || stage === 'second';

/** Stores the response before it is committed. */
export const respond = (session: Session, response: readonly string[]): Session =>
	isOpen(current(session).step) ? withStep(session, { response: [...response] }) : session;

/** Shows one more of the `available` hints. */
export function hint(session: Session, available: number): Session {
	const { step } = current(session);
	return session.mode === 'practise' && isOpen(step)
		? withStep(session, { hints: moreHints(step, available) })
		: session;
}

/** The response is still the one just missed. */
export const repeats = ({ tries, response }: Step): boolean =>
	tries.length > 0 && String(tries[0]!.response) === String(response);

/**
 * Commits the response. Changes nothing while it is incomplete or the same as on the first try, so that a double tap
 * neither costs the second try nor reaches the log.
 */
export function commit(session: Session, question: Question, given: Commit): Transition {
	const { asked, step } = current(session);
	const { response, hints, tries } = step;
	const [first] = tries;
	if (!isOpen(step) || repeats(step) || !complete(conceal(question), response)) return { session };

	const score = grade(question, response, given.language);
	const certainty = first ? undefined : given.certainty;
	const made: Try = { response, score, hints, ...(certainty && { certainty }) };
	const entry: NewEntry = {
		type: 'answer',
		item: asked.id,
		hash: asked.hash,
		...(asked.point && { point: asked.point }),
		...made,
		// What comes again in the same round is no first try.
		try: first || asked.again ? 2 : 1,
		mode: session.kind === 'set' ? 'set' : session.mode,
		session: session.id,
		...(given.ms !== undefined && { ms: given.ms })
	};
	const stage = stageAfter(session, question, score);
	const help = stage === 'second' ? moreHints(step, given.hints) : hints;
	return { session: withStep(session, { stage, hints: help, tries: [...tries, made] }), entry };
}

/** Shows the answer instead of trying again, beside what was tried. Nothing was answered, so there is nothing to log. */
export function giveUp(session: Session): Session {
	const { stage, tries } = current(session).step;
	return stage === 'second'
		? withStep(session, { stage: 'told', response: tries[0]!.response })
		: session;
}

/** Moves on once the question is answered; after the last one the session finishes at `now`. */
export function next(session: Session, now: number): Session {
	if (isOpen(current(session).step) || session.finished !== undefined) return session;
	const at = session.at + 1;
	return at < session.questions.length
		? { ...session, at, steps: [...session.steps, unasked] }
		: { ...session, finished: now };
}

function stageAfter(session: Session, question: Question, score: number): Stage {
	if (session.mode === 'check') return 'noted';
	const first = current(session).step.stage === 'asking';
	return first && score < 1 && secondTry(question) ? 'second' : 'told';
}

const moreHints = ({ hints }: Step, available: number) =>
	Math.max(hints, Math.min(hints + 1, available));

const withStep = (session: Session, change: Partial<Step>): Session => ({
	...session,
	steps: session.steps.map((step, index) => (index === session.at ? { ...step, ...change } : step))
});
