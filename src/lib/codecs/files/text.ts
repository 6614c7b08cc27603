// How texts stand in files: which characters, on how many lines, and as HTML.

/** Only what XML 1.0 allows (https://www.w3.org/TR/xml/#charsets), less marks that nobody sees; lines end in \n. */
export const characters = (text: string): string => (suspicious.test(text) ? cleaned(text) : text);

// Nearly every text passes this, which takes a tenth of the time of the whole.
const suspicious = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff](?<![\t\n])/u;
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
const loose = new RegExp(String.raw`^\s|\s$|[\t\n]| {2}|${suspicious.source}`, 'u');

export const oneLine = (text: string): string => lines(text).replace(/\n+/g, ' ');

const escapes: Record<string, string> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' }
};
export const html = (text: string): string =>
	text.replace(/[&<>"\n]/g, (character) => escapes[character]!);

/** The beginning of a text, for places where a name is wanted and the whole stands elsewhere. */
export const nameOf = (text: string): string => {
	const all = [...oneLine(text)];
	return all.length <= 80 ? all.join('') : `${all.slice(0, 79).join('').trim()}…`;
};

const named: Record<string, string> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…' },
	...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', middot: '·' },
	...{ laquo: '«', raquo: '»', iexcl: '¡', iquest: '¿', deg: '°', times: '×', divide: '÷' },
	...{ aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', uuml: 'ü' },
	...{ Aacute: 'Á', Eacute: 'É', Iacute: 'Í', Oacute: 'Ó', Uacute: 'Ú', Ntilde: 'Ñ', Uuml: 'Ü' },
	...{ agrave: 'à', egrave: 'è', ccedil: 'ç', ouml: 'ö', auml: 'ä', szlig: 'ß', euro: '€' },
	...{ pound: '£', cent: '¢', sect: '§', copy: '©', reg: '®', trade: '™', bull: '•', minus: '−' }
};

export const unescape = (text: string): string =>
	text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
		if (name[0] !== '#') return Object.hasOwn(named, name) ? named[name]! : whole;
		const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});

/** The paragraphs of an HTML text as plain texts: tags gone, scripts and styles with all they hold. */
export function paragraphs(source: string): string[] {
	if (!/[<&]/.test(source)) return [lines(flat(source))].filter(Boolean);
	const lower = source.toLowerCase();
	let text = '';
	let at = 0;
	while (at < source.length) {
		const open = source.indexOf('<', at);
		// A `<` that begins no tag is a sign like any other.
		const close = open < 0 ? -1 : source.indexOf('>', open);
		if (close < 0) break;
		const [, mark, name] = /^<([!/]?)([a-z][a-z0-9]*)?/i.exec(source.slice(open, open + 16))!;
		if (!mark && !name) {
			text += flat(source.slice(at, open + 1));
			at = open + 1;
			continue;
		}
		text += flat(source.slice(at, open)) + (mark === '!' ? '' : breakAt(name ?? ''));
		at = close + 1;
		const ends = mark === '!' && source.startsWith('<!--', open) ? '-->' : hidden(mark!, name);
		if (ends) {
			const end = lower.indexOf(ends, ends === '-->' ? open + 4 : at);
			at = end < 0 ? source.length : source.indexOf('>', end) + 1 || source.length;
		}
	}
	text += flat(source.slice(at));
	return text
		.split('\f')
		.map((paragraph) => lines(unescape(paragraph)))
		.filter(Boolean);
}

export const textOfHtml = (source: string): string => paragraphs(source).join('\n');

// Not `\s`: a space that must not break stays one.
const flat = (text: string) => text.replace(/[\t\r\n\v\f][ \t\r\n\v\f]*| [ \t\r\n\v\f]+/g, ' ');
const breakAt = (name: string) =>
	/^br$/i.test(name)
		? '\n'
		: /^(p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre)$/i.test(name)
			? '\f'
			: '';
const hidden = (mark: string, name?: string) =>
	!mark && name && /^(script|style)$/i.test(name) ? `</${name.toLowerCase()}` : '';
