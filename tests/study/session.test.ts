import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { finish, go, respond } from '../../src/lib/study/session/moves';
import { current, isOpen, sessionShape, type Session } from '../../src/lib/study/session/session';
import { begin, questionOf, questions } from './questions';
import { press, tap, walk, type Tap } from './walk';

const only = (id: string, change: Partial<Session> = {}) => begin(change, [questionOf(id)]);
const stageOf = (session: Session) => current(session).step.stage;
const after = (id: string, ...taps: Tap[]) => walk(only(id), taps);
const anySession = fc.record({ mode: fc.constantFrom('practise', 'check') }).map(begin);
const anyTaps = fc.array(tap, { maxLength: 60 });

describe('practising', () => {
	it('tells at once when the first try is right', () => {
		const { session, log } = after('three-options', 'right', 'commit');
		expect(stageOf(session)).toBe('told');
		expect(log).toEqual([
			{
				type: 'answer',
				item: 'three-options',
				hash: '0000000000000001',
				point: 'c08',
				response: ['a'],
				score: 1,
				try: 1,
				hints: 0,
				mode: 'practise',
				session: 'session-1',
				ms: 1500
			}
		]);
	});

	it('shows a hint after a miss and lets try again, then tells', () => {
		const missed = after('three-options', 'wrong', 'commit');
		expect(stageOf(missed.session)).toBe('second');
		expect(current(missed.session).step).toMatchObject({ hints: 1, response: ['b'] });
		const { session, log } = walk(missed.session, ['right', 'commit']);
		expect(stageOf(session)).toBe('told');
		expect(log).toMatchObject([{ try: 2, score: 1, hints: 1 }]);
	});

	it('tells after a second miss too, but takes the same answer again for a double tap', () => {
		const twice = after('typed-word', 'wrong', 'commit', 'commit');
		expect(stageOf(twice.session)).toBe('second');
		expect(twice.log).toHaveLength(1);
		const other = walk(respond(twice.session, ['army']), ['commit']);
		expect(stageOf(other.session)).toBe('told');
		expect(other.log).toMatchObject([{ try: 2, score: 0 }]);
	});

	it('gives a second try where only a part was right, and logs the part', () => {
		const { session, log } = after('five-in-order', 'wrong', 'commit');
		expect(stageOf(session)).toBe('second');
		expect(log).toMatchObject([{ score: 0.75 }]);
	});

	it.each(['two-options', 'yes-or-no'])('tells at once where a miss gives it away: %s', (id) => {
		expect(stageOf(after(id, 'wrong', 'commit').session)).toBe('told');
	});

	it('shows the answer instead of a second try, and logs nothing for that', () => {
		const { session, log } = after('three-options', 'wrong', 'commit', 'give up');
		expect(stageOf(session)).toBe('told');
		expect(log).toHaveLength(1);
	});

	it('counts the hints asked for before the try they helped, and gives no more than there are', () => {
		const asked = after(
			'three-options',
			'hint',
			'wrong',
			'commit',
			'hint',
			'hint',
			'right',
			'commit'
		);
		expect(asked.log).toMatchObject([
			{ try: 1, hints: 1 },
			{ try: 2, hints: 2 }
		]);
	});

	it('remembers how sure the first try was, and does not ask again', () => {
		const { session, log } = after('three-options', 'wrong', 'sure', 'right', 'sure');
		expect(log.map((entry) => 'certainty' in entry)).toEqual([true, false]);
		expect(current(session).step.tries).toMatchObject([{ certainty: 'sure' }, { score: 1 }]);
	});
});

describe('checking', () => {
	it('keeps the feedback for the end, gives no hint and no second try', () => {
		const { session, log } = walk(only('three-options', { mode: 'check' }), [
			'hint',
			'wrong',
			'commit',
			'commit',
			'give up'
		]);
		expect(stageOf(session)).toBe('noted');
		expect(log).toMatchObject([{ score: 0, try: 1, hints: 0, mode: 'check' }]);
		expect(current(session).step.response).toEqual(['b']);
	});

	it('lets another answer take the place of the first, until the end', () => {
		const checking = only('three-options', { mode: 'check' });
		const first = walk(checking, ['wrong', 'sure', 'right']).session;
		const { session, entry, replaces } = press(first, 'commit');
		expect(replaces).toBe(true);
		expect(entry).toMatchObject({ score: 1, try: 1, certainty: 'sure' });
		expect(current(session).step.tries).toMatchObject([{ score: 1 }]);
		const end = finish(session, 9000);
		expect(walk(end, ['wrong', 'commit'])).toEqual({ session: end, log: [] });
	});

	it('goes to any question and back, leaves some open, and undoes a change that was not kept', () => {
		const begun = walk(begin({ mode: 'check' }, questions.slice(0, 4)), [
			'right',
			'commit'
		]).session;
		const changed = press(begun, 'wrong').session;
		const ahead = go(changed, 3);
		expect(ahead.steps.map(({ stage }) => stage)).toEqual(['noted', 'asking', 'asking', 'asking']);
		expect(v.is(sessionShape, ahead)).toBe(true);
		expect(go(ahead, 0).steps[0]).toEqual(begun.steps[0]);
	});

	it('keeps that all questions are looked at, until one of them or the end', () => {
		const checking = begin({ mode: 'check' }, questions.slice(0, 2));
		const looking = go(walk(checking, ['right', 'commit']).session, 2);
		expect(looking).toMatchObject({ at: 0, overview: true });
		expect(v.is(sessionShape, looking)).toBe(true);
		expect(go(looking, 1)).not.toHaveProperty('overview');
		expect(finish(looking, 9000)).not.toHaveProperty('overview');
	});
});

describe('any session', () => {
	it('hands in nothing that is not complete', () => {
		expect(after('three-options', 'commit')).toEqual({ session: only('three-options'), log: [] });
		expect(after('five-in-order', 'nothing', 'commit').log).toEqual([]);
	});

	it('moves on only from an answered question, and finishes after the last', () => {
		const pair = questions.slice(0, 2);
		const { session } = walk(begin({}, pair), ['next', 'right', 'next', 'commit', 'next']);
		expect(session.at).toBe(1);
		expect(stageOf(session)).toBe('asking');
		const end = walk(session, ['right', 'commit', 'next']).session;
		expect(end).toMatchObject({ at: 1, finished: 9000 });
		expect(walk(end, ['next', 'right', 'commit', 'hint']).session).toEqual(end);
	});

	it('goes on the same after it was stored at any step, typed text and hints too', () => {
		fc.assert(
			fc.property(anySession, anyTaps, fc.nat(), (session, taps, at) => {
				const stop = at % (taps.length + 1);
				const reached = walk(session, taps.slice(0, stop)).session;
				const stored = v.parse(sessionShape, JSON.parse(JSON.stringify(reached)));
				expect(stored).toEqual(reached);
				expect(walk(stored, taps.slice(stop))).toEqual(walk(reached, taps.slice(stop)));
			})
		);
	});

	it('never logs a try twice, and logs exactly the tries it remembers', () => {
		fc.assert(
			fc.property(anySession, anyTaps, (begun, taps) => {
				const { session, log } = walk(begun, taps);
				const tries = session.steps.flatMap(({ tries }, index) =>
					tries.map((one, place) => ({
						...one,
						item: session.questions[index]!.id,
						try: place + 1
					}))
				);
				expect(log).toMatchObject(tries);
				expect(log).toHaveLength(tries.length);
			})
		);
	});

	it('allows a second try only in practice and after a miss', () => {
		fc.assert(
			fc.property(anySession, anyTaps, (begun, taps) => {
				for (const { tries } of walk(begun, taps).session.steps) {
					if (tries.length < 2) continue;
					expect(begun.mode).toBe('practise');
					expect(tries[0]!.score).toBeLessThan(1);
					expect(tries[1]!.response).not.toEqual(tries[0]!.response);
				}
			})
		);
	});

	it('changes nothing in the session it started from', () => {
		fc.assert(
			fc.property(anySession, anyTaps, (begun, taps) => {
				const before = JSON.stringify(begun);
				walk(begun, taps);
				expect(JSON.stringify(begun)).toBe(before);
			})
		);
	});

	it('can always be brought to its end', () => {
		fc.assert(
			fc.property(anySession, anyTaps, (begun, taps) => {
				const way = questions.flatMap((): Tap[] => ['right', 'commit', 'give up', 'next']);
				const { session } = walk(begun, [...taps, ...way]);
				expect(session.finished).toBe(9000);
				expect(session.steps).toHaveLength(questions.length);
				expect(session.steps.some(isOpen)).toBe(false);
			})
		);
	});

	it.each([
		['without the step it is at', { at: 1 }],
		['beyond its questions', { at: 7, steps: Array(8).fill(begin().steps[0]) }],
		['of a newer version', { version: 2 }],
		['without questions', { questions: [] }]
	])('is refused when it was stored broken: %s', (_, change) => {
		expect(v.is(sessionShape, { ...begin(), ...change })).toBe(false);
	});
});
