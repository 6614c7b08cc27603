import { Refusal } from '../../codecs/files/door';
import { codeOf, unwrapWhole, wrap } from './envelope';
import { packOptions, unpackOptions } from './pack-options';
import { Packer, Unpacker } from './packing';
import { most, sanitize } from './sanitize';
import { reading, type Read } from './class-issue';
import type { SharedSet } from './shared-set';

// The short form: at most 140 characters for 20 questions. 16 bits of the set's hash are enough to notice an older
// copy of the questions.

const letters = 'abcdefghijklmnopqrstuvwxyz';
const hashDigits = 4;
const largest = { number: 1_000_000, questions: 2000, bytes: 8000 };
const half = 2 ** 32;

/** For sets that `isShort`. */
export function writeSetLink(set: SharedSet): string {
	const packer = new Packer();
	const [language, region = ''] = set.language.split('-');
	for (const letter of language!) packer.put(letters.indexOf(letter), 26);
	packer.flag(region !== '');
	for (const letter of region.toLowerCase()) packer.put(letters.indexOf(letter), 26);
	packer.put(parseInt(set.bank, 16), half);
	packer.put(parseInt(set.hash.slice(0, hashDigits), 16), 2 ** 16);
	packOptions(packer, set.options);
	packer.put(set.seed, half);
	packer.text(set.label);
	packer.flag(set.seal !== undefined);
	// 2 or 3, and x: see `curve.ts`.
	if (set.seal) packer.put(BigInt(`0x${set.seal}`) - (2n << 256n), 2n << 256n);
	const numbers = set.items.flatMap((item) => (item.from === 'bank' ? item.number : []));
	const base = Math.max(0, ...numbers) + 1;
	packer.count(base);
	packer.count(numbers.length);
	for (const number of numbers) packer.put(number, base);
	return wrap('set', packer.bytes);
}

/** Accepts a code, or a link that contains one. `hash` has only its first 4 digits. */
export const readSetLink = (text: string): Read<SharedSet> =>
	reading(() => {
		const code = codeOf(text);
		const set = unpack(unwrapWhole(code, ['set']).bytes);
		if (writeSetLink(set) !== code || sanitize(set.label, most.label) !== set.label)
			throw new Refusal('damaged');
		return set;
	});

function unpack(bytes: Uint8Array): SharedSet {
	if (bytes.length > largest.bytes) throw new Refusal('damaged');
	const packed = new Unpacker(bytes);
	const pair = () => letters[packed.take(26)]! + letters[packed.take(26)]!;
	const hexadecimal = (digits: number) =>
		packed
			.take(16 ** digits)
			.toString(16)
			.padStart(digits, '0');
	const language = pair() + (packed.flag() ? `-${pair().toUpperCase()}` : '');
	const bank = hexadecimal(8);
	const hash = hexadecimal(hashDigits);
	const options = unpackOptions(packed);
	const seed = packed.take(half);
	const label = packed.text(most.label);
	const seal = packed.flag()
		? (packed.large(2n << 256n) + (2n << 256n)).toString(16).padStart(66, '0')
		: undefined;
	const base = packed.count(largest.number);
	const length = packed.count(largest.questions);
	// Taking from a short number gives zeros, which are refused below.
	const numbers = Array.from({ length }, () => packed.take(Math.max(1, base)));
	if (!length || numbers.includes(0) || new Set(numbers).size < length)
		throw new Refusal('damaged');
	return {
		language,
		bank,
		hash,
		options,
		items: numbers.map((number) => ({ from: 'bank', number })),
		seed,
		label,
		...(seal && { seal })
	};
}
