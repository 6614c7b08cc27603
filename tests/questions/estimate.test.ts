import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/lib/codecs/json/json';
import { fit } from '../../src/lib/codecs/fit/fit';
import { gift } from '../../src/lib/codecs/gift/gift';
import { complete, conceal, grade, key, parts } from '../../src/lib/questions/kinds';
import { simplify } from '../../src/lib/questions/kinds/desk';
import { draft, finish } from '../../src/lib/questions/kinds/forms';
import {
	estimateKind,
	isGuess,
	type ConcealedEstimate
} from '../../src/lib/questions/kinds/estimate/estimate';
import { compare, pointed, stepped, topFor } from '../../src/lib/questions/kinds/estimate/guess';
import { set as setShape, type QuestionSet } from '../../src/lib/questions/set';
import * as saved from '../../src/lib/questions/sets/saved-set';
import { questions as words } from '../../src/lib/words/en/questions';
import { setOf } from '../codecs/sets';
import { set as bank } from '../content/content';
import { fixturesOf } from './fixtures';

const [question, single] = fixturesOf('estimate') as [
	ReturnType<typeof fixturesOf<'estimate'>>[0],
	ReturnType<typeof fixturesOf<'estimate'>>[0]
];
const shown = estimateKind.conceal(question);
const ours = bank.questions.find((one) => 'series' in one)!;

describe('an estimate', () => {
	it.each([
		[['103603', '74082'], 1],
		// A quarter of 103,603 is 25,900.75, and of 74,082 18,520.5.
		[['129503', '55561.5'], 1],
		[['129504', '55561'], 0],
		[['100000'], 0.5],
		[['', '74082'], 0.5],
		[['103,603', 'about 74082'], 0],
		[['-103603', '074082'], 0],
		[['74082', '103603'], 0]
	])('%j scores %d', (response, score) => expect(grade(question, response, 'en')).toBe(score));

	it('is answered in the order of the chart, in whatever order its hidden points are named', () => {
		const turned = { ...question, hidden: [...question.hidden].reverse() };
		expect(key(turned)).toEqual(key(question));
		expect(conceal(turned)).toEqual(conceal(question));
	});

	it('reads a kept guess alike in every language', () => {
		for (const language of ['en', 'es', 'es-MX']) expect(grade(single, ['6.25'], language)).toBe(1);
		expect(parts(single, ['6.5'], 'es')[0]).toMatchObject({ given: '6,5', right: '6,25' });
	});

	it('shows what is exactly right where near enough was accepted', () => {
		const [near, exact] = parts(question, ['100000', '74082'], 'en');
		expect(near).toMatchObject({ given: '100,000', right: '103,603 arrests', forgiven: true });
		expect(exact).toMatchObject({ label: 'year four', forgiven: false });
	});

	it('is complete with a number for each hidden point', () => {
		expect(complete(shown, ['1', '0'])).toBe(true);
		for (const response of [[], ['1'], ['1', ''], ['1', 'some'], ['1', '-1']])
			expect(complete(shown, response)).toBe(false);
	});

	it('becomes a number question for each hidden point, with all that is known and no value hidden', () => {
		const numbers = simplify(question);
		expect(numbers.map(({ prompt }) => prompt)).toEqual(
			['year two', 'year four'].map(
				(label) =>
					`Guess the two missing counts: ${label}\nArrests by year (arrests): year one: 140,000 (as published); year two: ?; year three: (not verified); year four: ?; year five: 90,000.\nOne arrest of one person.`
			)
		);
		expect(numbers[0]).toMatchObject({ value: '103603', tolerance: '25900.75', unit: 'arrests' });
		expect(simplify(single)).toHaveLength(1);
		expect(simplify(single)[0]).toMatchObject({ points: '2', value: '6.25', tolerance: '0.625' });
	});

	it('has as its fate in a format without it that it became number questions', () => {
		const { set, issues, fates } = fit(setOf([question]), gift);
		expect(set.questions.map(({ kind }) => kind)).toEqual(['number', 'number']);
		expect(fates.get(question.id)).toBe('changed');
		expect(issues).toContainEqual({
			code: 'became',
			at: question.id,
			params: { from: 'estimate', to: 'number', made: 2 }
		});
		expect(issues.some(({ params }) => params?.note === 'tolerance')).toBe(false);
	});
});

describe('an estimate that leaves the app', () => {
	const bare: QuestionSet = { ...bank, exhibits: [], sources: [], questions: [] };
	const birth = { now: 1, random: () => 0.5 };

	it('is graded where nobody knows its exhibit: in a JSON set', () => {
		const read = JSON.parse(json.write(setOf([ours])));
		expect(v.is(setShape, read)).toBe(true);
		expect(read.exhibits).toBeUndefined();
		const [back] = v.parse(setShape, read).questions;
		expect(grade(back!, key(ours), 'en')).toBe(1);
		expect(conceal(back!)).toEqual(conceal(ours));
	});

	it('is graded where nobody knows its exhibit: in a saved set', async () => {
		const set = saved.savedFrom(setOf([ours]), bare, birth);
		const kept = v.parse(saved.savedSet, JSON.parse(JSON.stringify(set)));
		const whole = await saved.complete(kept, bare);
		expect(whole.missing).toEqual([]);
		expect(grade(whole.set.questions[0]!, key(ours), 'en')).toBe(1);
	});

	it('is graded where nobody knows its exhibit: as a copy from the editor', () => {
		const made = finish(draft(ours, 'own-abcdefghijkl'));
		if ('missing' in made) throw new Error(JSON.stringify(made.missing));
		expect(key(made.question)).toEqual(key(ours));
		expect(conceal(made.question)).toEqual({ ...conceal(ours), id: 'own-abcdefghijkl' });
	});

	it('is refused without its figures', () => {
		const { series: _, ...empty } = ours as Extract<typeof ours, { kind: 'estimate' }>;
		expect(v.is(setShape, setOf([empty as typeof ours]))).toBe(false);
	});
});

describe('a guess', () => {
	const figures = (first: string): ConcealedEstimate => ({
		...shown,
		series: {
			...shown.series,
			points: [
				{ id: 'a', label: 'then', value: first },
				{ id: 'b', label: 'now' }
			]
		}
	});

	it('by buttons stays a kept number, goes the way it says and never below zero', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.nat(2_000_000), fc.double({ min: 0.001, max: 1e6, noNaN: true })),
				fc.constantFrom('0.5', '12.5', '40', '315943', '209200000'),
				(value, known) => {
					const [less, more] = [-1, 1].map((by) => stepped(figures(known), value, by as -1 | 1));
					expect([less, more].map((text) => isGuess(text!))).toEqual([true, true]);
					expect(Number(more)).toBeGreaterThan(value);
					expect(Number(less)).toBeLessThanOrEqual(value);
				}
			)
		);
	});

	it('gets in fewer than thirty taps within a tenth of what is four times more or less', () => {
		for (const [from, to] of [
			[185_884, 46_000],
			[118_000, 472_000]
		] as const) {
			const by = to < from ? -1 : 1;
			let [value, taps] = [from as number, 0];
			for (; by * (to - value) > 0; taps++) value = Number(stepped(figures(`${from}`), value, by));
			expect(taps).toBeLessThan(30);
			expect(Math.abs(value - to) / to).toBeLessThan(0.1);
		}
	});

	it('by a finger is a kept number near the finger', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.02, max: 1, noNaN: true }), (share) => {
				const top = topFor(shown.series.points, []);
				const text = pointed(shown, share * top, top);
				expect(isGuess(text)).toBe(true);
				expect(Math.abs(Number(text) - share * top)).toBeLessThan(0.02 * top);
			})
		);
	});

	it('leaves the chart as high as what is known says, whatever is hidden', () => {
		expect(topFor(shown.series.points, [])).toBe(280_000);
		expect(topFor(shown.series.points, [400_000])).toBe(500_000);
	});
});

describe('what is said of a guess', () => {
	const { series } = shown;
	const told = (id: string, guess: number, really: number, order: 'time' | 'compare' = 'time') =>
		words.estimate.told({ ...compare({ ...series, order }, id, guess, really)!, right: false });

	it.each([
		[
			'second',
			200_000,
			103_603,
			'After ‘year one’ you thought it rose. It fell by 26 percent. Your guess is 93 percent too high.'
		],
		[
			'second',
			50_000,
			103_603,
			'After ‘year one’ you thought it fell, and it did, by 26 percent. Your guess is 52 percent too low.'
		],
		[
			'second',
			140_000,
			420_000,
			'After ‘year one’ you thought it stayed about the same. It rose to 3 times as much. Your guess is 67 percent too low.'
		],
		[
			'second',
			420_000,
			140_000,
			'After ‘year one’ you thought it rose. It stayed about the same. Your guess is 3 times that.'
		],
		[
			'second',
			103_603,
			103_603,
			'After ‘year one’ you thought it fell, and it did, by 26 percent. Your guess is exact.'
		]
	])('%s: %d for %d', (id, guess, really, said) => expect(told(id, guess, really)).toBe(said));

	it('names no time where bars stand side by side', () => {
		expect(told('second', 200_000, 103_603, 'compare')).toBe(
			'You thought more than ‘year one’. It is less by 26 percent. Your guess is 93 percent too high.'
		);
		expect(told('second', 200_000, 280_000, 'compare')).toBe(
			'You thought more than ‘year one’, and it is: 2 times as much. Your guess is 29 percent too low.'
		);
	});

	it('takes the next known point where none came before', () => {
		const points = [...series.points].reverse().slice(1);
		const found = compare({ ...series, points }, 'fourth', 10, 20);
		expect(found).toMatchObject({ base: 'year one', earlier: false });
	});
});
