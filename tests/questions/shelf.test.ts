import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything, filters, narrow, shelf, type Wish } from '../../src/lib/questions/sets/shelf';
import type { Question } from '../../src/lib/questions/question';
import { set as bank, standards } from '../content/content';

const own: Question = {
	id: 'own-aaaaaaaaaaaa',
	kind: 'truth',
	prompt: 'Is a café a place?',
	right: 'yes'
};
const shelved = shelf(bank, [own], standards, (_, sorts) => [...sorts]);
const find = (wish: Partial<Wish>) =>
	narrow(shelved, { ...anything, ...wish }, bank.skills).map(({ question }) => question);
const values: Record<(typeof filters)[number], string[]> = {
	place: ['P2', 'P2.S1', 'T', 'own'],
	point: bank.claims.map(({ id }) => id),
	kind: ['choice', 'order'],
	level: ['recall', 'check'],
	skill: bank.skills.map(({ id }) => id),
	standard: bank.skills.flatMap(({ standards }) => standards)
};

describe('the list of all questions', () => {
	it('holds everything where nothing is asked for', () => {
		expect(find({})).toEqual([...bank.questions, own]);
	});

	it('gives less with each further filter, and never what it did not hold', () => {
		const wish = fc.record(
			Object.fromEntries(filters.map((name) => [name, fc.constantFrom('', ...values[name])]))
		) as fc.Arbitrary<Partial<Record<(typeof filters)[number], string>>>;
		fc.assert(
			fc.property(wish, fc.constantFrom(...filters), (some, less) => {
				const narrower = find(some);
				const wider = find({ ...some, [less]: '' });
				expect(narrower.filter((one) => !wider.includes(one))).toEqual([]);
			})
		);
	});

	it.each([
		['a line', { place: 'P2.S1' }, (one: Question) => one.locator === 'P2.S1'],
		['a paragraph', { place: 'P2' }, (one: Question) => /^P2\./.test(one.locator ?? '')],
		['bullets', { place: 'B' }, (one: Question) => /^B\d/.test(one.locator ?? '')],
		['own questions', { place: 'own' }, (one: Question) => one.id === own.id],
		['a kind', { kind: 'order' }, (one: Question) => one.kind === 'order'],
		['a point', { point: 'atd' }, (one: Question) => one.point === 'atd']
	])('is narrowed by %s', (_, wish, fits) => {
		const found = find(wish);
		expect(found.length).toBeGreaterThan(0);
		expect(found).toEqual([...bank.questions, own].filter((one) => fits(one)));
	});

	it('finds by a skill what asks about it and about the claims it is shown on', () => {
		const points = new Set(find({ skill: 'missing-denominator' }).map(({ point }) => point));
		expect(points).toEqual(new Set(['c21', 'missing-denominator']));
	});

	it('finds by a standard what asks about any skill that it stands for', () => {
		const standard = 'RH.9-10.7';
		const skills = bank.skills.filter(({ standards }) => standards.includes(standard));
		const together = skills.flatMap(({ id }) => find({ skill: id }));
		expect(new Set(find({ standard }))).toEqual(new Set(together));
		expect(find({ search: standard })).toEqual(find({ standard }));
		expect(find({ standard: 'RH.9-10.4' }).map(({ point }) => point)).toContain('atd');
	});

	it('finds by sorts of statement what asks about a claim of any of them, and so does its word', () => {
		const kinds = new Map(bank.claims.map(({ id, kind, kinds = [] }) => [id, [kind, ...kinds]]));
		const of = (...wanted: string[]) =>
			bank.questions.filter(({ point = '' }) =>
				kinds.get(point)?.some((kind) => wanted.includes(kind))
			);
		expect(find({ sorts: ['motive'] })).toEqual(of('motive'));
		expect(find({ sorts: ['motive', 'prediction'] })).toEqual(of('motive', 'prediction'));
		expect(find({ sorts: ['fact'] })).toEqual(of('fact', 'number', 'cause', 'biography'));
		expect(find({ search: 'prediction' })).toEqual(
			expect.arrayContaining(find({ sorts: ['prediction'] }))
		);
	});

	it('is searched by words in any order, without regard to case, accents and marks', () => {
		expect(find({ search: 'CAFE place' })).toEqual([own]);
		expect(find({ search: 'pun JOKE' }).map(({ id }) => id)).toContain('joke-or-evidence');
		expect(find({ search: 'zzz' })).toEqual([]);
	});

	it('is searched through options, items and accepted words too', () => {
		const order = bank.questions.find((one) => one.kind === 'order')!;
		const words = Object.values(order.items).join(' ');
		expect(find({ search: words })).toContain(order);
	});
});
