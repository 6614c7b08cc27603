import { decimal } from './drafts';

// What a cell of a workbook shows: its number in its format (ECMA-376 part 1, 18.8.30), as far as
// questions have them: decimals, percents, currencies, dates, times. A format beyond that gives nothing.

/** Formats that a file names by number alone. The short date depends on the reader's country: here it is ISO's. */
const built: Record<number, string> = {
	...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' },
	...{ 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM' },
	...{ 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm', 37: '#,##0' },
	...{ 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 49: '@' }
};
export const formatAt = (id: number): string | undefined => built[id];

/** The text of a number. Undefined where it cannot be told. `since1904`: days are counted as old Macs did. */
export function shown(value: number, format = '', since1904 = false): string | undefined {
	const sections = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [];
	const place = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
	const code = sections[place] ?? 'General';
	if (format.length > 200 || /\[[<>=]/.test(code)) return undefined;
	const tokens = tokensOf(code);
	const signed = place === 1 ? -value : value;
	if (tokens.some(({ date }) => date)) return dated(signed + (since1904 ? 1462 : 0), tokens);
	return numbered(signed, tokens);
}

interface Token {
	/** As it stands, where it is no part of a pattern. */
	text?: string;
	/** `yyyy`, `mm`, `h`, `[h]`, `AM/PM`. */
	date?: string;
	/** `#,##0.00`, `%`, `General`, `@`. */
	number?: string;
}

function tokensOf(code: string): Token[] {
	const pattern =
		/"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(AM\/PM|A\/P)|(General|@|%|[#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+|\s?\/)?|\.[#0?]+)|(y+|m+|d+|h+|s+)|([^])/gi;
	return [...code.matchAll(pattern)].flatMap((found): Token[] => {
		const [whole, quoted, escaped, passed, currency, noon, number, date, sign] = found;
		const text = quoted ?? escaped ?? currency ?? sign;
		if (whole.startsWith('_')) return [{ text: ' ' }];
		if (text !== undefined) return [{ text }];
		if (passed) return [{ date: `[${passed.toLowerCase()}]` }];
		if (number) return [{ number }];
		if (noon ?? date) return [{ date: (noon ?? date)!.toLowerCase() }];
		return [];
	});
}

function numbered(value: number, tokens: Token[]): string | undefined {
	const patterns = tokens.flatMap(({ number }) => (number && number !== '%' ? [number] : []));
	const percent = tokens.some(({ number }) => number === '%');
	if (patterns.length > 1 || /[E/]|,(?=$|\.)/.test((patterns[0] ?? '').replace(/^General$/i, '')))
		return undefined;
	const [pattern = ''] = patterns;
	const size = Math.abs(exact(percent ? value * 100 : value));
	const digits = /^(General|@)$/i.test(pattern) ? plain(size) : filled(size, pattern);
	const text = tokens.map(({ text, number }) => text ?? (number === '%' ? '%' : digits)).join('');
	return `${value < 0 && /[1-9]/.test(digits) ? '-' : ''}${text}`.trim();
}

/** Without what binary arithmetic adds: 1.1000000000000001 is 1.1. */
const exact = (value: number) => Number(value.toPrecision(15));
const plain = (value: number) => decimal(String(value)) ?? String(value);

function filled(size: number, pattern: string): string {
	const [whole = '', part = ''] = pattern.split('.');
	const [left = '', right = ''] = size.toFixed(Math.min(part.length, 20)).split('.');
	const least = whole.replace(/[^0]/g, '').length;
	const padded = left.replace(/^0+(?=\d)/, '').padStart(least, '0');
	const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
	let decimals = right;
	while (decimals && part[decimals.length - 1] !== '0' && decimals.endsWith('0'))
		decimals = decimals.slice(0, -1);
	return decimals ? `${grouped}.${decimals}` : grouped;
}

function dated(serial: number, tokens: Token[]): string | undefined {
	// Excel has a 29 February 1900, which never was.
	if (serial < 0 || serial >= 2_958_466 || Math.floor(serial) === 60) return undefined;
	const seconds = Math.round(exact(serial) * 86_400);
	const time = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + seconds * 1000);
	if (tokens.some(({ number }) => number)) return undefined;
	const noon = tokens.some(({ date }) => /^a/.test(date ?? ''));
	const dates = tokens.flatMap(({ date }) => (date ? [date] : []));
	let place = -1;
	const piece = (date: string): string => {
		place += 1;
		const minutes = /^\[?h/.test(dates[place - 1] ?? '') || /^\[?s/.test(dates[place + 1] ?? '');
		const two = (count: number) => String(count).padStart(Math.min(date.length, 2), '0');
		// A format that says no language is meant in the program's own, which the file does not tell.
		const name = (options: Intl.DateTimeFormatOptions) =>
			new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(time);
		switch (date[0]) {
			case 'y':
				return String(time.getUTCFullYear()).slice(date.length > 2 ? 0 : -2);
			case 'm':
				if (minutes) return two(time.getUTCMinutes());
				if (date.length < 3) return two(time.getUTCMonth() + 1);
				return name({ month: date.length === 3 ? 'short' : 'long' });
			case 'd':
				if (date.length < 3) return two(time.getUTCDate());
				return name({ weekday: date.length === 3 ? 'short' : 'long' });
			case 'h':
				return two(noon ? time.getUTCHours() % 12 || 12 : time.getUTCHours());
			case 's':
				return two(time.getUTCSeconds());
			case 'a':
				return time.getUTCHours() < 12 ? 'AM' : 'PM';
			default: {
				const unit = { h: 3600, m: 60, s: 1 }[date[1]!]!;
				return String(Math.floor(seconds / unit)).padStart(date.length - 2, '0');
			}
		}
	};
	const text = tokens.map(({ text, date }) => (date ? piece(date) : (text ?? ''))).join('');
	return serial < 1 && dates.some((one) => /^[yd]/.test(one)) ? undefined : text.trim();
}
