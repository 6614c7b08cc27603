import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hashQuestion } from '../../src/lib/questions/kinds/desk';
import { ownId } from '../../src/lib/questions/own';
import type { Question } from '../../src/lib/questions/question';
import * as saved from '../../src/lib/questions/sets/saved-set';
import { savedSet, type SavedSet } from '../../src/lib/questions/sets/saved-set';
import { set as setShape } from '../../src/lib/questions/set';
import { random } from '../../src/lib/study/rounds/random';
import { set as bank } from '../content/content';
import { fixtures } from './fixtures';

const birth = (seed = 'seed') => ({ now: 1_800_000_000_000, random: random(seed).next });
const own = (question: Question, seed = question.id): Question => {
	const { number: _, points: __, ...rest } = question;
	return { ...rest, id: ownId(random(seed).next) } as Question;
};
const owns = fixtures
	.map((question) => own(question))
	// Places are those of the essay.
	.map((question) => (question.kind === 'find' ? { ...question, places: undefined } : question));
const bankIds = bank.questions.map(({ id }) => id);
const empty = saved.newSet('Friday', birth());
const friday = saved.add(saved.addBuiltIn(empty, bankIds.slice(0, 4)), [
	{ from: 'own', question: owns[0]!, points: '2' }
]);

type Step = (set: SavedSet) => SavedSet;
const someId = fc.constantFrom(...bankIds.slice(0, 8), ...owns.map(({ id }) => id), 'nothing-here');
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.array(someId).map(
		(ids): Step =>
			(set) =>
				saved.addBuiltIn(
					set,
					ids.filter((id) => !/^own/.test(id))
				)
	),
	fc.constantFrom(...owns).map(
		(question): Step =>
			(set) =>
				saved.putOwn(set, question)
	),
	fc.array(someId).map(
		(ids): Step =>
			(set) =>
				saved.remove(set, ids)
	),
	fc.tuple(someId, fc.integer()).map(
		([id, to]): Step =>
			(set) =>
				saved.move(set, id, to)
	),
	fc.tuple(someId, fc.constantFrom('1', '0.5', undefined)).map(
		([id, points]): Step =>
			(set) =>
				saved.setPoints(set, id, points)
	),
	fc.string().map(
		(title): Step =>
			(set) =>
				saved.rename(set, title)
	),
	fc.string().map(
		(text): Step =>
			(set) =>
				saved.instruct(set, text)
	),
	fc.constantFrom('practise' as const, 'check' as const).map(
		(mode): Step =>
			(set) =>
				saved.setOptions(set, { mode })
	),
	fc.string({ minLength: 1 }).map(
		(title): Step =>
			(set) =>
				saved.duplicate(set, title, birth(title))
	)
);

describe('a saved set', () => {
	it('is what its schema says after any changes, and holds no question twice', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
				const set = steps.reduce((set, step) => step(set), friday);
				const ids = saved.ids(set);
				expect(v.parse(savedSet, JSON.parse(JSON.stringify(set)))).toEqual(set);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});

	it('moves a question to where it is taken, and no other past another', () => {
		fc.assert(
			fc.property(fc.nat(6), fc.integer({ min: -9, max: 9 }), (from, to) => {
				const set = saved.addBuiltIn(empty, bankIds.slice(0, 7));
				const id = saved.ids(set)[from]!;
				const moved = saved.ids(saved.move(set, id, to));
				expect(moved.indexOf(id)).toBe(Math.max(0, Math.min(to, 6)));
				const others = (ids: string[]) => ids.filter((one) => one !== id);
				expect(others(moved)).toEqual(others(saved.ids(set)));
			})
		);
	});

	it.each([
		['renaming to nothing', (set: SavedSet) => saved.rename(set, '  ')],
		['adding what is there', (set: SavedSet) => saved.addBuiltIn(set, bankIds.slice(0, 2))],
		['removing what is not', (set: SavedSet) => saved.remove(set, ['nothing-here'])],
		['moving past the end what stands there', (set: SavedSet) => saved.move(set, owns[0]!.id, 99)]
	])('is the same set after %s', (_, change) => {
		expect(change(friday)).toBe(friday);
	});

	it('duplicated is another set with the same in it', () => {
		const copy = saved.duplicate(friday, 'Monday', birth('other'));
		expect(copy.id).not.toBe(friday.id);
		expect({ ...copy, id: friday.id, title: friday.title }).toEqual(friday);
	});

	it('takes a changed own question in the place of the old one, and a copy in that of the built-in one', () => {
		const changed = { ...owns[0]!, prompt: 'Changed?' };
		const [own] = saved.putOwn(friday, changed).items.slice(-1);
		expect(own).toEqual({ from: 'own', question: changed, points: '2' });
		const copied = saved.replace(friday, bankIds[1]!, owns[1]!);
		expect(saved.ids(copied)[1]).toBe(owns[1]!.id);
		expect(copied.items).toHaveLength(friday.items.length);
	});

	it.each(['own-short', 'ready-made', 'own-ABCDEFGHIJKL'])(
		'does not keep an own question called %s',
		(id) => {
			const set = { ...empty, items: [{ from: 'own', question: { ...owns[0]!, id } }] };
			expect(v.safeParse(savedSet, set).success).toBe(false);
		}
	);
});

describe('a completed set', () => {
	it('keeps to the shape of exported sets, whatever it was made of', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				const set = steps.reduce((set, step) => step(set), friday);
				const { set: whole, missing } = await saved.complete(set, bank);
				expect(v.parse(setShape, JSON.parse(JSON.stringify(whole)))).toEqual(
					JSON.parse(JSON.stringify(whole))
				);
				expect([...missing, ...whole.questions.map(({ id }) => id)].sort()).toEqual(
					saved.ids(set).sort()
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('has its questions in order, with points, hashes, places and the cards about them', async () => {
		const where = owns.find(({ kind }) => kind === 'find')!;
		const set = saved.setPoints(saved.putOwn(friday, where), bankIds[0]!, '3');
		const { set: whole } = await saved.complete(set, bank);
		expect(whole.questions.map(({ id }) => id)).toEqual(saved.ids(set));
		expect(whole.questions.map(({ points }) => points)).toEqual([
			'3',
			...Array.from({ length: 3 }),
			'2',
			undefined
		]);
		for (const question of whole.questions)
			expect(question.hash).toBe(await hashQuestion(question));
		expect(whole.questions.at(-1)).toHaveProperty(['places', 'P1.S1'], expect.any(String));
		const points = new Set(whole.questions.map(({ point }) => point));
		expect(whole.cards).toEqual(bank.cards.filter(({ point }) => points.has(point)));
		expect(whole.cards.length).toBeGreaterThan(0);
		expect([whole.title, whole.id]).toEqual(['Friday', set.id]);
	});

	it('names what the bank no longer has, and holds the rest', async () => {
		const set = saved.addBuiltIn(friday, ['gone-since-then']);
		const { set: whole, missing } = await saved.complete(set, bank);
		expect(missing).toEqual(['gone-since-then']);
		expect(whole.questions).toHaveLength(friday.items.length);
	});

	it('has the same hash for the same content, and another for any other', async () => {
		const hash = async (set: SavedSet) => (await saved.complete(set, bank)).set.hash;
		expect(await hash({ ...friday, made: 1 })).toBe(await hash(friday));
		for (const other of [
			saved.rename(friday, 'Monday'),
			saved.move(friday, bankIds[0]!, 1),
			saved.setPoints(friday, bankIds[0]!, '2')
		])
			expect(await hash(other)).not.toBe(await hash(friday));
	});

	it('read back is the same set again: what is ours by reference, what is not as it was', async () => {
		const { set: whole } = await saved.complete(saved.putOwn(friday, owns.at(-1)!), bank);
		const back = saved.savedFrom(whole, bank, birth('back'));
		expect(back.items.map(({ from }) => from)).toEqual([
			'bank',
			'bank',
			'bank',
			'bank',
			'own',
			'own'
		]);
		const again = (await saved.complete(back, bank)).set;
		expect({ ...again, id: '', hash: '' }).toEqual({ ...whole, id: '', hash: '' });
	});

	it('read back with a changed question of ours keeps the change as an own question', async () => {
		const { set: whole } = await saved.complete(friday, bank);
		const [first, ...rest] = whole.questions;
		const changed = { ...whole, questions: [{ ...first!, prompt: 'Changed?' }, ...rest] };
		const [own] = saved.savedFrom(changed, bank, birth()).items;
		expect(own).toMatchObject({ from: 'own', question: { prompt: 'Changed?' } });
		expect(saved.idOf(own!)).toMatch(/^own-[a-z2-7]{12}$/);
	});
});
