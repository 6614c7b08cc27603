import fc from 'fast-check';
import { key } from '../../src/lib/questions/kinds';
import type { NewEntry } from '../../src/lib/study/log/entry';
import {
	commit,
	giveUp,
	hint,
	next,
	respond,
	type Transition
} from '../../src/lib/study/session/moves';
import { current, type Session } from '../../src/lib/study/session/session';
import { questionOf, wrong } from './questions';

/** What a learner may tap, in any state and however senseless. */
export const tap = fc.constantFrom(
	'right',
	'wrong',
	'nothing',
	'hint',
	'commit',
	'commit',
	'sure',
	'guess',
	'give up',
	'next',
	'next'
);
export type Tap = typeof tap extends fc.Arbitrary<infer One> ? One : never;

export function press(session: Session, tapped: Tap): Transition {
	const question = questionOf(current(session).asked.id);
	const given = { language: 'en', hints: 2, ms: 1500 };
	switch (tapped) {
		case 'right':
			return { session: respond(session, key(question)) };
		case 'wrong':
			return { session: respond(session, wrong[question.id]!) };
		case 'nothing':
			return { session: respond(session, []) };
		case 'hint':
			return { session: hint(session, 2) };
		case 'commit':
			return commit(session, question, given);
		case 'sure':
		case 'guess':
			return commit(session, question, { ...given, certainty: tapped });
		case 'give up':
			return { session: giveUp(session) };
		case 'next':
			return { session: next(session, 9000) };
	}
}

export function walk(session: Session, taps: readonly Tap[]) {
	const log: NewEntry[] = [];
	for (const tapped of taps) {
		const transition = press(session, tapped);
		session = transition.session;
		// The answer before it is taken back.
		if (transition.replaces) log.pop();
		if (transition.entry) log.push(transition.entry);
	}
	return { session, log };
}
