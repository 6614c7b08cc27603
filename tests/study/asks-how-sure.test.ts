import { expect, it } from 'vitest';
import { asksHowSure } from '../../src/lib/study/rounds/asks-how-sure';
import { answer } from './entries';

const answered = (count: number) =>
	Array.from({ length: count }, (_, index) => answer({ item: `item-${index}` }));

it.each([
	['not in the first round', {}, 9, false],
	['from the second round on', {}, 10, true],
	['not once it was switched off', { unsure: true }, 30, false],
	['always where it is wanted', { certainty: true }, 0, true]
] as const)('asks how sure one is %s', (_, chosen, count, asks) => {
	expect(asksHowSure({ certainty: false, ...chosen }, answered(count))).toBe(asks);
});
