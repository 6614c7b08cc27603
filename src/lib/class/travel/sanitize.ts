/** Limits in bytes of UTF-8. */
export const most = { name: 20, label: 20, answer: 250, note: 250 };

// Nearly all texts are plain ASCII and need no change.
const clean = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * One line without control, bidi or other invisible characters, cut to so many bytes. Idempotent.
 */
export function sanitize(text: string, bytes: number): string {
	if (text.length <= bytes && clean.test(text)) return text;
	const visible = text
		.replace(/\s+/g, ' ')
		// Joiners stay: they hold an emoji or a Persian word together.
		.replace(/[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu, '')
		.normalize('NFC')
		.replace(/ +/g, ' ')
		.trim();
	return cut(visible, bytes).trim();
}

/** Never cuts inside a character. */
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
