import type { Sheet } from '../../questions/bank';
import { complete, conceal, grade, isScored, secondTry } from '../../questions/kinds';
import { isOwn } from '../../questions/own';
import type { Question } from '../../questions/question';
import type { Certainty, NewEntry } from '../log/entry';
import { logged } from '../log/judged';
import {
	current,
	isOpen,
	mayChange,
	repeats,
	unasked,
	type Asked,
	type Session,
	type Stage,
	type Step,
	type Try
} from './session';

/** A session after a transition, and the log entry to write, if any. */
export interface Transition {
	session: Session;
	entry?: NewEntry;
	/** It takes the place of the answer given before. */
	replaces?: boolean;
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

/** A new session; `now` in milliseconds since 1970. Needs at least one question. */
export const start = (
	plan: Pick<Session, 'id' | 'kind' | 'set' | 'mode' | 'certainty' | 'seed' | 'questions'>,
	now: number
): Session => ({ version: 1, ...plan, at: 0, steps: [unasked], started: now });

/** Stores the response before it is committed. */
export const respond = (session: Session, response: readonly string[]): Session =>
	mayChange(session) ? withStep(session, { response: [...response] }) : session;

/** Shows one more of the `available` hints. */
export function hint(session: Session, available: number): Session {
	const { step } = current(session);
	return session.mode === 'practise' && isOpen(step)
		? withStep(session, { hints: moreHints(step, available) })
		: session;
}

/**
 * Commits the response. Changes nothing while it is incomplete or the same as on the first try, so that a double tap
 * neither costs the second try nor reaches the log. Before anything is told, it replaces the answer given before.
 */
export function commit(session: Session, question: Question, given: Commit): Transition {
	const { asked, step } = current(session);
	const { response, hints, tries } = step;
	const [first] = tries;
	if (!mayChange(session) || repeats(step) || !complete(conceal(question), response))
		return { session };

	const second = step.stage === 'second';
	const score = grade(question, response, given.language);
	const certainty = second ? undefined : (given.certainty ?? first?.certainty);
	const made = { response, score, hints, ...(certainty && { certainty }) };
	const entry = logged(question, {
		type: 'answer',
		item: asked.id,
		hash: asked.hash,
		...(asked.point && { point: asked.point }),
		...made,
		// What comes again in the same round is no first try.
		try: second || asked.again ? 2 : 1,
		mode: session.kind === 'set' ? 'set' : session.mode,
		session: session.id,
		...(given.ms !== undefined && { ms: given.ms })
	});
	const last: Try = { ...made, ...(!isScored(question) && { judged: true }) };
	const stage = stageAfter(session, question, score);
	const help = stage === 'second' ? moreHints(step, given.hints) : hints;
	const kept = second ? [first!, last] : [last];
	return {
		session: withStep(session, { stage, hints: help, tries: kept }),
		entry,
		...(step.stage === 'noted' && { replaces: true })
	};
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
	return at < session.questions.length ? go(session, at) : finish(session, now);
}

/**
 * To another question; where nothing is told before the end, to any, or behind the last to all at a glance. A change
 * that was not kept is undone.
 */
export function go({ overview: _, ...session }: Session, at: number): Session {
	const { step } = current(session);
	const left =
		step.stage === 'noted' ? withStep(session, { response: step.tries[0]!.response }) : session;
	if (at >= session.questions.length) return { ...left, overview: true };
	const missing = Math.max(0, at + 1 - left.steps.length);
	return { ...left, at, steps: [...left.steps, ...Array<Step>(missing).fill(unasked)] };
}

/** Ends it, with whatever is answered. */
export const finish = ({ overview: _, ...session }: Session, now: number): Session => ({
	...session,
	finished: now
});

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
