import { describe, expect, it } from 'vitest';
import type { Answer, Entry, Grade } from '../../src/lib/study/log/entry';
import { isReview, outcomeOf, outcomes } from '../../src/lib/study/log/reviews';
import { answer } from './entries';
import { grade } from './past';

const about = (entry: Entry) => {
	if (!isReview(entry)) return 'does not count';
	const { grade, recalled } = outcomes[outcomeOf(entry)];
	return `${grade}${recalled ? '' : ', not recalled'}`;
};

describe('the grade of an answer', () => {
	it.each<[string, Partial<Answer>, string]>([
		['wrong', { score: 0 }, 'again, not recalled'],
		['wrong and sure', { score: 0, certainty: 'sure' }, 'again, not recalled'],
		['wrong after a hint', { score: 0, hints: 1 }, 'again, not recalled'],
		['less than nothing right', { score: -0 }, 'again, not recalled'],
		['partly right', { score: 0.5 }, 'hard, not recalled'],
		['partly right and sure', { score: 0.9, certainty: 'sure' }, 'hard, not recalled'],
		['right after a hint', { hints: 1 }, 'hard, not recalled'],
		['right and sure after a hint', { hints: 1, certainty: 'sure' }, 'hard, not recalled'],
		['right by a guess', { certainty: 'guess' }, 'hard, not recalled'],
		['right', {}, 'good'],
		['right, one thinks', { certainty: 'think' }, 'good'],
		['right and sure', { certainty: 'sure' }, 'easy'],
		['in a check', { mode: 'check' }, 'good'],
		['while reading', { mode: 'reading' }, 'good'],
		['in a set', { mode: 'set' }, 'good'],
		['in a cram', { mode: 'cram' }, 'does not count'],
		['a second try', { try: 2 }, 'does not count'],
		['without a point', { point: undefined }, 'does not count']
	])('%s', (_, change, expected) => {
		expect(about(answer({ point: 'c01', ...change }))).toBe(expected);
	});
});

describe('the grade of a card', () => {
	it.each<[Grade['grade'], string]>([
		['again', 'again, not recalled'],
		['hard', 'hard'],
		['good', 'good'],
		['easy', 'easy']
	])('%s is as given', (given, expected) => {
		expect(about(grade(20_000, { grade: given }))).toBe(expected);
	});

	it('does not count in a cram, nor without a point', () => {
		expect(about(grade(20_000, { mode: 'cram' }))).toBe('does not count');
		expect(about(grade(20_000, { point: undefined }))).toBe('does not count');
	});
});

it('has no grade for choices and undos', () => {
	const written = { id: 'aaaaaaaa.1', at: 0, offset: 0 };
	expect(about({ ...written, type: 'undo', of: 'aaaaaaaa.2' })).toBe('does not count');
	expect(about({ ...written, type: 'star', item: 'a', value: 'on' })).toBe('does not count');
});
