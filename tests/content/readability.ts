/**
 * Syllables of an English word, by groups of vowel letters. Not counted: an -e, -es or -ed that is not heard
 * (`use`, `makes`, `asked`; but `table`, `places`, `counted`). Counted apart: the i and o of `period`, `media`
 * (but not of `action`, `million`, `region`). It errs by one on a word such as `being` or `idea`, either way.
 */
export function syllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	if (letters.length <= 3) return 1;
	const heard = letters
		.replace(/([sxzcg]|[cs]h)es$/, '$1is')
		.replace(/(?<![aeiouy]|[^aeiouy]l)es$/, 's')
		.replace(/(?<![aeiouytd])ed$/, 'd')
		.replace(/(?<![aeiouy]|[^aeiouy]l)e$/, '')
		.replace(/^y/, '');
	const groups = heard.match(/[aeiouy]+/g) ?? [];
	const apart = heard.match(/[^aeioutscgxln]i[aou]/g) ?? [];
	return Math.max(1, groups.length + apart.length);
}

/** Flesch-Kincaid grade of texts as one: about the U.S. school year a reader needs. Figures are no words. */
export function grade(texts: string[]): number {
	const sentences = texts
		.flatMap((text) => text.split(/(?<=[.?!][”’]?)\s+/))
		.filter((sentence) => /\p{L}/u.test(sentence));
	const words = texts.flatMap((text) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
	const heard = words.reduce((sum, word) => sum + syllables(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (heard / words.length) - 15.59;
}
