/** Splits a text into utterances: whole sentences, or pieces of very long ones. */
export function sentences(texts: readonly string[]): string[] {
	return texts
		.flatMap((text) => text.replace(/[“”]/g, '').split(sentenceEnd))
		.flatMap(breaths)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

// Not after a single letter: the sentence continues in `U.S. records`.
const sentenceEnd = /(?<=(?<!\b\p{L})[.!?:]['’")]*)\s+/u;
// Some voices stop in the middle of a long text.
const longest = 200;

function breaths(sentence: string): string[] {
	if (sentence.length <= longest) return [sentence];
	const part = sentence.slice(0, longest);
	const comma = Math.max(part.lastIndexOf(', '), part.lastIndexOf('; ')) + 1;
	const end = comma || part.lastIndexOf(' ') || longest;
	return [sentence.slice(0, end), ...breaths(sentence.slice(end).trimStart())];
}

interface Voice {
	lang: string;
	/** On this device; others send the text to a server. */
	localService: boolean;
	default: boolean;
}

/** This device's best voice for the language, if any. `own`: the reader's variant, such as `en-GB`. */
export function pickVoice<Any extends Voice>(
	voices: readonly Any[],
	language: string,
	own: string
): Any | undefined {
	const fitting = voices.filter(
		({ lang, localService }) => localService && tag(lang).split('-')[0] === language
	);
	return (
		fitting.find((voice) => voice.default) ??
		fitting.find(({ lang }) => tag(lang) === tag(own)) ??
		fitting[0]
	);
}

// Android writes `en_US`.
const tag = (language: string) => language.toLowerCase().replace('_', '-');
