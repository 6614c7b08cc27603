/** The first value with the lowest rank, compared lexicographically. */
export function least<Value>(
	values: readonly Value[],
	rank: (value: Value) => number[]
): Value | undefined {
	let best: Value | undefined;
	let lowest: number[] | undefined;
	for (const value of values) {
		const own = rank(value);
		const at = lowest ? own.findIndex((number, index) => number !== lowest![index]) : 0;
		if (!lowest || (at >= 0 && own[at]! < lowest[at]!)) [best, lowest] = [value, own];
	}
	return best;
}

/** How often each value was added. */
export function counter<Value>(values: readonly Value[]) {
	const counts = new Map<Value, number>();
	const of = (value: Value) => counts.get(value) ?? 0;
	const add = (value: Value, by = 1) => counts.set(value, of(value) + by);
	values.forEach((value) => add(value));
	return { of, add, counts: () => [...counts.values()] };
}

/** Groups values by key, in the order the keys appear; values without a key are left out. */
export function groupBy<Value>(
	values: readonly Value[],
	keyOf: (value: Value) => string | undefined
): Map<string, Value[]> {
	const groups = new Map<string, Value[]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = key === undefined ? undefined : groups.get(key);
		if (group) group.push(value);
		else if (key !== undefined) groups.set(key, [value]);
	}
	return groups;
}
