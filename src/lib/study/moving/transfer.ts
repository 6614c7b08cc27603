import { checksum } from './checksum';

// A code for moving answers to another device, cut into parts that a QR code holds: `CLOSECALL1:sum:3/14:data:sum`.
// Capital letters, digits and `:/` only, which a QR code packs closest and no keyboard or mail changes.

const name = 'CLOSECALL';
const version = 1;
const pattern =
	/^CLOSECALL(\d{1,4}):([0-9A-Z]{1,7}):([1-9]\d{0,4})\/([1-9]\d{0,4}):([A-Z2-7]*):([0-9A-Z]{1,7})$/;

/** One part, from 1, of the code whose checksum is `whole`. */
export interface Part {
	whole: string;
	at: number;
	of: number;
	data: string;
}

type ReadPart = { state: 'part'; part: Part } | { state: 'foreign' | 'damaged' | 'newer' };

const sumOf = (text: string) => checksum(text).toUpperCase();

/** `data` of capital letters and the digits 2 to 7, in parts of at most so many characters of it. */
export function cut(data: string, size: number): string[] {
	const whole = sumOf(data);
	const of = Math.max(1, Math.ceil(data.length / size));
	return Array.from({ length: of }, (_, index) => {
		const body = `${name}${version}:${whole}:${index + 1}/${of}:${data.slice(index * size, (index + 1) * size)}`;
		return `${body}:${sumOf(body)}`;
	});
}

/** `foreign`: some other code. `damaged`: one of ours, but not as it was written. */
export function readPart(text: string): ReadPart {
	if (!text.startsWith(name)) return { state: 'foreign' };
	const found = pattern.exec(text);
	if (!found) return { state: 'damaged' };
	const [, theirs, whole, at, of, data, sum] = found as unknown as string[];
	if (sumOf(text.slice(0, text.lastIndexOf(':'))) !== sum) return { state: 'damaged' };
	if (Number(theirs) > version) return { state: 'newer' };
	if (Number(at) > Number(of)) return { state: 'damaged' };
	return { state: 'part', part: { whole: whole!, at: Number(at), of: Number(of), data: data! } };
}

/** Whether both are parts of one code. */
export const belong = (a: Part, b: Part): boolean => a.whole === b.whole && a.of === b.of;

/** Numbers of the parts that are not there yet. */
export function missing(parts: readonly Part[]): number[] {
	const there = new Set(parts.map(({ at }) => at));
	const { of } = parts[0]!;
	return Array.from({ length: of }, (_, index) => index + 1).filter((at) => !there.has(at));
}

/** The data of parts that belong together, in any order; undefined where they do not make the whole. */
export function join(parts: readonly Part[]): string | undefined {
	if (!parts.length || missing(parts).length) return undefined;
	const byNumber = new Map(parts.map(({ at, data }) => [at, data]));
	const data = [...byNumber].sort(([a], [b]) => a - b).map(([, data]) => data);
	return sumOf(data.join('')) === parts[0]!.whole ? data.join('') : undefined;
}
