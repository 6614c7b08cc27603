// How texts stand in files: which characters, on how many lines, and as HTML.

/** Only what XML 1.0 allows (https://www.w3.org/TR/xml/#charsets), less marks that nobody sees; lines end in \n. */
export const characters = (text: string): string => (suspicious.test(text) ? cleaned(text) : text);

// Nearly every text passes this, which takes a tenth of the time of the whole.
const suspicious = /[^\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const cleaned = (text: string): string =>
	text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, '');

/** Without spaces around lines or twice in a row, which HTML would not show. */
export const lines = (text: string): string =>
	loose.test(text)
		? characters(text)
				.split('\n')
				.map((line) => line.replace(/\t[ \t]*| [ \t]+/g, ' ').trim())
				.join('\n')
				.trim()
		: text;
// Most texts are one line of such characters with single spaces.
const loose = /^\s|\s$| {2}|[^ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

export const oneLine = (text: string): string => lines(text).replace(/\n+/g, ' ');

/** Without the signs of bold that Markdown puts around words. */
export const unbold = (text: string): string =>
	text.replace(/(?<![\w*])(\*\*|__)(?=[^\s*_])((?:(?!\1).)*\S)\1(?![\w*])/g, '$2');

const escapes: Record<string, string> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' }
};
export const html = (text: string): string =>
	text.replace(/[&<>"\n]/g, (character) => escapes[character]!);

/** A plain text for a place where it is shown as HTML. */
export const inHtml = (text: string): string => text.replace(/[&<]/g, (sign) => escapes[sign]!);

/** Names from which programs take away what looks like a tag keep it with another sign. */
export const untagged = (name: string): string => name.replace(/<(?=[a-z/!?])/gi, '‹');

/** The text that `html` was made of, less empty comments and spans; each `div` begins on a line of its own. */
export const plainOf = (source: string): string =>
	source
		.replace(/<!-- -->|<span><\/span>/g, '')
		.replaceAll('<br>', '\n')
		.split(/<\/?div>/)
		.map((part) => lines(unescaped(part)))
		.filter(Boolean)
		.join('\n');
/** Without the escapes of `html`. */
export const unescaped = (text: string): string =>
	text.replace(/&(amp|lt|gt|quot);/g, (entity) => signs[entity]!);
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The beginning of a text, for places where a name is wanted and the whole stands elsewhere. */
export const nameOf = (text: string): string => {
	const line = oneLine(text);
	if (line.length <= 80) return line;
	const all = [...line];
	return all.length <= 80 ? line : `${all.slice(0, 79).join('').trim()}…`;
};

/** White space as HTML shows it. Not `\s`: a space that must not break stays one. */
export const flat = (text: string) =>
	text.replace(/[\t\r\n\v\f][ \t\r\n\v\f]*| [ \t\r\n\v\f]+/g, ' ');

/** As browsers read these code points, which old files have for quotes and dashes. */
export const windows = (text: string): string =>
	text.replace(/[\u0080-\u0084\u0086-\u009f]/g, (sign) => western[sign.charCodeAt(0) - 0x80]!);
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
