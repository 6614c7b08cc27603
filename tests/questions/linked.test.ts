import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linked } from '../../src/lib/questions/sets/linked';

const ids = (questions: { id: string; after?: string }[]) => linked(questions).map(({ id }) => id);

it('a linked question comes right after its first, wherever both stood', () => {
	const second = { id: 'b', after: 'a' };
	expect(ids([second, { id: 'c' }, { id: 'a' }, { id: 'd' }])).toEqual(['c', 'a', 'b', 'd']);
});

it('a linked question without its first stays where it is', () => {
	expect(ids([{ id: 'c' }, { id: 'b', after: 'a' }, { id: 'd' }])).toEqual(['c', 'b', 'd']);
});

it('no question is lost, whatever names what', () => {
	const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	const one = fc.record({ id: name, after: fc.option(name, { nil: undefined }) });
	fc.assert(
		fc.property(fc.uniqueArray(one, { selector: ({ id }) => id }), (questions) => {
			expect(ids(questions).sort()).toEqual(questions.map(({ id }) => id).sort());
		})
	);
});
