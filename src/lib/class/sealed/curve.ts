import { Refusal } from '../../codecs/files/door';
import { fromHex, toHex } from '../travel/packing';

// P-256 (https://csrc.nist.gov/pubs/fips/186-4): of the curves that browsers share the one that Safari 16.4 and
// Firefox 114 have. A point travels as x and whether y is odd (SEC 1, 2.3.3): 33 bytes, while browsers read and give
// 65. From x, y is a square root.

const prime = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** `04`, x and y as bytes become 66 hexadecimal digits. */
export function compressPoint(point: ArrayBuffer): string {
	const bytes = new Uint8Array(point);
	return (bytes[64]! % 2 ? '03' : '02') + toHex(bytes.subarray(1, 33));
}

/** What `compressPoint` made of a point. Throws a `Refusal` where no point has this x. */
export function decompressPoint(short: string): Uint8Array<ArrayBuffer> {
	const x = BigInt(`0x${short.slice(2)}`);
	const square = ((((x * x - 3n) * x + b) % prime) + prime) % prime;
	const root = power(square, (prime + 1n) / 4n);
	if (x >= prime || (root * root) % prime !== square) throw new Refusal('damaged');
	const odd = short.startsWith('03') ? 1n : 0n;
	const y = root % 2n === odd ? root : prime - root;
	return fromHex(`04${short.slice(2)}${y.toString(16).padStart(64, '0')}`);
}

function power(base: bigint, exponent: bigint): bigint {
	let result = 1n;
	for (let left = exponent; left > 0n; left >>= 1n) {
		if (left & 1n) result = (result * base) % prime;
		base = (base * base) % prime;
	}
	return result;
}
