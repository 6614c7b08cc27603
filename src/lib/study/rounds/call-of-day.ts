import type { Call } from '../../questions/bank';
import type { Claim } from '../../questions/point';
import type { Day } from '../memory/days';
import { random } from './random';

/** Every claim that has one of the five sorts and a phrase to show. */
export const callsOf = (claims: readonly Claim[]): Call[] =>
	claims.flatMap(({ id, locators, paraphrase, kind, kinds = [], words }) => {
		const sorts = [kind, ...kinds].filter((one) => one !== 'device');
		return words && kind !== 'device'
			? [{ id, place: locators[0]!, phrase: words[0]!, text: paraphrase, kinds: sorts }]
			: [];
	});

/** The same for everybody on a day; each comes once before any comes twice. */
export function callOfDay(calls: readonly Call[], day: Day): Call {
	const lap = Math.floor(day / calls.length);
	return random(`close call ${lap}`).shuffle(calls)[day % calls.length]!;
}
