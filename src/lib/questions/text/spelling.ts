import { exact, readQuantity, within } from './quantity';

/** The accepted spelling that a text is meant for. */
interface Recognised {
	spelling: string;
	/** Not only case and spaces differ. */
	forgiven: boolean;
}

/** Finds what was meant, or nothing. Accepts case, accents, hyphens, apostrophes and one typo. */
export function recognise(
	given: string,
	accepted: string[],
	language: string
): Recognised | undefined {
	if (!plain(given)) return undefined;
	const same = accepted.find((spelling) => plain(spelling) === plain(given));
	if (same !== undefined) return { spelling: same, forgiven: false };
	const near =
		accepted.find((spelling) => alike(given, spelling)) ??
		accepted.find((spelling) => sameNumber(given, spelling, language)) ??
		accepted.find((spelling) => oneTypo(given, spelling));
	return near === undefined ? undefined : { spelling: near, forgiven: true };
}

/** Whether two texts differ in nothing but case, accents, hyphens, apostrophes, marks around them and spaces. */
export function alike(given: string, spelling: string): boolean {
	if (given.length > longest) return false;
	const forms = joiners.map((joiner) => fold(spelling, joiner).toLowerCase());
	return joiners.some((joiner) => {
		const form = fold(given, joiner).toLowerCase();
		return form !== '' && forms.includes(form);
	});
}

// `one-hit`, `one hit` and `onehit` are one word to a learner.
const joiners = [' ', ''];

/** More than anybody types: what comes in a file or link may not keep a phone busy. */
const longest = 500;

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const letters: Record<string, string> = {
	...{ ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O' },
	...{ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i' }
};

/** The text without accents, apostrophes and surrounding marks, hyphens replaced; case is kept. */
function fold(text: string, joiner: string): string {
	return (
		text
			.replace(/['’‘ʼ`´′]/g, '')
			.normalize('NFKD')
			.replace(/[\u0300-\u036f]|\p{Cf}/gu, '')
			.normalize('NFC')
			.replace(/[ßæÆœŒøØłŁđĐı]/g, (letter) => letters[letter]!)
			.replace(/[‐‑‒–—―−]/g, '-')
			// A sign before a number, a point or comma within one: these say another number.
			.replace(/-(?!\d)|(?<=[\p{L}\p{N}] ?)-/gu, joiner)
			.replace(/\.(?!\d)|(?<!\d)\./g, '')
			.replace(/,(?!\d)|(?<!\d),/g, ' ')
			.replace(/^[\s"“”„«»‹›()[\]{};:!?¿¡*_]+|[\s"“”„«»‹›()[\]{};:!?¿¡*_]+$/g, '')
			.replace(/\s+/g, ' ')
	);
}

/** An accepted `100000` also accepts the other ways to write that number. */
function sameNumber(given: string, spelling: string, language: string): boolean {
	if (!/^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(spelling)) return false;
	const quantity = readQuantity(given, language);
	return quantity !== undefined && within(quantity, exact(spelling), exact('0'));
}

/** One edit in one word that is long enough, or one space too few or too many. */
function oneTypo(given: string, spelling: string): boolean {
	if (given.length > longest) return false;
	return joiners.some((joiner) => {
		const wanted = fold(spelling, joiner).split(' ');
		const got = fold(given, joiner).toLowerCase().split(' ');
		if (wanted.length !== got.length) {
			const joined = wanted.join('').toLowerCase();
			return (
				Math.abs(wanted.length - got.length) === 1 &&
				joined === got.join('') &&
				[...joined].length >= 5 &&
				!wanted.some(isFixed)
			);
		}
		const off = wanted.flatMap((word, index) => (word.toLowerCase() === got[index] ? [] : [index]));
		if (off.length !== 1) return false;
		const word = wanted[off[0]!]!;
		return !isFixed(word) && [...word].length >= 5 && oneEdit(word.toLowerCase(), got[off[0]!]!);
	});
}

/** Numbers and acronyms: one other sign there is another thing. */
const isFixed = (word: string) => /\d/.test(word) || /^\p{Lu}{2,}s?$/u.test(word);

/** At most one insertion, deletion, replacement or swap of neighbors. */
export function oneEdit(a: string, b: string): boolean {
	const [one, other] = [[...a], [...b]];
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start++;
	let end = 0;
	while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
	const from = one.slice(start, one.length - end);
	const to = other.slice(start, other.length - end);
	if (from.length <= 1 && to.length <= 1) return true;
	return from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0];
}
