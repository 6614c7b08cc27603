/** The most bytes of UTF-8 that a nickname, the label of a class, a typed answer and a note may take. */
export const most = { name: 20, label: 20, answer: 250, note: 250 };

/**
 * One line without control characters, signs that turn the direction of writing, or others nobody sees; cut where it
 * takes more bytes than that. Done twice it is the same.
 */
export function plain(text: string, bytes: number): string {
	const visible = text
		.replace(/\s+/g, ' ')
		// Joiners stay: they make one emoji, or one Persian word, out of several signs.
		.replace(/[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu, '')
		.normalize('NFC')
		.replace(/ +/g, ' ')
		.trim();
	let kept = '';
	let size = 0;
	for (const character of visible) {
		size += new TextEncoder().encode(character).length;
		if (size > bytes) break;
		kept += character;
	}
	return kept.trim();
}
