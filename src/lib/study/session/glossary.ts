/** A piece of text, and the glossary entry it opens, if any. */
interface Piece<Entry> {
	text: string;
	entry?: Entry;
}
interface QuotePiece {
	text: string;
	quoted: boolean;
}

interface Match<Entry> {
	entry: Entry;
	from: number;
	to: number;
}

/**
 * Splits a text at the terms and idioms in it, without losing any of it. Whole words, longest form first, each entry
 * where it first occurs. Forms with two capitals in a row (WHO) must match letter by letter.
 */
export function mark<Entry extends { forms: readonly string[] }>(
	text: string,
	entries: readonly Entry[]
): Piece<Entry>[] {
	const pieces: Piece<Entry>[] = [];
	let at = 0;
	for (const { entry, from, to } of matches(text, entries)) {
		if (from > at) pieces.push({ text: text.slice(at, from) });
		pieces.push({ text: text.slice(from, to), entry });
		at = to;
	}
	if (at < text.length) pieces.push({ text: text.slice(at) });
	return pieces;
}

/** Splits a text at its “quotes”, marks included, without losing any of it. */
export const quotes = (text: string): QuotePiece[] =>
	text
		.split(/(“[^“”]*”)/)
		.filter((piece) => piece)
		.map((piece) => ({ text: piece, quoted: /^“[^“”]*”$/.test(piece) }));

/** Both at once, as a stem needs it. */
export function markQuoted<Entry extends { forms: readonly string[] }>(
	text: string,
	entries: readonly Entry[]
): (Piece<Entry> & QuotePiece)[] {
	let left = [...entries];
	return quotes(text).flatMap(({ text, quoted }) => {
		const pieces = mark(text, left).map((piece) => ({ ...piece, quoted }));
		left = left.filter((entry) => !pieces.some((piece) => piece.entry === entry));
		return pieces;
	});
}

function matches<Entry extends { forms: readonly string[] }>(
	text: string,
	entries: readonly Entry[]
): Match<Entry>[] {
	// Most forms do not occur, and compiling a pattern for each is slow.
	const small = text.toLowerCase();
	const found = entries.flatMap((entry) => {
		const forms = lowered(entry.forms);
		return entry.forms
			.filter((_, place) => small.includes(forms[place]!))
			.flatMap((form) =>
				[...text.matchAll(pattern(form))].map((match) => ({
					entry,
					from: match.index,
					to: match.index + match[0].length
				}))
			);
	});
	const apart: Match<Entry>[] = [];
	for (const match of found.sort((a, b) => b.to - b.from - (a.to - a.from)))
		if (apart.every(({ from, to }) => match.to <= from || match.from >= to)) apart.push(match);

	const seen = new Set<Entry>();
	return apart
		.sort((a, b) => a.from - b.from)
		.filter(({ entry }) => !seen.has(entry) && !!seen.add(entry));
}

// Every text of every question is looked through for all of them.
const known = new WeakMap<readonly string[], string[]>();

function lowered(forms: readonly string[]): string[] {
	const small = known.get(forms) ?? forms.map((form) => form.toLowerCase());
	known.set(forms, small);
	return small;
}

function pattern(form: string): RegExp {
	const exact = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const flags = /\p{Lu}{2}/u.test(form) ? 'gu' : 'giu';
	return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, flags);
}
