// A code to read out and type: groups of five, of which the fifth sign is a check on the other four and on the place
// of the group. Crockford's letters (https://www.crockford.com/base32.html): none looks like another.

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const alike: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' };
/** Between groups and around a code anything of this is left out. */
const between = /[\s\-‐-―_.,;:|/]+/u;

/** So many digits of five bits as groups; `count` is four times a number of groups. */
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

export interface Typed {
	number: bigint;
	groups: number;
	/** Groups that were mistyped, from 1. */
	mistyped: number[];
	/** All signs stand in groups of five. */
	whole: boolean;
}

/** Whatever was typed: small letters, other spaces and letters that look alike are forgiven. */
export function fromGroups(text: string): Typed {
	const pieces = text.toUpperCase().split(between).filter(Boolean);
	const signs = [...pieces.join('')].map((sign) => letters.indexOf(alike[sign] ?? sign));
	const whole = signs.length > 0 && signs.length % 5 === 0;
	if (!whole) {
		// Where the gaps show the groups, one that is too short or too long can be named.
		const odd = pieces.flatMap((piece, index) => (piece.length === 5 ? [] : index + 1));
		return { number: 0n, groups: pieces.length, mistyped: pieces.length > 1 ? odd : [], whole };
	}
	const mistyped: number[] = [];
	let number = 0n;
	for (let group = 0; group < signs.length / 5; group++) {
		const four = signs.slice(5 * group, 5 * group + 4);
		if (four.includes(-1) || checkOf(four, group) !== signs[5 * group + 4])
			mistyped.push(group + 1);
		for (const digit of four) number = (number << 5n) | BigInt(digit & 31);
	}
	return { number, groups: signs.length / 5, mistyped, whole };
}

/** Every sign has a weight of its own in the field of 32: one that is wrong is noticed, and so are two that changed places. */
const checkOf = (four: number[], group: number): number =>
	four.reduce((sum, digit) => doubled(sum ^ digit), doubled(group % 32));
const doubled = (value: number) => (value << 1) ^ (value & 16 ? 0b100101 : 0);
