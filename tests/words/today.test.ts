import { expect, it } from 'vitest';
import { today } from '../../src/lib/words/en/today';

it.each([
	[2, 8, 2, '2 questions and 8 cards, 2 min'],
	[1, 0, 1, '1 question, 1 min'],
	[0, 3, 1, '3 cards, 1 min']
])(
	'what is due, %i questions and %i cards, is no list that ends in minutes',
	(of, cards, minutes, said) => {
		expect(today.go(of, cards, minutes)).toBe(said);
	}
);
