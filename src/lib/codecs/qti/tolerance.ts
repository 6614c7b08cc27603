import { ends } from '../../questions/text/quantity';
import { decimal } from '../files/drafts';

/**
 * A tolerance for programs that reckon in binary, where 3.7 is further from 3.3 than 0.4: wider by a hair where an end
 * would be refused.
 */
export function widened(value: string, tolerance: string): string {
	const [at, off] = [Number(value), Number(tolerance)];
	const [least, most] = ends(value, tolerance).map(Number) as [number, number];
	const holds = most - at <= off && at - least <= off && at + off >= most && at - off <= least;
	const wide = off + Math.max(Math.abs(least), Math.abs(most)) * 2 ** -50;
	return holds || !Number.isFinite(wide) ? tolerance : String(wide);
}

/** The shortest tolerance that is written as this one. */
export function narrowed(value: string, wide: string): string | undefined {
	for (let digits = 1; digits <= 16; digits++) {
		const tolerance = decimal(Number(wide).toPrecision(digits));
		if (tolerance && widened(value, tolerance) === wide) return tolerance;
	}
	return decimal(wide);
}
