import { describe, expect, it } from 'vitest';
import {
	comeAgain,
	facesFor,
	stillMissed,
	toReturn
} from '../../src/lib/study/session/coming-again';
import { current, type Asked, type Session } from '../../src/lib/study/session/session';
import { result } from '../../src/lib/study/rounds/result';
import { begin, questionOf } from './questions';
import { places } from './rows';
import { walk } from './walk';

const two = (change: Partial<Session> = {}) =>
	begin(change, ['three-options', 'two-options'].map(questionOf));
const ids = (asked: readonly Asked[]) => asked.map(({ id }) => id);
const missedOne = (change?: Partial<Session>) =>
	walk(two(change), ['right', 'commit', 'next', 'wrong', 'commit']).session;
const again = (session: Session, id = 'two-options') =>
	comeAgain(session, [{ ...session.questions[1]!, id, again: 'two-options' }]);

describe('what was missed', () => {
	it('comes again at the end of the round, and not where feedback waits for the end', () => {
		expect(ids(toReturn(missedOne()))).toEqual(['two-options']);
		expect(toReturn(missedOne({ mode: 'check' }))).toEqual([]);
		expect(toReturn(walk(two(), ['right', 'commit', 'next', 'right', 'commit']).session)).toEqual(
			[]
		);
	});

	it('comes again until it is right once, but not for ever', () => {
		const returned = walk(again(missedOne()), ['next', 'right', 'commit']).session;
		expect(toReturn(returned)).toEqual([]);
		let missing = missedOne();
		for (let time = 1; time <= 3; time++) {
			expect(ids(toReturn(missing))).toEqual(['two-options']);
			missing = walk(again(missing), ['next', 'wrong', 'commit']).session;
		}
		expect(toReturn(missing)).toEqual([]);
		expect(ids(stillMissed(missing))).toEqual(['two-options']);
	});

	it('leaves the score of the first tries as it was, in the result and in the log', () => {
		const { session, log } = walk(again(missedOne()), ['next', 'right', 'commit', 'next']);
		expect(log).toMatchObject([{ try: 2, score: 1 }]);
		expect(session.finished).toBeDefined();
		const { total, again: left } = result(session, places, () => 'claim');
		expect(total).toMatchObject({ of: 2, first: { right: 1 } });
		expect(left).toEqual([]);
	});
});

describe('the face it comes with', () => {
	const rows = [
		{ id: 'two-options', kind: 'choice', point: 'c03' },
		{ id: 'only-after', kind: 'choice', point: 'c03', after: 'two-options' },
		{ id: 'three-options', kind: 'choice', point: 'c08' },
		{ id: 'in-own-words', kind: 'write', point: 'c03' },
		{ id: 'another', kind: 'choice', point: 'c03' }
	] as const;

	it('is another question about the same point', () => {
		const session = missedOne();
		expect(facesFor(toReturn(session), session, rows)).toEqual(['another']);
		const asked = current(walk(again(session, 'another'), ['next']).session).asked;
		expect(asked).toMatchObject({ id: 'another', again: 'two-options' });
	});

	it('is the same where there is no other, and in a set of a teacher', () => {
		const session = missedOne();
		expect(facesFor(toReturn(session), session, rows.slice(0, 4))).toEqual(['two-options']);
		expect(facesFor(toReturn(session), { ...session, kind: 'set' }, rows)).toEqual(['two-options']);
	});
});
