import type { Stem } from '../../questions/bank';

export const mostCharacters = 500;

/** A reader's note; `stem` is undefined where the question is gone. */
export interface Note {
	item: string;
	text: string;
	stem?: Stem;
}

/** In the order of the stems, which is the essay's; notes on questions that are gone come last. */
export function listNotes(notes: ReadonlyMap<string, string>, stems: readonly Stem[]): Note[] {
	const known = stems.flatMap((stem): Note[] => {
		const text = notes.get(stem.id);
		return text === undefined ? [] : [{ item: stem.id, text, stem }];
	});
	const ids = new Set(known.map(({ item }) => item));
	const gone = [...notes].filter(([item]) => !ids.has(item));
	return [...known, ...gone.map(([item, text]) => ({ item, text }))];
}

/** The labels in the text. */
interface Labels {
	title: string;
	question: string;
	mine: string;
	gone: string;
	place: (locator: string) => string;
}

/** To be pasted or kept as a file. */
export function notesAsText(notes: readonly Note[], labels: Labels): string {
	const pieces = notes.map(({ text, stem }) =>
		[
			...(stem?.locator ? [labels.place(stem.locator)] : []),
			`${labels.question}: ${stem?.prompt ?? labels.gone}`,
			`${labels.mine}: ${text}`
		].join('\n')
	);
	return `${[labels.title, ...pieces].join('\n\n')}\n`;
}
