import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/lib/study/session/reconcile';
import { current, sessionShape } from '../../src/lib/study/session/session';
import { begin, questions } from './questions';
import { tap, walk, type Tap } from './walk';

const answer: Tap[] = ['right', 'commit', 'next'];
const without = (...ids: string[]) => questions.filter(({ id }) => !ids.includes(id));
const changed = (id: string) =>
	questions.map((one) => (one.id === id ? { ...one, hash: 'ffffffffffffffff' } : one));

describe('a stored session and the bank of today', () => {
	it('is left alone where nothing has changed', () => {
		const { session } = walk(begin(), [...answer, 'wrong', 'hint']);
		expect(reconcile(session, questions)).toEqual({ session, dropped: 0, updated: [] });
	});

	it('knows from an index without hashes only what is gone', () => {
		const { session, dropped } = reconcile(begin(), [{ id: 'typed-word' }]);
		expect(session!.questions).toEqual([begin().questions[4]]);
		expect(dropped).toBe(6);
	});

	it('drops a question that is gone, and keeps the place', () => {
		const { session } = walk(begin(), [...answer, ...answer, 'wrong']);
		const { session: fitted, dropped } = reconcile(
			session,
			without('three-options', 'find-a-place')
		);
		expect(dropped).toBe(2);
		expect(fitted!.at).toBe(1);
		expect(current(fitted!).asked.id).toBe('several-options');
		expect(current(fitted!).step.response).toEqual(['a', 'b']);
	});

	it.each([
		['asks the next one where the current one is gone', answer, 'two-options', 'several-options'],
		['asks the first one left', [] as Tap[], 'three-options', 'two-options']
	])('%s', (_, taps, gone, asked) => {
		const { session } = reconcile(walk(begin(), taps).session, without(gone));
		expect(current(session!).asked.id).toBe(asked);
		expect(current(session!).step).toMatchObject({ stage: 'asking', response: [], tries: [] });
	});

	it('stands at its answered end where the last, open one is gone', () => {
		const pair = begin({}, questions.slice(0, 2));
		const { session } = reconcile(walk(pair, answer).session, without('two-options'));
		expect(current(session!).step.stage).toBe('told');
		expect(walk(session!, ['next']).session.finished).toBe(9000);
	});

	it('is gone with its last question', () => {
		expect(reconcile(begin(), [])).toEqual({ dropped: 7, updated: [] });
	});

	it('marks a changed question, keeps its answer, and clears what was only picked', () => {
		const open = reconcile(walk(begin(), ['wrong']).session, changed('three-options'));
		expect(open.updated).toEqual(['three-options']);
		expect(current(open.session!)).toMatchObject({
			asked: { hash: 'ffffffffffffffff', updated: true },
			step: { stage: 'asking', response: [] }
		});
		const told = reconcile(walk(begin(), ['right', 'commit']).session, changed('three-options'));
		expect(current(told.session!).step).toMatchObject({ stage: 'told', response: ['a'] });
	});

	it('leaves the second try where a question changed after the first', () => {
		const { session } = reconcile(
			walk(begin(), ['wrong', 'commit']).session,
			changed('three-options')
		);
		expect(current(session!).step).toMatchObject({ stage: 'second', response: [], hints: 1 });
		expect(walk(session!, ['right', 'commit']).log).toMatchObject([
			{ try: 2, hash: 'ffffffffffffffff' }
		]);
	});

	it('whatever is gone or changed, can be stored and brought to its end', () => {
		const taps = fc.array(tap, { maxLength: 40 });
		const fates = fc.array(fc.constantFrom('gone', 'changed', 'same'), {
			minLength: 7,
			maxLength: 7
		});
		fc.assert(
			fc.property(taps, fates, (taps, fates) => {
				const bank = questions.flatMap((one, index) =>
					fates[index] === 'gone'
						? []
						: { ...one, hash: fates[index] === 'same' ? one.hash : 'ffffffffffffffff' }
				);
				const { session, dropped } = reconcile(walk(begin(), taps).session, bank);
				expect(dropped).toBe(7 - bank.length);
				expect(!session).toBe(!bank.length);
				if (!session) return;
				expect(v.is(sessionShape, session)).toBe(true);
				expect(reconcile(session, bank)).toEqual({ session, dropped: 0, updated: [] });
				const way = bank.flatMap((): Tap[] => ['right', 'commit', 'give up', 'next']);
				expect(walk(session, way).session.finished).toBe(9000);
			})
		);
	});
});
