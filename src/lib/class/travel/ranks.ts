import type { Concealed } from '../../questions/kinds';
import { blanksOf } from '../../questions/kinds/cloze/cloze';
import type { Response } from '../../questions/kinds/kind';

/** All responses that a question can get, in a fixed order, where they can be counted. */
export interface Ranks {
	count: bigint;
	/** Where a response stands in that order; nothing for what is no complete response. */
	rank(response: Response): bigint | undefined;
	/** The response at a place from 0 up to, not including, `count`. */
	at(rank: bigint): Response;
}

// Every hand-in of a class asks for them again.
const known = new WeakMap<Concealed, { ranks?: Ranks }>();

/** Nothing for questions answered in words of one's own. */
export function ranksOf(question: Concealed): Ranks | undefined {
	let found = known.get(question);
	if (!found) known.set(question, (found = { ranks: rankedBy(question) }));
	return found.ranks;
}

function rankedBy(question: Concealed): Ranks | undefined {
	switch (question.kind) {
		case 'choice':
			return question.several
				? subsets(idsOf(question.options))
				: sequences([idsOf(question.options)]);
		case 'truth':
			return sequences([['no', 'yes']]);
		case 'find':
			return sequences([idsOf(question.places)]);
		case 'match':
		case 'sort': {
			const options = idsOf(question.options);
			return sequences(idsOf(question.items).map(() => options));
		}
		case 'order':
			return permutations(idsOf(question.items));
		case 'cloze':
		case 'short':
		case 'number':
			return undefined;
	}
}

/** How many texts a question answered in words wants. */
export const textsIn = (question: Concealed): number =>
	question.kind === 'cloze' ? blanksOf(question).length : 1;

const idsOf = (texts: Record<string, string>) => Object.keys(texts).sort();

/** One of the choices at each place. */
function sequences(choices: string[][]): Ranks {
	return {
		count: choices.reduce((count, { length }) => count * BigInt(length), 1n),
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
		at(rank) {
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

/** At least one of them, in any order. */
function subsets(ids: string[]): Ranks {
	return {
		count: 2n ** BigInt(ids.length) - 1n,
		rank(response) {
			if (!response.length || response.some((id) => !ids.includes(id))) return undefined;
			return ids.reduce(
				(sum, id, bit) => sum + (response.includes(id) ? 1n << BigInt(bit) : 0n),
				-1n
			);
		},
		at: (rank) => ids.filter((_, bit) => ((rank + 1n) >> BigInt(bit)) & 1n)
	};
}

/** All of them, each once. */
function permutations(ids: string[]): Ranks {
	return {
		count: ids.reduce((count, _, index) => count * BigInt(index + 1), 1n),
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
		at(rank) {
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
