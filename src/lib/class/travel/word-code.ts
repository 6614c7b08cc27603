import { Refusal } from '../../codecs/files/door';
import { oneEdit } from '../../questions/text/spelling';
import { reading, type Read } from './class-issue';
import { chosenBy, rankOf, ways } from './combination';
import {
	ascends,
	isJoin,
	joinOf,
	tidy,
	writeJoin,
	type Join,
	type Numbered,
	type Ready
} from './join';
import { packOptions, unpackOptions } from './pack-options';
import { Packer, Unpacker } from './packing';
import { isShort, type SharedSet } from './shared-set';

// What does not fit ten letters, in words: one number in the base of the list, the last word a check on the others.
// Twelve words hold 14 questions numbered up to 510 in the order of the bank, or 10 in another.

const words = { least: 4, most: 12 };
const most = { questions: 64, number: 1024 };
/** As in a link: enough to notice another edition of the questions. */
const hashDigits = 4;

/** Of a prime number of words, no two of which begin with the same four letters. */
type List = readonly string[];
type WordJoin = Omit<Join, 'of'> & { of: { numbers: number[] } | { unordered: number[] } };

/** Or why there is none. `order`: there would be one in the order of the bank. */
export type TypedCode = { code: string } | { none: 'sealed' | 'own' | 'order' | 'long' };

/** The shortest code that can be typed: letters, else words. `bank` as for `joinOf`. */
export function typedCode(
	shared: SharedSet,
	questions: readonly Numbered[],
	ready: readonly Ready[],
	bank: readonly number[],
	list: List
): TypedCode {
	if (shared.seal) return { none: 'sealed' };
	const join = joinOf(shared, questions, ready, bank);
	if (join) return { code: writeJoin(join) };
	if (!isShort({ ...shared, title: undefined, instructions: undefined })) return { none: 'own' };
	const numbers = questions.map(({ number }) => Number(number));
	const unordered = [...numbers].sort((a, b) => a - b);
	const isListed = ascends(numbers.map((one) => bank.indexOf(one)));
	const write = (of: WordJoin['of']) =>
		writeWords({ options: shared.options, of, hash: shared.hash.slice(0, hashDigits) }, list);
	const code = write(isListed ? { unordered } : { numbers });
	if (code) return { code };
	return { none: !isListed && write({ unordered }) ? 'order' : 'long' };
}

/** Nothing for what does not fit. */
export function writeWords({ options, of, hash }: WordJoin, list: List): string | undefined {
	const chosen = 'numbers' in of ? of.numbers : of.unordered;
	if (chosen.length >= most.questions || Math.max(...chosen) >= most.number) return undefined;
	const packer = new Packer();
	// Another version would say true.
	packer.flag(false);
	packOptions(packer, options);
	packer.put(parseInt(hash, 16), 16 ** hashDigits);
	packer.put(chosen.length, most.questions);
	packer.flag('numbers' in of);
	if ('numbers' in of) {
		const left = [...chosen].sort((a, b) => a - b);
		for (const one of chosen) {
			packer.put(left.indexOf(one), left.length);
			left.splice(left.indexOf(one), 1);
		}
	}
	packer.put(rankOf(chosen), ways(most.number, chosen.length));
	const digits: number[] = [];
	const base = BigInt(list.length);
	for (let rest = packer.number; rest || digits.length < words.least - 1; rest /= base)
		digits.push(Number(rest % base));
	digits.push(sumOf(digits, list));
	return digits.length > words.most ? undefined : digits.map((digit) => list[digit]).join(' ');
}

/** In a prime base, different weights show any one wrong word and any two that changed places. */
const sumOf = (digits: readonly number[], list: List): number =>
	digits.reduce((sum, digit, at) => (sum + (at + 1) * digit) % list.length, 0);
const fits = (digits: readonly number[], list: List): boolean =>
	sumOf(digits.slice(0, -1), list) === digits.at(-1);

const between = /[^\p{L}\p{N}]+/u;
const wordsIn = (text: string): string[] =>
	text
		.toLowerCase()
		.split(between)
		.filter((word) => /\D/.test(word));

/** Whether somebody typed a code of words, rightly or not. A link's code has a digit second. */
export const isWords = (text: string): boolean => {
	const typed = wordsIn(text);
	return (
		typed.length >= words.least - 1 &&
		typed.length <= 2 * words.most &&
		typed.every((word) => /^[a-z][a-z0-9]{0,11}$/.test(word)) &&
		!/^.\d/.test(typed[0]!)
	);
};

/** As an address has them. */
export const hyphened = (text: string): string => wordsIn(text).join('-');

/** A code that somebody typed, of letters or words, as an address has it; nothing for any other text. */
export const typedIn = (text: string): string | undefined =>
	isJoin(text) ? tidy(text) : isWords(text) ? hyphened(text) : undefined;

/** The first four letters of a word are enough. */
const digitOf = (word: string, list: List): number => {
	const digit = list.indexOf(word);
	return digit < 0 && word.length === 4 ? list.findIndex((one) => one.startsWith(word)) : digit;
};

/** The words that were typed by their first letters in full. */
export const inFull = (text: string, list: List): string =>
	wordsIn(text)
		.map((word) => list[digitOf(word, list)] ?? word)
		.join('-');

/**
 * `unknown-word` and `wrong-word` say which, and what was `meant` where that is known; `wrong-words` where it cannot be
 * told which.
 */
export const readWords = (text: string, list: List): Read<WordJoin> =>
	reading(() => {
		const typed = wordsIn(text);
		const digits = typed.map((word) => digitOf(word, list));
		if (digits.includes(-1) || !fits(digits, list)) throw faultIn(typed, digits, list);
		const base = BigInt(list.length);
		const packed = new Unpacker(
			digits.slice(0, -1).reduceRight((number, digit) => number * base + BigInt(digit), 0n)
		);
		if (packed.flag()) throw new Refusal('newer-version');
		const join = unpack(packed);
		const wrong = new Refusal('wrong-words', { count: typed.length });
		if (!packed.done || !join || hyphened(writeWords(join, list) ?? '') !== inFull(text, list))
			throw wrong;
		return join;
	});

function unpack(packed: Unpacker): WordJoin | undefined {
	const options = unpackOptions(packed);
	const hash = packed
		.take(16 ** hashDigits)
		.toString(16)
		.padStart(hashDigits, '0');
	const count = packed.take(most.questions);
	const ordered = packed.flag();
	const places = Array.from({ length: ordered ? count : 0 }, (_, at) => packed.take(count - at));
	const chosen = chosenBy(packed.large(ways(most.number, count)), count);
	if (!count || chosen[0] === 0) return undefined;
	return ordered
		? { options, hash, of: { numbers: places.map((place) => chosen.splice(place, 1)[0]!) } }
		: { options, hash, of: { unordered: chosen } };
}

function faultIn(typed: string[], digits: number[], list: List): Refusal {
	const unknown = digits.flatMap((digit, at) => (digit < 0 ? at : []));
	if (2 * unknown.length > typed.length) return new Refusal('not-a-link');
	const meantAt = (code: string, at: number, meant: string | undefined) => {
		const mended = typed.map((word, place) => (place === at && meant) || word).join('-');
		return new Refusal(code, { at: at + 1, word: typed[at]!, ...(meant && { meant, mended }) });
	};
	// One word that makes the sum right and is nearly what was typed is what was meant.
	const places = unknown.length > 1 ? [] : unknown.length ? unknown : typed.map((_, at) => at);
	for (const at of places) {
		const meant = near(typed[at]!, list).find((one) =>
			fits(
				digits.map((digit, place) => (place === at ? list.indexOf(one) : digit)),
				list
			)
		);
		if (meant) return meantAt(unknown.length ? 'unknown-word' : 'wrong-word', at, meant);
	}
	const [first] = unknown;
	return first === undefined
		? new Refusal('wrong-words', { count: typed.length })
		: meantAt('unknown-word', first, near(typed[first]!, list)[0]);
}

/** Words with the same first four letters, or one letter off. */
const near = (typed: string, list: List): string[] =>
	list.filter(
		(word) =>
			word !== typed &&
			((typed.length > 4 && word.startsWith(typed.slice(0, 4))) ||
				(Math.abs(word.length - typed.length) <= 1 && oneEdit(word, typed)))
	);
