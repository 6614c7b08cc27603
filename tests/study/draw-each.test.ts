import { describe, expect, it } from 'vitest';
import { drawEach } from '../../src/lib/study/rounds/draw-each';
import type { Question } from '../../src/lib/questions/question';
import { questions } from '../content/content';

const drawn = { by: 'level', each: '2', seed: 'a2b3' } as const;
const level = (one: Question) => one.level;
const counts = (list: Question[]) =>
	Object.fromEntries(
		[...new Set(questions.map(level))].map((group) => [
			group,
			list.filter((one) => level(one) === group).length
		])
	);

describe('a set drawn by lot', () => {
	it('has so many of each group, in the order of the list', () => {
		const list = drawEach(questions, drawn, level);
		expect(counts(list)).toEqual(Object.fromEntries(Object.keys(counts(list)).map((g) => [g, 2])));
		expect(list).toEqual(questions.filter((one) => list.includes(one)));
	});

	it('is the same for the same seed, and another for another', () => {
		const once = drawEach(questions, drawn, level);
		expect(drawEach(questions, { ...drawn }, level)).toEqual(once);
		expect(drawEach(questions, { ...drawn, seed: 'other' }, level)).not.toEqual(once);
	});

	it('takes all of a group that has fewer, and none of what is in no group', () => {
		const few = questions.slice(0, 3);
		expect(drawEach(few, { ...drawn, each: '9' }, () => 'one')).toEqual(few);
		expect(drawEach(few, drawn, () => undefined)).toEqual([]);
	});
});
