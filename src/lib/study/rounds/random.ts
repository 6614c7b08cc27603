import { fnv1a } from '../moving/checksum';

/** Pseudo-random numbers from a seed. */
export interface Random {
	/** From 0 up to but not including 1. */
	next(): number;
	/** The same values in another order. */
	shuffle<Value>(values: readonly Value[]): Value[];
	/** One of the values, of which there must be at least one. */
	pick<Value>(values: readonly Value[]): Value;
}

/**
 * The same numbers for the same seed on every machine: Mulberry32, seeded with FNV-1a over the seed's UTF-16 units.
 * Never change it: sessions under way would be reordered.
 */
export function random(seed: string): Random {
	let state = fnv1a(seed);

	function next() {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	function shuffle<Value>(values: readonly Value[]): Value[] {
		const shuffled = [...values];
		for (let last = shuffled.length - 1; last > 0; last--) {
			const other = Math.floor(next() * (last + 1));
			[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
		}
		return shuffled;
	}

	return {
		next,
		shuffle,
		pick: (values) => values[Math.floor(next() * values.length)]!
	};
}
