import { expect, it } from 'vitest';
import { holds } from '../../src/lib/study/cards/search';

it.each([
	['', true],
	['smart', true],
	['check app', true],
	['CHECK-IN', true],
	['u.s.', true],
	['us', true],
	['art', false],
	['app court', false]
])('a search finds the cards with all its words on either side: “%s”', (search, found) => {
	const card = { front: 'What is SmartLINK?', back: 'A U.S. phone app to check in with ICE.' };
	expect(holds(card, search)).toBe(found);
});
