/** For searching: lower case, without accents, apostrophes and marks of quotation. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}'‘’"“”]/gu, '')
		.toLowerCase();
