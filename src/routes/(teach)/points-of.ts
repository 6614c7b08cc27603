/** What is written as points, as a canonical decimal: `2`, `0.5`; `1,5` too. Nothing where it is no number of points. */
export function readPoints(text: string): string | undefined {
	const found = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.trim());
	if (!found) return undefined;
	const [, whole, part = ''] = found;
	const decimals = part.replace(/0+$/, '');
	return String(Number(whole)) + (decimals && `.${decimals}`);
}
