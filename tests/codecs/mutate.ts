import { strToU8 } from 'fflate';

const signs = [
	...['<', '>', '"', '{', '}', '=', '~', '\t', '\n', '\r\n', ']]>', '&x;', '&#0;', '\\', '%', '|'],
	...['::', '#', '//', '->', ',', ';', "'", '\0', '\ufeff', '\u202e', '-1', '1e999', '[]', 'null']
].map((sign) => strToU8(sign));
const newLine = 10;

/** What accidents, editors and other programs do to a file, and then some. */
export function mutate(file: Uint8Array, next: (most: number) => number): Uint8Array {
	let bad = file;
	for (let times = 1 + next(3); times > 0; times--) bad = ways[next(ways.length)]!(bad, next);
	return bad;
}

type Way = (file: Uint8Array, next: (most: number) => number) => Uint8Array;

const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const cut = (file: Uint8Array, next: (most: number) => number) => {
	const [from, length] = [next(file.length + 1), 1 + next(60)];
	return [
		file.subarray(0, from),
		file.subarray(from, from + length),
		file.subarray(from + length)
	] as const;
};
/** From the beginning of a line to the end of one. */
const row = (file: Uint8Array, next: (most: number) => number) => {
	const at = next(file.length + 1);
	const from = file.lastIndexOf(newLine, at - 1) + 1;
	const end = file.indexOf(newLine, at);
	const to = end < 0 ? file.length : end + 1;
	return [file.subarray(0, from), file.subarray(from, to), file.subarray(to)] as const;
};

const ways: Way[] = [
	(file, next) => {
		const [start, , rest] = cut(file, next);
		return join(start, rest);
	},
	(file, next) => {
		const [start, piece, rest] = cut(file, next);
		return join(start, piece, piece, rest);
	},
	(file, next) => {
		const [start, piece, rest] = cut(file, next);
		return join(start, signs[next(signs.length)]!, piece, rest);
	},
	(file, next) => {
		const [start, piece, rest] = cut(file, next);
		return join(
			start,
			piece.map((byte) => byte ^ (1 << next(8))),
			rest
		);
	},
	(file, next) => {
		const [start, piece, rest] = cut(file, next);
		return next(8) ? join(start, piece) : join(rest, piece, start);
	},
	(file, next) => {
		const [start, piece, rest] = row(file, next);
		return next(2) ? join(start, rest) : join(start, piece, piece, rest);
	},
	(file, next) => {
		const [start, piece, rest] = row(file, next);
		return join(piece, start, rest);
	},
	// One word of the file in the place of another: the right shape with the wrong sense.
	(file, next) => {
		const [, piece] = cut(file, next);
		const [start, gone, rest] = cut(file, next);
		return join(start, piece.subarray(0, gone.length), rest);
	}
];
