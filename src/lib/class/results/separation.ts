/**
 * How well a question separates: the correlation, -1 to 1, of its score with the mean score on the other questions,
 * over the students who saw it and some other. Nothing for fewer than `least` students, or where all did the same.
 */
export function separation(
	scores: readonly (readonly (number | undefined)[])[],
	index: number,
	least: number
): number | undefined {
	const pairs = scores.flatMap((own) => {
		const here = own[index];
		if (here === undefined) return [];
		let sum = -here;
		let seen = -1;
		for (const score of own) {
			if (score === undefined) continue;
			sum += score;
			seen += 1;
		}
		return seen ? [{ here, elsewhere: sum / seen }] : [];
	});
	if (pairs.length < least) return undefined;
	const [here, elsewhere] = [mean(pairs, 'here'), mean(pairs, 'elsewhere')];
	let [both, own, other] = [0, 0, 0];
	for (const pair of pairs) {
		const [x, y] = [pair.here - here, pair.elsewhere - elsewhere];
		both += x * y;
		own += x * x;
		other += y * y;
	}
	// Rounding leaves a hair where all are alike.
	return own < 1e-9 || other < 1e-9 ? undefined : both / Math.sqrt(own * other);
}

const mean = <Name extends string>(pairs: Record<Name, number>[], name: Name) =>
	pairs.reduce((sum, pair) => sum + pair[name], 0) / pairs.length;
