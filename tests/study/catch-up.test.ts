import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../src/lib/study/log/entry';
import { catchUp } from '../../src/lib/study/session/catch-up';
import { current } from '../../src/lib/study/session/session';
import { begin, questionOf } from './questions';
import { press, tap, walk } from './walk';

const given = { language: 'en', hints: 2 };

it('a session closed between the log and its own writing goes on as if it had been written', () => {
	const taps = fc.array(tap, { maxLength: 40 });
	fc.assert(
		fc.property(taps, fc.constantFrom('practise', 'check'), (taps, mode) => {
			const { session, log } = walk(begin({ mode }), taps);
			const question = questionOf(current(session).asked.id);
			const after = press(session, 'commit');
			const entries = [...log, ...(after.entry ? [after.entry] : [])] as Entry[];
			expect(catchUp(session, question, log as Entry[], given)).toEqual(session);
			expect(catchUp(after.session, question, entries, given)).toEqual(after.session);
			const caught = catchUp(session, question, entries, given);
			expect(caught).toEqual(after.session);
		})
	);
});

it('takes the second try from the log, and no answers of other sessions', () => {
	const { session, log } = walk(begin({}, [questionOf('three-options')]), ['wrong', 'commit']);
	const second = walk(session, ['right', 'commit']);
	const [entry] = second.log;
	const others = { ...entry!, session: 'another' };
	const entries = [...log, others, entry] as Entry[];
	expect(current(session).step.stage).toBe('second');
	const caught = catchUp(session, questionOf('three-options'), entries, given);
	expect(current(caught).step).toMatchObject({
		stage: 'told',
		tries: [{ score: 0 }, { score: 1 }]
	});
});
