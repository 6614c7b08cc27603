import { Refusal } from '../../codecs/files/door';
import { checksum } from '../../study/moving/checksum';

// The envelope of everything sent between a teacher and a class, safe after the `#` of a link: a letter for the
// type, a digit for the version, base64url, and a checksum of seven characters over all of that.

/** `release` unlocks the answers to the bank's questions; `release-with-questions` brings the teacher's own too. */
export const marks = {
	set: 's',
	'complete-set': 'c',
	'hand-in': 'h',
	'sealed-hand-in': 'z',
	release: 'r',
	'release-with-questions': 'a',
	written: 'w'
} as const;
export type CodeType = keyof typeof marks;

const version = 1;
const checkLength = 7;
const longest = 200_000;
const form = /^([schzraw])([1-9])([A-Za-z0-9_-]*)([A-Za-z0-9_-]{7})$/;

/** The checksum also covers `behind`, such as the text before compression. */
export function wrap(type: CodeType, bytes: Uint8Array, behind = ''): string {
	const body = `${marks[type]}${version}${toBase64url(bytes)}`;
	return body + sumOf(body + behind);
}

export interface Unwrapped {
	type: CodeType;
	bytes: Uint8Array<ArrayBuffer>;
	/** Whether the checksum matches; `behind` as given to `wrap`. */
	fits(behind?: string): boolean;
}

/** Opens a code of one of these types. Throws a `Refusal`. */
export function unwrap(code: string, types: readonly CodeType[]): Unwrapped {
	const [, mark, digit, packed, sum] = (code.length <= longest && form.exec(code)) || [];
	const type = types.find((one) => marks[one] === mark);
	if (!type || packed === undefined) throw new Refusal('not-a-link');
	const body = code.slice(0, -checkLength);
	const fits = (behind = '') => sumOf(body + behind) === sum;
	if (Number(digit) > version && fits()) throw new Refusal('newer-version');
	const bytes = fromBase64url(packed);
	if (Number(digit) !== version || !bytes) throw new Refusal('damaged');
	return { type, bytes, fits };
}

/** Like `unwrap`, and checks the sum of a type that has nothing behind it. */
export function unwrapWhole(code: string, types: readonly CodeType[]): Unwrapped {
	const unwrapped = unwrap(code, types);
	if (!unwrapped.fits()) throw new Refusal('damaged');
	return unwrapped;
}

/** Whether nothing of it is missing, as far as its own signs tell. */
export const fitsAlone = (code: string): boolean =>
	code.length <= longest &&
	form.test(code) &&
	sumOf(code.slice(0, -checkLength)) === code.slice(-checkLength);

/** Open or sealed, and whole. */
export const isHandIn = (code: string): boolean => /^[hz]/.test(code) && fitsAlone(code);

/** The code in a link, scanned text or file: everything after the last `#`. */
export const codeOf = (text: string): string => text.slice(text.lastIndexOf('#') + 1).trim();

const sumOf = (text: string) => checksum(text).padStart(checkLength, '0');

export function toBase64url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined unless `toBase64url` would write exactly this text. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (text.length % 4 === 1 || /[^A-Za-z0-9_-]/.test(text)) return undefined;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(binary.length);
	for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
	// Only the last group of characters has unused bits.
	const last = toBase64url(bytes.slice(bytes.length - (bytes.length % 3)));
	return text.endsWith(last) ? bytes : undefined;
}
