import { expect, it } from 'vitest';
import { outcomesOf } from '../../src/lib/study/session/outcomes';
import type { Step } from '../../src/lib/study/session/session';

const tried = (...scores: number[]) =>
	scores.map((score) => ({ response: ['a'], score, hints: 0 }));
const step = (stage: Step['stage'], ...scores: number[]): Step => ({
	stage,
	response: [],
	hints: 0,
	tries: tried(...scores)
});

it('fills a tick by the first try, and not before there is one', () => {
	const steps = [step('told', 1), step('told', 0, 1), step('second', 0.5), step('asking')];
	const questions = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, hash: '' }));
	expect(outcomesOf({ questions, steps } as Parameters<typeof outcomesOf>[0])).toEqual([
		'right',
		'again',
		'again',
		'open',
		'open'
	]);
});

it('tells nothing where feedback is kept for the end', () => {
	const questions = [{ id: 'a', hash: '' }];
	expect(
		outcomesOf({ questions, steps: [step('noted', 0)] } as Parameters<typeof outcomesOf>[0])
	).toEqual(['noted']);
});
