// Which of many, in any order, as one whole number (https://en.wikipedia.org/wiki/Combinatorial_number_system): it
// does not depend on how many there are, so a code stays good while a bank grows.

/** How many ways there are to take `taken` of `all`. */
export function ways(all: number, taken: number): bigint {
	if (all < taken) return 0n;
	let count = 1n;
	for (let one = 1; one <= taken; one++) count = (count * BigInt(all - taken + one)) / BigInt(one);
	return count;
}

/** Of different whole numbers from 0. */
export const rankOf = (chosen: readonly number[]): bigint =>
	[...chosen].sort((a, b) => a - b).reduce((rank, one, index) => rank + ways(one, index + 1), 0n);

/** `count` numbers, the lowest first. Each takes as many steps as it is high: check that `rank` is below `ways`. */
export function chosenBy(rank: bigint, count: number): number[] {
	const chosen: number[] = [];
	for (let taken = count; taken > 0; taken--) {
		let one = taken - 1;
		// How many ways there are to take that many of `one`, and of one more.
		let [here, next] = [0n, 1n];
		while (next <= rank) {
			one++;
			[here, next] = [next, (next * BigInt(one + 1)) / BigInt(one + 1 - taken)];
		}
		rank -= here;
		chosen.unshift(one);
	}
	return chosen;
}
