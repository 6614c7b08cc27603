import { describe, expect, it } from 'vitest';
import { lower, shareRight, tally } from '../../src/lib/class/presenting/raised-hands';
import { readAgain } from '../../src/lib/class/presenting/read-again';
import { callsFor, slidesOf } from '../../src/lib/class/presenting/slides';
import { stageAfter, stagesOf } from '../../src/lib/class/presenting/slide-stages';
import type { Call } from '../../src/lib/questions/bank';
import { grade, key } from '../../src/lib/questions/kinds';
import { votes } from '../../src/lib/questions/kinds/paper';
import type { Question } from '../../src/lib/questions/question';
import { fixtures, fixturesOf } from '../questions/fixtures';

const [choice] = fixturesOf('choice');
const [truth] = fixturesOf('truth');

describe('hands', () => {
	it('are counted per option, taken off one by one, the last first', () => {
		const raised = [0, 2, 2, 1];
		expect(tally(raised, 4)).toEqual([1, 1, 2, 0]);
		expect(lower(raised)).toEqual([0, 2, 2]);
		expect(lower(raised, 2)).toEqual([0, 2, 1]);
		expect(lower(raised, 3), 'nobody is there').toEqual(raised);
		expect(lower([])).toEqual([]);
	});

	it('go up for letters or for yes and no, and for nothing that is answered otherwise', () => {
		const options = votes(choice!, 'en');
		expect(options.map(({ label }) => label)).toEqual([...'ABCDEFGHI'].slice(0, options.length));
		expect(options.filter(({ right }) => right)).toHaveLength(key(choice!).length);
		expect(votes(truth!, 'en').map(({ label }) => label)).toEqual(['Yes', 'No']);
		for (const question of [...fixturesOf('match'), ...fixturesOf('short'), ...fixturesOf('find')])
			expect(votes(question, 'en')).toEqual([]);
	});

	it('tell the share that is right', () => {
		const options = votes(choice!, 'en');
		const right = options.findIndex((one) => one.right);
		const wrong = options.findIndex((one) => !one.right);
		expect(shareRight([], options)).toBeUndefined();
		expect(shareRight([right, right, right, wrong], options)).toBe(0.75);
	});
});

describe('a slide', () => {
	const figures = { points: [1, 2, 3] } as never;

	it.each(fixtures)('grows to the whole answer and back: $kind $id', (question) => {
		const stages = stagesOf(question, undefined, undefined);
		expect(stages[0]).toEqual({ exhibit: 0, reveal: 0, right: [], told: false });
		expect(stages.at(-1)).toMatchObject({ right: key(question), told: true });
		expect(grade(question, stages.at(-1)!.right, 'en')).toBe(1);
		// Each press shows one part more and takes none away.
		const given = stages.map(({ right }) => right.filter(Boolean).length);
		expect([...given].sort((a, b) => a - b)).toEqual(given);
		for (let at = 0; at < stages.length - 1; at++) expect(stageAfter(stages, at)).toBe(at + 1);
		expect(stageAfter(stages, stages.length - 1)).toBe(0);
	});

	it('shows a statement of a map only under what is there already', () => {
		for (const question of fixturesOf('argument')) {
			const ids = Object.keys('items' in question ? question.items : {}).sort();
			for (const { right } of stagesOf(question, undefined, undefined))
				right.forEach((place) => {
					const parent = place.split(':')[0]!;
					if (ids.includes(parent)) expect(right[ids.indexOf(parent)]).not.toBe('');
				});
		}
	});

	it('shows an exhibit figure by figure before the answer, and its own after it', () => {
		const stages = stagesOf(truth!, figures, figures);
		expect(stages.map(({ exhibit, told, reveal }) => [exhibit, told, reveal])).toEqual([
			[1, false, 0],
			[2, false, 0],
			[3, false, 0],
			[3, true, 1],
			[3, true, 2],
			[3, true, 3]
		]);
		expect(stageAfter(stages, 5), 'the exhibit stays').toBe(2);
	});
});

describe('the slides of a set', () => {
	const call = (id: string, kinds: Call['kinds']): Call => ({
		...{ id, kinds, place: 'P1.S1', phrase: 'a phrase', text: 'A text.' }
	});
	const calls = [call('one', ['opinion']), call('two', ['label']), call('three', ['fact'])];
	const asking = { ...truth!, point: 'three' } as Question;

	it('end with lines to mark, those that were asked about first, and with the end', () => {
		const lines = callsFor([asking], calls, false);
		expect(lines.map(({ id }) => id)).toEqual(['three', 'one']);
		expect(callsFor([asking], calls, true)).toHaveLength(3);
		expect(slidesOf([asking], lines).map(({ shows }) => shows)).toEqual([
			'question',
			'pens',
			'end'
		]);
		expect(slidesOf([asking], []).map(({ shows }) => shows)).toEqual(['question', 'end']);
	});

	it('name what to read again: most missed first, or all places where no hands went up', () => {
		const places = ['P1.S1', 'P2.S1', 'P3.S1'];
		const questions = ['P3.S1', 'P2.S1', 'P1.S1'].map(
			(locator, at) => ({ ...truth!, id: `q-${at}`, locator }) as Question
		);
		expect(readAgain(questions, places, () => undefined).map(({ place }) => place)).toEqual(places);
		const shares: Record<string, number> = { 'P3.S1': 0.5, 'P2.S1': 0.25, 'P1.S1': 1 };
		expect(readAgain(questions, places, ({ locator }) => shares[locator!])).toEqual([
			{ place: 'P2.S1', missed: 0.75 },
			{ place: 'P3.S1', missed: 0.5 }
		]);
	});
});
