// How this language counts and lists; dates.ts says how it tells dates.

/** As `lang` of the page says it, and as answers are read. */
export const language = 'en';
export const locale = 'en-US';

// Made when first needed: a page that comes alive has better to do.
let rules: Intl.PluralRules;
let digits: Intl.NumberFormat;

export const number = (value: number): string =>
	(digits ??= new Intl.NumberFormat(locale)).format(value);

/** The form for a count, with the count in place of `#`: `{ one: '# card', other: '# cards' }`. */
export function plural(count: number, forms: { one: string; other: string }): string {
	rules ??= new Intl.PluralRules(locale);
	return forms[rules.select(count) as keyof typeof forms].replace('#', number(count));
}

/** `a, b, c`, without what is empty. */
export const list = (texts: readonly (string | false)[]): string =>
	texts.filter(Boolean).join(', ');

/** In the order of the alphabet, and numbers by their value: `Period 9` before `Period 10`. */
export const compare = (a: string, b: string): number =>
	a.localeCompare(b, locale, { numeric: true });
