import { expect, it } from 'vitest';
import { quiz } from '../../src/lib/words/en/quiz';

const { lead, sure } = quiz.result;

it.each([
	[10, 10, 0, 'All 10 right on the first try. A perfect round!'],
	[7, 10, 0, '7 of 10 right on the first try, and the rest when they came again.'],
	[0, 1, 0, 'Right when it came again. That is how it sticks.'],
	[4, 10, 0, '4 of 10 right on the first try, and all 10 by the end. That is how it sticks.'],
	[7, 10, 3, '7 of 10 right on the first try. Only 3 to go over.'],
	[4, 10, 6, '4 of 10 right on the first try. 6 to go over: a second round helps most now.'],
	[0, 10, 10, 'A hard round: none right on the first try. Look at the answers, then try again.'],
	[1, 1, 0, 'Right on the first try.']
])('tells of %i right of %i, %i left, in a sentence of its own', (right, of, left, said) => {
	expect(lead(right, of, left)).toBe(said);
});

it.each([
	[6, 7, 'You said “Sure” 7 times, and were right 6 of 7 times.'],
	[3, 3, 'You said “Sure” 3 times, and were right every time.'],
	[1, 1, 'You said “Sure” once, and were right then.'],
	[0, 1, 'You said “Sure” once, and were not right then.'],
	[0, 0, 'You did not say “Sure” this time.']
])('tells how often “Sure” was right: %i of %i', (right, of, said) => {
	expect(sure(right, of)).toBe(said);
});
