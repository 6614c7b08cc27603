import type { Ranks } from './kind';

export const idsOf = (texts: Record<string, string>) => Object.keys(texts).sort();

/** One of the choices at each place. */
export function sequences(choices: string[][]): Ranks {
	return {
		bound: choices.reduce((count, { length }) => count * BigInt(length), 1n),
		rank(response) {
			if (response.length !== choices.length) return undefined;
			let rank = 0n;
			for (const [place, ids] of choices.entries()) {
				const index = ids.indexOf(response[place]!);
				if (index < 0) return undefined;
				rank = rank * BigInt(ids.length) + BigInt(index);
			}
			return rank;
		},
		unrank(rank) {
			const response = choices.map(() => '');
			for (let place = choices.length - 1; place >= 0; place--) {
				const ids = choices[place]!;
				const base = BigInt(ids.length);
				response[place] = ids[Number(rank % base)]!;
				rank /= base;
			}
			return response;
		}
	};
}

/** An option for each item. */
export function assignments({
	items,
	options
}: Record<'items' | 'options', Record<string, string>>): Ranks {
	const ids = idsOf(options);
	return sequences(Object.keys(items).map(() => ids));
}

/** At least one of them, in any order. */
export function subsets(ids: string[]): Ranks {
	return {
		bound: 2n ** BigInt(ids.length) - 1n,
		rank(response) {
			if (!response.length || response.some((id) => !ids.includes(id))) return undefined;
			return ids.reduce(
				(sum, id, bit) => sum + (response.includes(id) ? 1n << BigInt(bit) : 0n),
				-1n
			);
		},
		unrank: (rank) => ids.filter((_, bit) => ((rank + 1n) >> BigInt(bit)) & 1n)
	};
}

/** All of them, each once. */
export function permutations(ids: string[]): Ranks {
	return {
		bound: ids.reduce((count, _, index) => count * BigInt(index + 1), 1n),
		rank(response) {
			if (response.length !== ids.length) return undefined;
			const left = [...ids];
			let rank = 0n;
			for (const id of response) {
				const index = left.indexOf(id);
				if (index < 0) return undefined;
				rank = rank * BigInt(left.length) + BigInt(index);
				left.splice(index, 1);
			}
			return rank;
		},
		unrank(rank) {
			const indices: number[] = [];
			for (let base = 1; base <= ids.length; base++) {
				indices.unshift(Number(rank % BigInt(base)));
				rank /= BigInt(base);
			}
			const left = [...ids];
			return indices.map((index) => left.splice(index, 1)[0]!);
		}
	};
}
