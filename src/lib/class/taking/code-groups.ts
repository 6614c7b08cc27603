// A code to read out and type: groups of five characters, the fifth a check on the other four and on the position of
// the group. Crockford's alphabet (https://www.crockford.com/base32.html) has no look-alikes.

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const alike: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' };
/** Ignored between groups and around a code. */
const between = /[\s\-‐-―_.,;:|/]+/u;
/** `1)` or `2.` before a group, as in a list. */
const numbered = /(?<!\S)\d{1,2}[.)]\s/g;

/** The text without what makes a list of it. */
export const unlisted = (text: string): string =>
	text.replace(numbered, ' ').replace(/[>*•·▪◦]/g, ' ');

/** The number as `count` digits of five bits, four to a group. */
export function toGroups(number: bigint, count: number): string {
	const digits = Array.from({ length: count }, (_, index) =>
		Number((number >> BigInt(5 * (count - 1 - index))) & 31n)
	);
	const groups = Array.from({ length: count / 4 }, (_, group) => {
		const four = digits.slice(4 * group, 4 * group + 4);
		return [...four, checkOf(four, group)].map((digit) => letters[digit]).join('');
	});
	return groups.join(' ');
}

interface Typed {
	/** Five bits each, four to a group. */
	digits: number[];
	groups: number;
	/** Mistyped groups, counted from 1. */
	mistyped: number[];
	/** The length is a multiple of five. */
	whole: boolean;
}

/** Forgives lower case, any spacing and look-alike letters. */
export function fromGroups(text: string): Typed {
	const pieces = unlisted(text).toUpperCase().split(between).filter(Boolean);
	const signs = [...pieces.join('')].map((sign) => letters.indexOf(alike[sign] ?? sign));
	const whole = signs.length > 0 && signs.length % 5 === 0;
	if (!whole) {
		// If gaps show the groups, the one that is too short or too long can be named.
		const odd = pieces.flatMap((piece, index) => (piece.length === 5 ? [] : index + 1));
		return { digits: [], groups: pieces.length, mistyped: pieces.length > 1 ? odd : [], whole };
	}
	const mistyped: number[] = [];
	const digits: number[] = [];
	for (let group = 0; group < signs.length / 5; group++) {
		const four = signs.slice(5 * group, 5 * group + 4);
		if (four.includes(-1) || checkOf(four, group) !== signs[5 * group + 4])
			mistyped.push(group + 1);
		digits.push(...four);
	}
	return { digits, groups: signs.length / 5, mistyped, whole };
}

/** Slow for many thousands of digits: look at the number of groups first. */
export const numberOf = (digits: readonly number[]): bigint =>
	digits.reduce((number, digit) => (number << 5n) | BigInt(digit & 31), 0n);

/** Each digit has its own weight in GF(32), so one wrong digit or two swapped ones are noticed. */
const checkOf = (four: number[], group: number): number =>
	four.reduce((sum, digit) => doubled(sum ^ digit), doubled(group % 32));
const doubled = (value: number) => (value << 1) ^ (value & 16 ? 0b100101 : 0);
