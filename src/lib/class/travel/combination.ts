// Which of many, in any order, as one whole number (https://en.wikipedia.org/wiki/Combinatorial_number_system): it
// does not depend on how many there are, so a code stays good while a bank grows.

/** How many ways there are to take `taken` of `all`. */
function ways(all: number, taken: number): number {
	let count = 1;
	for (let one = 1; one <= taken; one++) count = (count * (all - taken + one)) / one;
	return all < taken ? 0 : count;
}

/** Of different whole numbers from 0. */
export const rankOf = (chosen: readonly number[]): number =>
	[...chosen].sort((a, b) => a - b).reduce((rank, one, index) => rank + ways(one, index + 1), 0);

/** `count` numbers, the lowest first. */
export function chosenBy(rank: number, count: number): number[] {
	const chosen: number[] = [];
	for (let taken = count; taken > 0; taken--) {
		let one = taken - 1;
		while (ways(one + 1, taken) <= rank) one++;
		rank -= ways(one, taken);
		chosen.unshift(one);
	}
	return chosen;
}
