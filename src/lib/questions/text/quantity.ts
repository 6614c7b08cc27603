/** An exact decimal, units / 10^places: in floating point 0.1 + 0.2 would miss 0.3. */
interface Quantity {
	units: bigint;
	places: number;
}

/** How a language writes numbers. */
interface Tongue {
	/** What may part thousands; the first is also how we write them. */
	groups: string[];
	/** The fewest digits of an amount whose thousands are parted. */
	parted: number;
	decimals: string;
	about: RegExp;
	words: Record<string, string>;
	/** Powers of ten. */
	scales: Record<string, number>;
}

const ones = (words: string) =>
	Object.fromEntries(words.split(' ').map((word, index) => [word, String(index)]));
const tens = (words: string) =>
	Object.fromEntries(words.split(' ').map((word, index) => [word, String(20 + 10 * index)]));

const en: Tongue = {
	groups: [',', ' '],
	parted: 4,
	decimals: '.',
	about: /^(about|around|approximately|approx\.?|roughly|nearly|almost|some|~|≈) ?/,
	words: {
		...ones('zero one two three four five six seven eight nine ten eleven twelve'),
		...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
		a: '1',
		an: '1'
	},
	scales: {
		...{ hundred: 2, thousand: 3, thousands: 3, k: 3, million: 6, millions: 6, m: 6, mn: 6 },
		...{ billion: 9, billions: 9, bn: 9, trillion: 12, trillions: 12 }
	}
};
// Spain writes decimal commas, Mexico decimal points: a point that cannot part thousands (1.5) is read as decimal.
const es: Tongue = {
	groups: [' ', '.'],
	parted: 5,
	decimals: ',.',
	about: /^(aproximadamente|alrededor de|cerca de|mas o menos|casi|unos|unas|~|≈) ?/,
	words: {
		...ones('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
		...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
		...{ un: '1', una: '1', cien: '100', mil: '1000' }
	},
	scales: { mil: 3, k: 3, millon: 6, millones: 6, billon: 12, billones: 12, de: 0 }
};
const tongueOf = (language: string) => (language.startsWith('es') ? es : en);

const signs = [
	['%', 'percent', 'per cent', 'por ciento'],
	['us$', '$', 'usd', 'dollars', 'dollar', 'dolares', 'dolar']
];

/** A canonical decimal such as `100000` or `-0.5`. */
export function exact(canonical: string): Quantity {
	const [whole, decimals = ''] = canonical.split('.');
	return { units: BigInt(whole! + decimals), places: decimals.length };
}

/** The canonical decimal of a quantity. */
export function decimalOf({ units, places }: Quantity): string {
	const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
	const at = digits.length - places;
	const decimals = digits.slice(at).replace(/0+$/, '');
	return (units < 0n ? '-' : '') + digits.slice(0, at) + (decimals && `.${decimals}`);
}

/** The exact product. */
export const times = (one: Quantity, other: Quantity): Quantity => ({
	units: one.units * other.units,
	places: one.places + other.places
});

/** Value less and plus tolerance, exactly. */
export function ends(value: string, tolerance: string): [string, string] {
	const [one, off] = [exact(value), exact(tolerance)];
	const places = Math.max(one.places, off.places);
	const units = (of: Quantity) => of.units * 10n ** BigInt(places - of.places);
	const written = (units: bigint) => decimalOf({ units, places });
	return [written(units(one) - units(off)), written(units(one) + units(off))];
}

/** Whether two quantities are no further apart than a third. */
export function within(given: Quantity, value: Quantity, tolerance: Quantity): boolean {
	const places = Math.max(given.places, value.places, tolerance.places);
	const units = (one: Quantity) => one.units * 10n ** BigInt(places - one.places);
	const apart = units(given) - units(value);
	return (apart < 0n ? -apart : apart) <= units(tolerance);
}

/**
 * The number a text states: `100,000`, `100 000`, `100k`, `0.1 million`, `about 100,000 people`.
 * Undefined for what says no number or could say two. Only the question's own unit may follow:
 * a month given for a year is a mistake, not a spelling.
 */
export function readQuantity(text: string, language: string, unit = ''): Quantity | undefined {
	if (text.length > 80) return undefined;
	const { about, words, scales } = tongueOf(language);
	const bare = withoutUnit(plain(text).replace(about, ''), plain(unit));
	const found = /^([+-]?) ?(\d[\d., ]*|[.,]\d+|[a-z]+)(.*)$/.exec(bare);
	if (!found) return undefined;
	const [, sign, start, rest] = found;
	const digits = Object.hasOwn(words, start!)
		? words[start!]
		: readDigits(start!.trim(), tongueOf(language));
	const powers = rest!
		.trim()
		.split(' ')
		.filter(Boolean)
		.map((word) => (Object.hasOwn(scales, word) ? scales[word]! : NaN));
	const power = powers.reduce((sum, one) => sum + one, 0);
	if (digits === undefined || Number.isNaN(power)) return undefined;
	const { units, places } = exact(digits);
	const scaled = units * 10n ** BigInt(power);
	return { units: sign === '-' ? -scaled : scaled, places };
}

/** Canonical decimal as people write it: thousands parted from five digits on, so that years stay years. */
export const writeQuantity = (canonical: string, language: string): string =>
	write(canonical, language, 5);

/** The same of what is no year: `3,716`. */
export const writeAmount = (canonical: string, language: string): string =>
	write(canonical, language, tongueOf(language).parted);

function write(canonical: string, language: string, parted: number): string {
	const [, sign, whole, decimals] = /^(-?)(\d+)\.?(\d*)$/.exec(canonical)!;
	const { groups, decimals: marks } = tongueOf(language);
	const gap = groups[0] === ' ' ? '\u00a0' : groups[0]!;
	const grouped = whole!.length < parted ? whole! : whole!.replace(/\B(?=(\d{3})+$)/g, gap);
	return sign + grouped + (decimals && marks[0]! + decimals);
}

/** Lower case, without accents, full-width digits, odd spaces and dashes, quotes and closing marks. */
function plain(text: string): string {
	return text
		.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.normalize('NFD')
		.replace(/[\u0300-\u036f\u200b-\u200f\ufeff]/g, '')
		.toLowerCase()
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/\s+/g, ' ')
		.replace(/^[ "'“”‘’«(¿¡]+|[ "'“”‘’»).,;:!?]+$/g, '');
}

function withoutUnit(text: string, unit: string): string {
	const known = signs.find((forms) => forms.includes(unit));
	const forms = known ?? [unit, unit.replace(/s$/, '')];
	const after = forms.find((form) => form && text.endsWith(form) && text !== form);
	if (after) return text.slice(0, -after.length).trim();
	const before = known?.find((form) => text.startsWith(form) && text !== form);
	return before ? text.slice(before.length).trim() : text;
}

/** Digits with their marks as a plain decimal. */
function readDigits(digits: string, { groups, decimals }: Tongue): string | undefined {
	if (/^\d+$/.test(digits)) return digits;
	for (const group of groups) {
		const marks = [...decimals].filter((mark) => mark !== group).join('');
		const grouped = new RegExp(`^[1-9]\\d{0,2}(?:[${group}]\\d{3})+(?:[${marks}]\\d+)?$`);
		if (grouped.test(digits)) return decimal(digits.replaceAll(group, ''));
	}
	return new RegExp(`^\\d*(?:[${decimals}]\\d+)?$`).test(digits) ? decimal(digits) : undefined;
}

const decimal = (digits: string) => digits.replace(',', '.');

/** Points as a teacher types them, as a canonical decimal: `2`, `0.5`; `1,5` too. Undefined where it is no number of points. */
export function readPoints(text: string): string | undefined {
	const found = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.trim());
	if (!found) return undefined;
	const [, whole, part = ''] = found;
	const decimals = part.replace(/0+$/, '');
	return String(Number(whole)) + (decimals && `.${decimals}`);
}
