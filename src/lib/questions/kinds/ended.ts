/** Each text with an end, so that a voice pauses after it. */
export const ended = (texts: Record<string, string>): string[] =>
	Object.values(texts).map((text) => (/[.?!]”?$/.test(text) ? text : `${text}.`));
