import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	exact,
	readPoints,
	readQuantity,
	within,
	writeAmount,
	writeQuantity
} from '../../src/lib/questions/text/quantity';

/** The number read, as a plain decimal; empty where none is. */
function read(text: string, language: string, unit?: string): string {
	const quantity = readQuantity(text, language, unit);
	if (!quantity) return '';
	const { units, places } = quantity;
	const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
	const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
	const whole = digits.slice(0, digits.length - places);
	return (units < 0n ? '-' : '') + (places && decimals ? `${whole}.${decimals}` : whole);
}

describe('English', () => {
	it.each([
		['100,000', '100000'],
		['100000', '100000'],
		['100 000', '100000'],
		['100\u00a0000', '100000'],
		['100\u202f000', '100000'],
		[' 100,000 ', '100000'],
		['100,000.', '100000'],
		['“100,000”', '100000'],
		['100 thousand', '100000'],
		['100 Thousand', '100000'],
		['100thousand', '100000'],
		['100k', '100000'],
		['100K', '100000'],
		['100 k', '100000'],
		['0.1 million', '100000'],
		['.1 million', '100000'],
		['0.1m', '100000'],
		['1 hundred thousand', '100000'],
		['one hundred thousand', '100000'],
		['a hundred thousand', '100000'],
		['about 100,000', '100000'],
		['About 100,000', '100000'],
		['almost 100,000', '100000'],
		['nearly 100 thousand', '100000'],
		['approx. 100,000', '100000'],
		['~100,000', '100000'],
		['≈ 100,000', '100000'],
		['１００，０００', '100000'],
		['1,234,567', '1234567'],
		['1 234 567', '1234567'],
		['1,234.5', '1234.5'],
		['3.142', '3.142'],
		['0.5', '0.5'],
		['.5', '0.5'],
		['2.5 billion', '2500000000'],
		['-5', '-5'],
		['−5', '-5'],
		['– 5', '-5'],
		['+5', '5'],
		['0', '0'],
		['007', '7'],
		['two', '2'],
		['twelve', '12'],
		['fifty thousand', '50000'],
		['100.000', '100']
	])('%s is %s', (text, expected) => expect(read(text, 'en')).toBe(expected));

	it.each([
		[''],
		[' '],
		['?'],
		['many'],
		['thousand'],
		['1,5'],
		['1,00'],
		['10,00,000'],
		['1,0000'],
		['0,100'],
		['1.000.000'],
		['1,000 000'],
		['1.5.0'],
		['1 2'],
		['1-2'],
		['10 to 20'],
		['10 or 20'],
		['100,000+'],
		['more than 100,000'],
		['less than 5'],
		['1/2'],
		['1e5'],
		['10²'],
		['½'],
		['0x10'],
		['5 per month'],
		['5 months'],
		['$5'],
		['5%'],
		['100 mil'],
		['5 million million people'],
		['__proto__'],
		['constructor'],
		['5 constructor'],
		['NaN'],
		['Infinity'],
		['.'],
		[','],
		['-'],
		['9'.repeat(200)]
	])('cannot read “%s”', (text) => expect(read(text, 'en')).toBe(''));
});

describe('Spanish', () => {
	it.each([
		['100.000', '100000'],
		['100 000', '100000'],
		['100\u00a0000', '100000'],
		['100000', '100000'],
		['100 mil', '100000'],
		['cien mil', '100000'],
		['mil', '1000'],
		['100k', '100000'],
		['0,1 millones', '100000'],
		['0.1 millones', '100000'],
		['1 millón', '1000000'],
		['un millón', '1000000'],
		['2 millones', '2000000'],
		['2 mil millones', '2000000000'],
		['1 billón', '1000000000000'],
		['1.234.567', '1234567'],
		['1.234,5', '1234.5'],
		['1 234,5', '1234.5'],
		['1,5', '1.5'],
		['1.5', '1.5'],
		['0.125', '0.125'],
		['100,000', '100'],
		['casi 100.000', '100000'],
		['unos 100.000', '100000'],
		['más o menos 100 mil', '100000'],
		['alrededor de 100.000', '100000'],
		['dos', '2']
	])('%s is %s', (text, expected) => expect(read(text, 'es')).toBe(expected));

	it.each([
		[''],
		['muchos'],
		['1,000,000'],
		['1,5,0'],
		['1.00.000'],
		['100 thousand'],
		['1,234.5']
	])('cannot read “%s”', (text) => expect(read(text, 'es')).toBe(''));
});

describe('units', () => {
	it.each([
		['100,000 people', 'people', 'en', '100000'],
		['100,000 People.', 'people', 'en', '100000'],
		['about 100 thousand people', 'people', 'en', '100000'],
		['3 years', 'years', 'en', '3'],
		['1 year', 'years', 'en', '1'],
		['50%', 'percent', 'en', '50'],
		['50 percent', '%', 'en', '50'],
		['50 per cent', 'percent', 'en', '50'],
		['$1,500', 'dollars', 'en', '1500'],
		['US$1,500', '$', 'en', '1500'],
		['1,500 dollars', '$', 'en', '1500'],
		['100.000 personas', 'personas', 'es', '100000'],
		['2 millones de personas', 'personas', 'es', '2000000'],
		['50 por ciento', '%', 'es', '50'],
		['5 months', 'years', 'en', ''],
		['5 people', '', 'en', ''],
		['people', 'people', 'en', '']
	])('%s with the unit %s (%s) is %s', (text, unit, language, expected) =>
		expect(read(text, language, unit)).toBe(expected)
	);
});

describe('exactness', () => {
	it.each([
		['0.3', '0.3', '0', true],
		['0.30', '0.3', '0', true],
		['0.1', '0.3', '0.2', true],
		['0.4', '0.3', '0.1', true],
		['0.41', '0.3', '0.1', false],
		['105000', '100000', '5000', true],
		['105000.0000000000000001', '100000', '5000', false],
		['9007199254740993', '9007199254740992', '0', false],
		['-5', '5', '9', false],
		['-5', '5', '10', true]
	])('%s for %s within %s: %s', (given, value, tolerance, expected) =>
		expect(within(exact(given), exact(value), exact(tolerance))).toBe(expected)
	);
});

it('writes numbers as readers of the language do, years untouched', () => {
	const written = (value: string) => ['en', 'es'].map((language) => writeQuantity(value, language));
	expect(written('100000')).toEqual(['100,000', '100\u00a0000']);
	expect(written('2021')).toEqual(['2021', '2021']);
	expect(written('1234567.25')).toEqual(['1,234,567.25', '1\u00a0234\u00a0567,25']);
	expect(written('-0.5')).toEqual(['-0.5', '-0,5']);
});

it('parts the thousands of an amount as the language does', () => {
	const written = (value: string) => ['en', 'es'].map((language) => writeAmount(value, language));
	expect(written('3716')).toEqual(['3,716', '3716']);
	expect(written('59011')).toEqual(['59,011', '59\u00a0011']);
	expect(written('800')).toEqual(['800', '800']);
});

it('reads back what it writes, in each language', () => {
	// With no more than two decimals: in Spanish 1,234 reads the same, 1.234 does not.
	const value = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(99));
	fc.assert(
		fc.property(value, fc.constantFrom('en', 'es'), ([whole, part], language) => {
			const text = `${whole}.${String(part).padStart(2, '0')}`.replace(/\.?0+$/, '');
			const canonical = part === 0 ? String(whole) : text;
			expect(read(writeQuantity(canonical, language), language)).toBe(canonical);
		})
	);
});

it('takes any text without throwing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, unit) => {
			for (const language of ['en', 'es', 'xx', '']) readQuantity(text, language, unit);
		})
	);
	const digits = fc.string({ unit: fc.constantFrom(...'0123456789.,  -+km') });
	fc.assert(fc.property(digits, (text) => void readQuantity(text, 'en')));
});

it.each([
	['2', '2'],
	[' 0.50 ', '0.5'],
	['1,5', '1.5'],
	['007', '7'],
	['0', '0'],
	['10.00', '10'],
	['-1', undefined],
	['two', undefined],
	['1e3', undefined],
	['99999', undefined]
])('points written as %j are %j', (text, points) => {
	expect(readPoints(text)).toBe(points);
});
