/** As many whole sentences from the start of a text as have at most so many words, but one at least; and the rest. */
export function inShort(text: string, most: number): [shown: string, rest: string] {
	const sentences = text.split(/(?<=[.!?][”’)]?) (?=[A-Z“‘(])/);
	let shown = sentences[0]!;
	for (const sentence of sentences.slice(1)) {
		const longer = `${shown} ${sentence}`;
		if (longer.split(' ').length > most) break;
		shown = longer;
	}
	return [shown, text.slice(shown.length).trim()];
}
