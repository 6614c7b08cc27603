import { Refusal } from '../../codecs/files/door';
import { checksum } from '../../study/moving/checksum';

// Everything that travels between a teacher and a class has one outer form, safe after the `#` of a link:
// a letter for what it is, a digit for the version, base64url, and seven signs of a checksum over all before.

/** A set of the bank's questions, any other set, a hand-in, a sealed one, leave to see the answers, also with them. */
export const marks = {
	set: 's',
	'complete-set': 'c',
	'hand-in': 'h',
	'sealed-hand-in': 'z',
	release: 'r',
	'release-with-questions': 'a'
} as const;
export type Sort = keyof typeof marks;

const version = 1;
const checkLength = 7;
const longest = 200_000;
const form = /^([schzra])([1-9])([A-Za-z0-9_-]*)([A-Za-z0-9_-]{7})$/;

/** The sum is over whatever else must not change too: a text before it was compressed. */
export function wrap(sort: Sort, bytes: Uint8Array, behind = ''): string {
	const body = `${marks[sort]}${version}${toBase64url(bytes)}`;
	return body + sumOf(body + behind);
}

export interface Unwrapped {
	sort: Sort;
	bytes: Uint8Array<ArrayBuffer>;
	/** Whether the sum fits, told what is behind it. */
	fits(behind?: string): boolean;
}

/** The bytes of a code that is one of these sorts. Throws a `Refusal`. */
export function unwrap(code: string, sorts: readonly Sort[]): Unwrapped {
	const [, mark, digit, packed, sum] = (code.length <= longest && form.exec(code)) || [];
	const sort = sorts.find((one) => marks[one] === mark);
	if (!sort || packed === undefined) throw new Refusal('not-a-link');
	const body = code.slice(0, -checkLength);
	const fits = (behind = '') => sumOf(body + behind) === sum;
	if (Number(digit) > version && fits()) throw new Refusal('newer-version');
	const bytes = fromBase64url(packed);
	if (Number(digit) !== version || !bytes) throw new Refusal('damaged');
	return { sort, bytes, fits };
}

/** As `unwrap`, for sorts whose sum has nothing behind it. */
export function unwrapWhole(code: string, sorts: readonly Sort[]): Unwrapped {
	const unwrapped = unwrap(code, sorts);
	if (!unwrapped.fits()) throw new Refusal('damaged');
	return unwrapped;
}

/** The code in a link, a scanned text or the content of a file: what stands after the last `#`. */
export const codeOf = (text: string): string => text.slice(text.lastIndexOf('#') + 1).trim();

const sumOf = (text: string) => checksum(text).padStart(checkLength, '0');

export function toBase64url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Nothing for a text that these bytes are not written as. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (text.length % 4 === 1 || /[^A-Za-z0-9_-]/.test(text)) return undefined;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(binary.length);
	for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
	// Only the last group of signs has bits to spare.
	const last = toBase64url(bytes.slice(bytes.length - (bytes.length % 3)));
	return text.endsWith(last) ? bytes : undefined;
}
