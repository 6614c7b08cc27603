/** A card's sides, line by line. */
export interface Face {
	front: string[];
	back: string[];
}

/** The letter that an option has where they stand in this order. */
export const letterOf = (options: Record<string, string>, id: string): string =>
	String.fromCharCode(65 + Object.keys(options).indexOf(id));

/** `B. text`: an option with its letter, which no line break parts from it. */
export const lettered = (options: Record<string, string>, id: string): string =>
	`${letterOf(options, id)}.\u00a0${options[id]!}`;

export const numbered = (texts: readonly string[]): string[] =>
	texts.map((text, index) => `${index + 1}. ${text}`);

export const bulleted = (texts: Record<string, string>): string[] =>
	Object.keys(texts)
		.sort()
		.map((id) => `• ${texts[id]!}`);
