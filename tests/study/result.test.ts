import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bonus, result } from '../../src/lib/study/rounds/result';
import { begin, questions } from './questions';
import { places } from './rows';
import { tap, walk, type Tap } from './walk';

const groupOf = (point: string) =>
	/^c\d/.test(point) ? 'claim' : point === 'ero' ? 'term' : point;
const resultOf = (...taps: Tap[]) => result(walk(begin(), taps).session, places, groupOf);
const order = ['T', 'P1.S1', 'P1.S2', 'P2.S1', 'P3.S1', 'P4.S3', 'P7.S1', 'P7.S2'];

// three-options at once; two-options wrong; several-options with a hint; yes-or-no sure but wrong; the rest not reached.
const mixed: Tap[] = [
	...(['right', 'sure', 'next'] as const),
	...(['wrong', 'guess', 'next'] as const),
	...(['wrong', 'commit', 'right', 'commit', 'next'] as const),
	...(['wrong', 'sure', 'next'] as const)
];

describe('the result of a session', () => {
	it('tells first tries from what hints made of them', () => {
		expect(resultOf(...mixed).total).toEqual({
			key: 'total',
			of: 4,
			first: { right: 1, mean: 0.25 },
			final: { right: 2, mean: 0.5 }
		});
	});

	it('counts a first try that was right with a hint as help', () => {
		const { total, can, again } = resultOf('hint', 'right', 'commit');
		expect(total).toMatchObject({ first: { right: 0, mean: 0 }, final: { right: 1, mean: 1 } });
		expect(can).toEqual([]);
		expect(again).toEqual(['three-options']);
	});

	it('goes by paragraph in the order of the essay, and by skill and type of point', () => {
		const { paragraphs, points } = result(walk(begin(), mixed).session, order, groupOf);
		expect(paragraphs.map(({ key, of, first }) => [key, of, first.right])).toEqual([
			['P1', 2, 0],
			['P2', 1, 1],
			['P7', 1, 0]
		]);
		expect(points.map(({ key, of, final }) => [key, of, final.right])).toEqual([
			['claim', 3, 1],
			['loaded-language', 1, 1]
		]);
	});

	it('puts what one was sure of first among what to practise again', () => {
		const { again, sureButWrong } = resultOf(...mixed);
		expect(sureButWrong).toEqual(['yes-or-no']);
		expect(again).toEqual(['yes-or-no', 'two-options', 'several-options']);
	});

	it('says what one can do: what was right at once, and nothing that is to be looked at again', () => {
		expect(resultOf(...mixed).can).toEqual(['c08']);
		const [first, second] = questions.slice(0, 2);
		const inOneLine = begin({}, [first!, { ...second!, locator: first!.locator! }]);
		const taps: Tap[] = ['right', 'commit', 'next', 'wrong', 'commit'];
		expect(result(walk(inOneLine, taps).session, places, groupOf).can).toEqual([]);
	});

	it('says how often one was sure, and right', () => {
		expect(resultOf(...mixed).sure).toEqual({ right: 1, of: 2 });
		expect(resultOf('right', 'guess').sure).toEqual({ right: 0, of: 0 });
		expect(resultOf('right', 'commit').sure).toBeUndefined();
	});

	it('sends back to at most three places, the worst first, and to none listed as sure but wrong', () => {
		expect(resultOf(...mixed).reread).toEqual(['P1.S1', 'P1.S2']);
		const all = questions.flatMap((): Tap[] => ['wrong', 'commit', 'give up', 'next']);
		expect(resultOf(...all).reread).toHaveLength(3);
		expect(resultOf('right', 'commit').reread).toEqual([]);
	});

	it('is empty, not a failure, where nothing was answered', () => {
		expect(resultOf()).toMatchObject({
			total: { of: 0, first: { right: 0, mean: 0 } },
			bonus: undefined,
			again: []
		});
	});

	it('adds up, wherever the session stands', () => {
		fc.assert(
			fc.property(
				fc.array(tap, { maxLength: 60 }),
				fc.constantFrom('practise', 'check'),
				(taps, mode) => {
					const { session } = walk(begin({ mode }), taps);
					const { total, paragraphs, can, again, reread, sureButWrong } = result(
						session,
						order,
						groupOf
					);
					const answered = session.steps.filter(({ tries }) => tries.length).length;
					expect(total.of).toBe(answered);
					expect(paragraphs.reduce((sum, { of }) => sum + of, 0)).toBe(answered);
					expect(total.first.right + again.length).toBe(answered);
					expect(can.length).toBeLessThanOrEqual(total.first.right);
					const pointsAgain = session.questions.flatMap(({ id, point }) =>
						again.includes(id) ? (point ?? []) : []
					);
					expect(can.filter((point) => pointsAgain.includes(point))).toEqual([]);
					expect(total.first.mean).toBeLessThanOrEqual(total.final.mean);
					expect(again).toEqual(expect.arrayContaining(sureButWrong));
					expect(reread.length).toBeLessThanOrEqual(3);
				}
			)
		);
	});
});

describe('the bonus for judging oneself well', () => {
	const right = (certainty: 'guess' | 'think' | 'sure') => ({ score: 1, certainty });
	const wrong = (certainty: 'guess' | 'think' | 'sure') => ({ score: 0, certainty });

	it.each([
		['all sure and right', [right('sure'), right('sure')], 10],
		['all right by thinking', [right('think')], 20 / 3],
		['all right by guessing', [right('guess')], 10 / 3],
		['an honest wrong guess', [right('guess'), wrong('guess')], 5 / 3],
		['sure, once wrongly', [right('sure'), right('sure'), wrong('sure')], 0],
		['all sure and wrong', [wrong('sure')], 0],
		['partly right counts as wrong', [right('sure'), { ...right('sure'), score: 0.5 }], 0],
		['nobody asked', [{ score: 1 }], undefined]
	])('is exact: %s', (_, tries, expected) => {
		const found = bonus(tries);
		if (expected === undefined) expect(found).toBeUndefined();
		else expect(found).toBeCloseTo(expected, 10);
	});

	it('is never below 0 nor above 10', () => {
		const attempt = fc.record({
			score: fc.constantFrom(0, 0.5, 1),
			certainty: fc.constantFrom('guess' as const, 'think' as const, 'sure' as const)
		});
		fc.assert(
			fc.property(fc.array(attempt, { minLength: 1 }), (tries) => {
				expect(bonus(tries)).toBeGreaterThanOrEqual(0);
				expect(bonus(tries)).toBeLessThanOrEqual(10);
			})
		);
	});

	it('pays best for saying how sure one is: guess below 2 in 3, sure above 4 in 5', () => {
		const best = (right: number) => {
			const earned = (['guess', 'think', 'sure'] as const).map((certainty) =>
				bonus(
					Array.from({ length: 100 }, (_, index) => ({ score: index < right ? 1 : 0, certainty }))
				)
			);
			return earned.indexOf(Math.max(...earned.map((one) => one!)));
		};
		expect([60, 66, 67, 79, 81].map(best)).toEqual([0, 0, 1, 1, 2]);
	});
});
