import { describe, expect, it } from 'vitest';
import { lapOf } from '../../src/lib/study/rounds/whole';

const rows = Array.from({ length: 150 }, (_, number) => ({
	id: `question-${number}`,
	kind: ['choice', 'truth', 'find'][number % 3]!,
	locator: `P1.S${(number % 25) + 1}`,
	level: ['recall', 'check'][number % 2]!
}));

describe('the whole essay in laps of five rounds', () => {
	it('begins with the first round', () => {
		expect(lapOf(rows, new Set())).toMatchObject({ next: 0, finished: 0 });
	});

	it('goes on to the second when all of the first is answered', () => {
		const { rounds } = lapOf(rows, new Set());
		expect(lapOf(rows, new Set(rounds[0]))).toMatchObject({ next: 1, finished: 0 });
	});

	it('asks other questions after the finish', () => {
		const { rounds } = lapOf(rows, new Set());
		const answered = new Set(rounds.flat());
		const lap = lapOf(rows, answered);
		expect(lap.finished).toBe(1);
		expect(lap.rounds.flat().filter((id) => answered.has(id))).toEqual([]);
	});

	it('begins again when everything has been answered', () => {
		expect(lapOf(rows, { has: () => true })).toMatchObject({ next: 0, finished: 9 });
	});
});
