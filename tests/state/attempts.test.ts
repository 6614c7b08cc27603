import { expect, it } from 'vitest';
import { beginAttempt, hand, named, outdate } from '../../src/lib/class/taking/attempt';
import { Attempts } from '../../src/lib/state/attempts.svelte';
import { Browser } from './fake';

const begin = (id: number, code = 'abc') =>
	beginAttempt({ id, code }, { hash: 'set', questions: [] } as never, { shuffle: false }, id);

it('makes room for another student, and keeps both for when the answers are released', () => {
	const attempts = new Attempts(new Browser().tab('1').device);
	const first = named(begin(1), 'Ana');
	attempts.keep(first);
	attempts.putAside(first);
	expect(attempts.at('abc')).toBeUndefined();
	const second = named(begin(2), 'Bo');
	attempts.keep(second);
	expect(attempts.at('abc')).toEqual(second);
	expect(attempts.of('set')).toEqual([second, first]);

	// What happens to the first one later does not touch the second.
	attempts.keep({ ...first, released: 'r' });
	expect(attempts.at('abc')).toEqual(second);
	expect(attempts.of('set')).toEqual([second, { ...first, released: 'r' }]);
});

it('goes on with what another tab has kept, and shows what is begun only once it has an answer', () => {
	const browser = new Browser();
	const [one, two] = ['1', '2'].map((name) => new Attempts(browser.tab(name).device));
	const begun = begin(1);
	one!.keep(begun);
	expect([two!.at('abc'), two!.open]).toEqual([begun, []]);
	const further = { ...begun, answers: [{ response: ['a'], done: true, ms: 1 }], order: [0] };
	two!.keep(further);
	expect(one!.latest(begun)).toEqual(further);
	expect(one!.open).toEqual([further]);
	two!.putAside(further);
	expect(one!.latest(begun)).toEqual(further);
});

it('never writes in the place of another student, who has begun in another tab', () => {
	const browser = new Browser();
	const [one, two] = ['1', '2'].map((name) => new Attempts(browser.tab(name).device));
	const [first, second] = [named(begin(1), 'Ana'), named(begin(2), 'Bo')];
	one!.keep(first);
	one!.putAside(first);
	two!.keep(second);
	one!.takeBack(first);
	two!.keep({ ...second, turn: 2 });
	expect(one!.at('abc')).toEqual(first);
	expect(one!.of('set')).toEqual([{ ...second, turn: 2 }, first]);
});

it('takes that back', () => {
	const attempts = new Attempts(new Browser().tab('1').device);
	const first = begin(1);
	attempts.keep(first);
	attempts.putAside(first);
	attempts.takeBack(first);
	expect(attempts.at('abc')).toEqual(first);
	expect(attempts.of('set')).toEqual([first]);
});

it('counts a new code as another hand-in when what goes along has changed', () => {
	const made = hand(begin(1), 'code');
	expect(outdate(made)).toMatchObject({ turn: 2 });
	expect(outdate(made).handed).toBeUndefined();
	expect(outdate(begin(1)).turn).toBe(1);
});
