import { expect, it } from 'vitest';
import { cards } from '../../src/lib/words/en/cards';

it.each([
	[10, 10, 0, '10 cards, all on the first try.'],
	[10, 9, 0, '10 cards: 9 on the first try, 1 after seeing it again.'],
	[9, 9, 1, '9 cards, all on the first try. 1 card put aside.'],
	[1, 0, 2, '1 card: 0 on the first try, 1 after seeing it again. 2 cards put aside.'],
	[0, 0, 3, 'All of these are put aside.']
])('the end of a run of %i cards, %i got at once and %i put aside', (of, atOnce, aside, said) => {
	expect(cards.summary(of, atOnce, aside)).toBe(said);
});
