/** What the build publishes of a place: its number of words, and the hash of these words joined by spaces. */
interface Fingerprint {
	locator: string;
	words: number;
	hash: string;
}
/** A place found in the pasted text, at characters `from` up to but not including `to`. */
interface Found {
	locator: string;
	from: number;
	to: number;
	text: string;
}
export interface OwnCopy {
	/** In the order of the given places. */
	found: Found[];
	/** Places not found word for word: changed, left out, or beyond the searched part. */
	missing: string[];
	/** The text was too long to be read or searched completely. */
	partly: boolean;
}

interface Word {
	word: string;
	from: number;
	to: number;
	/** First, or last, word of a sentence or line. */
	opens: boolean;
	closes: boolean;
}

/** A longer text is read up to here. */
export const mostCharacters = 200_000;
/** How many words are searched one by one. */
export const mostWords = 5000;
const batch = 500;

/** Apostrophes, periods and invisible characters inside words are dropped. */
const word = /[a-z0-9$%](?:['‘’ʼ.\u00AD\u200B-\u200D\uFEFF]*[a-z0-9$%])*/gi;
const dropped = /[^a-z0-9$%]/g;
const boundary = /[.!?…:;\n\r•“”"]/;

/** The words of a text, normalized as for the published hashes, with their positions. */
export function wordsOf(text: string): Word[] {
	const found = [...text.matchAll(word)].map((match) => ({
		word: match[0].toLowerCase().replace(dropped, ''),
		from: match.index,
		to: match.index + match[0].length
	}));
	const splits = found.map(
		({ to }, index) =>
			index === found.length - 1 || boundary.test(text.slice(to, found[index + 1]!.from))
	);
	return found.map((one, index) => ({
		...one,
		opens: index === 0 || splits[index - 1]!,
		closes: splits[index]!
	}));
}

/**
 * Finds each place's exact run of words in a pasted text. Hashing every run of every length of a long page would take a
 * phone a minute. So runs between sentence boundaries are tried first: they are few, and find every place in a copy
 * with its punctuation. Whatever is still missing (lost line ends, an odd list) is searched at every word, within the
 * 5,000 words around what was found.
 */
export async function matchCopy(
	pasted: string,
	places: readonly Fingerprint[],
	hash: (text: string) => string | Promise<string>
): Promise<OwnCopy> {
	const text = pasted.slice(0, mostCharacters);
	const words = wordsOf(text);
	const starts = new Map<string, number>();
	const isFree = (from: number, to: number) =>
		places.every(({ locator, words: length }) => {
			const start = starts.get(locator);
			return start === undefined || to <= start || from >= start + length;
		});

	await search(0, words.length, (from, to) => words[from]!.opens && words[to - 1]!.closes);
	const known = [...starts.values()].sort((a, b) => a - b);
	const middle = known[Math.floor(known.length / 2)] ?? 0;
	const low = Math.max(0, Math.min(middle - mostWords / 2, words.length - mostWords));
	const high = Math.min(words.length, low + mostWords);
	await search(low, high, isFree);

	const missing = places.map(({ locator }) => locator).filter((locator) => !starts.has(locator));
	const skipped = text.length < pasted.length || high - low < words.length;
	return {
		found: places.flatMap(({ locator, words: length }) => {
			const start = starts.get(locator);
			if (start === undefined) return [];
			const from = words[start]!.from;
			const to = words[start + length - 1]!.to;
			return [{ locator, ...withMarks(text, from, to) }];
		}),
		missing,
		partly: missing.length > 0 && skipped
	};

	/** Tries the runs from `low` to `high` that are as long as a missing place; the first match counts. */
	async function search(low: number, high: number, isWorth: (from: number, to: number) => boolean) {
		const lengths = places.filter(({ locator }) => !starts.has(locator)).map(({ words }) => words);
		for (const length of new Set(lengths)) {
			let waiting: number[] = [];
			for (let from = low; from + length <= high; from++) {
				if (isWorth(from, from + length)) waiting.push(from);
				if (waiting.length < batch) continue;
				await compare(waiting, length);
				waiting = [];
			}
			await compare(waiting, length);
		}
	}

	async function compare(runs: readonly number[], length: number) {
		const hashes = await Promise.all(
			runs.map((start) =>
				hash(
					words
						.slice(start, start + length)
						.map(({ word }) => word)
						.join(' ')
				)
			)
		);
		hashes.forEach((own, index) => {
			const place = places.find(
				(place) => place.words === length && place.hash === own && !starts.has(place.locator)
			);
			if (place) starts.set(place.locator, runs[index]!);
		});
	}
}

/** A span of the text with its punctuation: opening quotes before, periods and the like after. */
function withMarks(
	text: string,
	from: number,
	to: number
): { from: number; to: number; text: string } {
	const before = /[“‘"'([]*$/.exec(text.slice(Math.max(0, from - 3), from))![0].length;
	const after = /^[.,;:!?…”’"')\]]*/.exec(text.slice(to, to + 3))![0].length;
	return { from: from - before, to: to + after, text: text.slice(from - before, to + after) };
}
