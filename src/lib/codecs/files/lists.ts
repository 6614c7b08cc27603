// Lists of HTML, as they are counted.

export const listOf = (name: string, { start = '1', type = '1' }: Record<string, string>) => ({
	ordered: name === 'ol',
	next: Number.isSafeInteger(Number.parseInt(start, 10)) ? Number.parseInt(start, 10) : 1,
	sign: type
});
/** `a`, `A`, `i` and `I` as HTML counts them, as far as anybody counts. */
export function numeral(count: number, sign: string): string {
	if (/^a$/i.test(sign) && count > 0 && count <= 26) {
		const letter = String.fromCharCode(96 + count);
		return sign === 'A' ? letter.toUpperCase() : letter;
	}
	const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')[count - 1];
	if (/^i$/i.test(sign) && roman) return sign === 'I' ? roman.toUpperCase() : roman;
	return String(count);
}
