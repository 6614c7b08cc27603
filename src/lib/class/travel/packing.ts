import { Refusal } from '../../codecs/files/door';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Packs digits of mixed bases into one number: one answer of five costs 2.3 bits instead of 3. The first digit is the
 * lowest, so that a reader can decide from it what comes next.
 */
export class Packer {
	#digits: { value: number | bigint; base: number | bigint }[] = [];

	/** 0 <= `value` < `base`. */
	put(value: number | bigint, base: number | bigint) {
		this.#digits.push({ value, base });
	}

	flag(value: boolean) {
		this.put(Number(value), 2);
	}

	/** Any non-negative integer, four bits at a time. */
	count(value: number) {
		for (let rest = value; ; rest = Math.floor(rest / 16)) {
			this.put((rest % 16) + (rest < 16 ? 0 : 16), 32);
			if (rest < 16) return;
		}
	}

	text(text: string) {
		const bytes = encoder.encode(text);
		this.count(bytes.length);
		this.put(toNumber(bytes), 256n ** BigInt(bytes.length));
	}

	get number(): bigint {
		let number = 0n;
		// Small digits are joined as doubles while those are exact: bigints are slow to multiply.
		let [sum, product] = [0, 1];
		const join = () => {
			number = number * BigInt(product) + BigInt(sum);
			[sum, product] = [0, 1];
		};
		for (let index = this.#digits.length - 1; index >= 0; index--) {
			const { value, base } = this.#digits[index]!;
			const large = typeof base === 'bigint' && base > 2n ** 32n;
			if (large || product * Number(base) > Number.MAX_SAFE_INTEGER) join();
			if (large) number = number * base + BigInt(value);
			else {
				sum = sum * Number(base) + Number(value);
				product *= Number(base);
			}
		}
		join();
		return number;
	}

	get bytes(): Uint8Array<ArrayBuffer> {
		return toBytes(this.number);
	}
}

/** Takes digits in the order they were put. Throws a `Refusal` where the number cannot have been packed this way. */
export class Unpacker {
	#rest: bigint;

	constructor(number: bigint | Uint8Array) {
		this.#rest = typeof number === 'bigint' ? number : toNumber(number);
	}

	large(base: bigint): bigint {
		const value = this.#rest % base;
		this.#rest /= base;
		return value;
	}

	take(base: number): number {
		return Number(this.large(BigInt(base)));
	}

	flag(): boolean {
		return this.take(2) === 1;
	}

	count(most = 0xffffffff): number {
		let value = 0;
		for (let scale = 1; ; scale *= 16) {
			const digit = this.take(32);
			value += (digit % 16) * scale;
			if (value > most) throw new Refusal('damaged');
			if (digit < 16) return value;
		}
	}

	text(mostBytes: number): string {
		const length = this.count(mostBytes);
		const bytes = toBytes(this.large(256n ** BigInt(length)));
		const all = new Uint8Array(length);
		all.set(bytes, length - bytes.length);
		try {
			return decoder.decode(all);
		} catch {
			throw new Refusal('damaged');
		}
	}

	/** Nothing is left to take. */
	get done(): boolean {
		return this.#rest === 0n;
	}
}

export const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x0${toHex(bytes)}`);

/** The fewest bytes that hold the number. */
export const toBytes = (number: bigint): Uint8Array<ArrayBuffer> =>
	number === 0n ? new Uint8Array() : fromHex(number.toString(16));

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += pairs[byte]!;
	return text;
}

/** An odd number of digits gets a leading 0. */
export function fromHex(digits: string): Uint8Array<ArrayBuffer> {
	const even = digits.length % 2 ? `0${digits}` : digits;
	const bytes = new Uint8Array(even.length / 2);
	for (let index = 0; index < bytes.length; index++)
		bytes[index] = parseInt(even.slice(2 * index, 2 * index + 2), 16);
	return bytes;
}
