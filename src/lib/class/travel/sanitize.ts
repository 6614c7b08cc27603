/** The most bytes of UTF-8 that a nickname, the label of a class, a typed answer and a note may take. */
export const most = { name: 20, label: 20, answer: 250, note: 250 };

// As nearly all come: nothing in them can need a change.
const clean = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * One line without control characters, signs that turn the direction of writing, or others nobody sees; cut where it
 * takes more bytes than that. Done twice it is the same.
 */
export function plain(text: string, bytes: number): string {
	if (text.length <= bytes && clean.test(text)) return text;
	const visible = text
		.replace(/\s+/g, ' ')
		// Joiners stay: they make one emoji, or one Persian word, out of several signs.
		.replace(/[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu, '')
		.normalize('NFC')
		.replace(/ +/g, ' ')
		.trim();
	return cut(visible, bytes).trim();
}

/** Never in the middle of a character. */
function cut(text: string, bytes: number): string {
	let size = 0;
	let at = 0;
	for (const character of text) {
		const code = character.codePointAt(0)!;
		size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
		if (size > bytes) return text.slice(0, at);
		at += character.length;
	}
	return text;
}
