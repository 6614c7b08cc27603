import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	cardRunShape,
	cardGrades,
	gradeCard,
	isDone,
	missed,
	progress,
	reconcileCards,
	reveal,
	putAside,
	startCards,
	undo,
	written,
	type CardGrade,
	type CardRun
} from '../../src/lib/study/cards/card-run';

const begin = (...cards: string[]): CardRun => ({
	...startCards({ id: 'run-1', cards, mode: 'cards', answer: 'say' }, 1000)
});
const grade = (run: CardRun, how: CardGrade) => gradeCard(reveal(run), how, { hash: 'abc' }).run;
const cards = fc.uniqueArray(fc.constantFrom('atd', 'ero', 'ice', 'isap', 'mpp', 'nta', 'optics'), {
	minLength: 1
});
const grades = fc.array(fc.constantFrom<CardGrade>(...cardGrades), { maxLength: 30 });
const step = (run: CardRun, how: CardGrade) => (isDone(run) ? run : grade(run, how));
const nothing = new Set<string>();

/** Anything one can do with the card shown. */
const acts = fc.array(
	fc.oneof(
		fc.record({ act: fc.constantFrom(...cardGrades), typed: fc.constantFrom('', 'ATD') }),
		fc.record({ act: fc.constant('aside' as const), turned: fc.boolean() })
	),
	{ maxLength: 30 }
);
type Act = (typeof acts extends fc.Arbitrary<infer Acts> ? Acts : never)[number];
/** The run before and after the act, and what the log is told. */
function perform(run: CardRun, act: Act) {
	if (act.act === 'aside') {
		const before = act.turned ? reveal(run, 'ISAP') : run;
		return { before, ...putAside(before) };
	}
	const before = reveal(run, act.typed);
	return { before, ...gradeCard(before, act.act, { hash: 'abc' }) };
}

describe('a run through cards', () => {
	it('is in an order that follows from the seed, and holds every card once', () => {
		const cards = ['a', 'b', 'c', 'd', 'e'];
		const plan = { id: 'run-1', cards, seed: 'seed', mode: 'cards', answer: 'say' } as const;
		const run = startCards(plan, 1000);
		expect(startCards(plan, 2000).queue).toEqual(run.queue);
		expect([...run.queue].sort()).toEqual(plan.cards);
		expect(startCards({ ...plan, seed: 'other' }, 1000).queue).not.toEqual(run.queue);
		expect(startCards({ ...plan, seed: undefined }, 1000).queue).toEqual(cards);
	});

	it.each([
		['three cards later', ['a', 'b', 'c', 'd', 'e'], ['b', 'c', 'd', 'a', 'e']],
		['at the end where fewer are left', ['a', 'b', 'c'], ['b', 'c', 'a']],
		['at once where it is the only one', ['a'], ['a']]
	])('brings a missed card again %s', (_, before, after) => {
		expect(grade(begin(...before), 'again').queue).toEqual(after);
	});

	it.each(['hard', 'good', 'easy'] as const)('lets go of a card that was got: %s', (how) => {
		const run = grade(begin('a', 'b'), how);
		expect(run.queue).toEqual(['b']);
		expect(progress(run)).toEqual({ got: 1, atOnce: 1, of: 2, aside: 0 });
	});

	it('lets go of a card put aside, and no longer counts it', () => {
		const { run, entry } = putAside(begin('a', 'b'));
		expect(run.queue).toEqual(['b']);
		expect(progress(run)).toEqual({ got: 0, atOnce: 0, of: 1, aside: 1 });
		expect(entry).toEqual({ type: 'aside', item: 'a', value: 'yes' });
		expect(putAside({ ...run, queue: [] }).entry).toBeUndefined();
	});

	it('tells the log of cramming as such, so that no date moves by it', () => {
		const run: CardRun = { ...begin('a'), mode: 'cram' };
		expect(gradeCard(reveal(run), 'good', { hash: 'abc', point: 'atd' }).entry).toMatchObject({
			mode: 'cram'
		});
	});

	it('logs each grade as the schedule will need it', () => {
		const { entry } = gradeCard(reveal(begin('a', 'b')), 'again', {
			hash: 'abc',
			point: 'atd',
			ms: 900
		});
		expect(entry).toEqual({
			type: 'grade',
			item: 'a',
			hash: 'abc',
			point: 'atd',
			grade: 'again',
			mode: 'cards',
			session: 'run-1',
			ms: 900
		});
	});

	it('grades nothing before the card is revealed, so that a double tap counts once', () => {
		const run = begin('a', 'b');
		expect(gradeCard(run, 'good', { hash: 'abc' })).toEqual({ run });
		const graded = grade(run, 'good');
		expect(gradeCard(graded, 'good', { hash: 'abc' })).toEqual({ run: graded });
	});

	it('is done exactly when every card was got, and can then only be undone', () => {
		fc.assert(
			fc.property(cards, grades, (cards, grades) => {
				let run = grades.reduce(step, begin(...cards));
				const { got, of } = progress(run);
				expect(of).toBe(cards.length);
				expect(isDone(run)).toBe(got === cards.length);
				for (let left = run.queue.length; left > 0; left--) run = grade(run, 'good');
				expect(isDone(run)).toBe(true);
				expect(reveal(run)).toBe(run);
				expect(gradeCard(run, 'good', { hash: 'abc' })).toEqual({ run });
			})
		);
	});

	it('restores by undo the state before each step, back to the first, also after the last card', () => {
		fc.assert(
			fc.property(cards, acts, (cards, acts) => {
				let run = begin(...cards);
				const states: CardRun[] = [];
				for (const act of acts) {
					if (isDone(run)) break;
					const { before, run: after } = perform(run, act);
					states.push(before);
					run = written(after, `writer.${states.length}`);
				}
				while (states.length) {
					const undone = undo(run);
					expect(undone.entry).toEqual({ type: 'undo', of: `writer.${states.length}` });
					expect(undone.run).toEqual(states.pop());
					run = undone.run;
				}
				expect(undo(run)).toEqual({ run });
			})
		);
	});

	it('takes nothing back in the log where nothing was written there', () => {
		expect(undo(grade(begin('a'), 'good')).entry).toBeUndefined();
	});

	it('goes on the same after it was stored at any step', () => {
		fc.assert(
			fc.property(cards, grades, fc.nat(), (cards, grades, at) => {
				const stop = at % (grades.length + 1);
				const run = grades.slice(0, stop).reduce(step, begin(...cards));
				const stored = v.parse(cardRunShape, JSON.parse(JSON.stringify(run)));
				expect(stored).toEqual(run);
				const rest = grades.slice(stop);
				expect(rest.reduce(step, stored)).toEqual(rest.reduce(step, run));
			})
		);
	});

	it('opens as it was stored before cards could be crammed, typed or put aside', () => {
		const stored = {
			version: 1,
			id: 'run-1',
			queue: ['b', 'a'],
			revealed: true,
			history: [{ card: 'a', grade: 'again', entry: 'writer.1' }],
			started: 1000
		};
		const run = v.parse(cardRunShape, stored);
		expect(run).toMatchObject({ ...stored, mode: 'cards', answer: 'say', early: [], typed: '' });
		expect(undo(run).run).toMatchObject({ queue: ['a', 'b'], revealed: true, history: [] });
	});

	it('tells what was got at once from what came again', () => {
		const run = (['again', 'good', 'good', 'good'] as const).reduce(grade, begin('a', 'b', 'c'));
		expect(progress(run)).toEqual({ got: 3, atOnce: 2, of: 3, aside: 0 });
		expect(missed(run)).toEqual(['a']);
	});

	it('counts a card missed and then put aside as put aside alone', () => {
		const run = (['again', 'good', 'good'] as const).reduce(grade, begin('a', 'b', 'c'));
		expect(missed(run)).toEqual(['a']);
		const { run: done } = putAside(run);
		expect(isDone(done)).toBe(true);
		expect(progress(done)).toEqual({ got: 2, atOnce: 2, of: 2, aside: 1 });
		expect(missed(done)).toEqual([]);
		expect(missed(undo(done).run)).toEqual(['a']);
	});

	it('goes on without the cards that are gone', () => {
		const run = reveal(grade(begin('a', 'b', 'c', 'd'), 'again'));
		expect(run.queue).toEqual(['b', 'c', 'd', 'a']);
		const { run: left, dropped } = reconcileCards(run, new Set(['a', 'c']), nothing);
		expect(dropped).toBe(2);
		expect(left).toMatchObject({ queue: ['c', 'a'], revealed: false });
		expect(undo(left).run).toMatchObject({ queue: ['a', 'c'], revealed: true });
		expect(reconcileCards(run, new Set(run.queue), nothing).run).toEqual(run);
	});

	it('goes on without the cards put aside elsewhere, which are still there to undo', () => {
		const run = reveal(grade(begin('a', 'b', 'c'), 'again'), 'ATD');
		const { run: left, dropped } = reconcileCards(run, new Set(run.queue), new Set(['b']));
		expect(dropped).toBe(0);
		expect(left).toMatchObject({ queue: ['c', 'a'], revealed: false, typed: '' });
		expect(left.history).toEqual(run.history);
	});
});
