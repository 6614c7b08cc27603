import type { Content } from '../codec';
import { Refusal } from './door';

// ZIP (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), packed and unpacked by fflate.
// Every entry has the same date, so the same set gives the same bytes. fflate writes local time:
// a date made of local parts is the same everywhere.

const library = () => import('fflate');

/** Fetches what packs and unpacks, so that it works where there is no network later. */
export const warmUp = async (): Promise<void> => void (await library());

/** Files by path, in the order given. */
export async function pack(files: Record<string, Content>): Promise<Uint8Array<ArrayBuffer>> {
	const { strToU8, zipSync } = await library();
	const bytes = Object.entries(files).map(([path, content]) => [
		path,
		typeof content === 'string' ? strToU8(content) : content
	]);
	return zipSync(Object.fromEntries(bytes), { mtime: new Date(2020, 0, 1), level: 6 });
}

const most = { entries: 65_535, wanted: 4000, bytes: 60_000_000, atOnce: 16_384 };

/**
 * The wanted files of an archive by path. Sizes are checked before anything is unpacked, and again meanwhile; what is
 * not wanted, such as hundreds of sounds, costs nothing. `top`: a file that stands at the top, or in the one folder that
 * somebody packed in place of what is in it.
 */
export async function unpack(
	file: Uint8Array,
	wanted: (path: string) => boolean = () => true,
	top?: string
): Promise<Map<string, Uint8Array>> {
	const { Inflate, inflateSync } = await library();
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const entries = directory(view, top).filter(({ path }) => !path.endsWith('/') && wanted(path));
	if (entries.length > most.wanted) throw new Refusal('zip-bomb');
	if (entries.reduce((sum, { size }) => sum + size, 0) > most.bytes) throw new Refusal('zip-bomb');
	const found = new Map<string, Uint8Array>();
	for (const { path, method, locked, packed, size, at } of entries) {
		if (outside.test(path)) throw new Refusal('zip-path');
		if (locked) throw new Refusal('password');
		if (method !== 0 && method !== 8) throw new Refusal('zip-method');
		if (at + 30 > file.length || view.getUint32(at, true) !== 0x04034b50)
			throw new Refusal('broken-zip');
		const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
		if (start + packed > file.length) throw new Refusal('broken-zip');
		const data = file.subarray(start, start + packed);
		const bytes = method === 0 ? data : inflate(data, size);
		if (bytes.length !== size) throw new Refusal('broken-zip');
		found.set(path, bytes);
	}
	return found;

	// Long ones in small bites, so that an archive that lies about its sizes is caught early.
	function inflate(data: Uint8Array, size: number): Uint8Array {
		if (data.length <= most.atOnce) {
			const bytes = inflateSync(data, { out: new Uint8Array(size + 1) });
			if (bytes.length > size) throw new Refusal('zip-bomb');
			return bytes;
		}
		const out = new Uint8Array(size);
		let length = 0;
		const inflater = new Inflate((chunk) => {
			if (length + chunk.length > size) throw new Refusal('zip-bomb');
			out.set(chunk, length);
			length += chunk.length;
		});
		const bite = 4096;
		for (let from = 0; from < data.length; from += bite)
			inflater.push(data.subarray(from, from + bite), from + bite >= data.length);
		return out.subarray(0, length);
	}
}

/** By its first sign, or by that of an empty one: texts begin with PK as well. */
export const isArchive = ([p, k, third, fourth]: Uint8Array): boolean =>
	p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));

const outside = /^\/|^[A-Za-z]:\/|(^|\/)\.\.(\/|$)|\0/;

/** What an archive says that it holds. */
export const pathsIn = (file: Uint8Array, top?: string): string[] =>
	directory(new DataView(file.buffer, file.byteOffset, file.byteLength), top).map(
		({ path }) => path
	);

interface Entry {
	path: string;
	method: number;
	/** With a password. */
	locked: boolean;
	packed: number;
	size: number;
	at: number;
}

function directory(view: DataView, top?: string): Entry[] {
	// The end record is 22 bytes and a comment of at most 65,535.
	let end = view.byteLength - 22;
	const least = Math.max(0, end - 65_535);
	while (end >= least && view.getUint32(end, true) !== 0x06054b50) end -= 1;
	if (end < least) throw new Refusal('broken-zip');
	const count = view.getUint16(end + 10, true);
	if (count > most.entries) throw new Refusal('zip-bomb');
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index++) {
		if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new Refusal('broken-zip');
		const length = view.getUint16(at + 28, true);
		const extra = view.getUint16(at + 30, true);
		const from = view.byteOffset + at + 46;
		const name = new Uint8Array(view.buffer, from, Math.min(length, end - at - 46));
		const entry: Entry = {
			// Some programs of Windows part folders by backslashes.
			path: new TextDecoder().decode(name).replaceAll('\\', '/'),
			method: view.getUint16(at + 10, true),
			locked: (view.getUint16(at + 8, true) & 1) !== 0,
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		};
		widen(entry, view, at + 46 + length, Math.min(at + 46 + length + extra, end));
		entries.push(entry);
		at += 46 + length + extra + view.getUint16(at + 32, true);
	}
	return top === undefined ? entries : fromTop(entries, top);
}

/** Sizes that take eight bytes stand in a field of their own (zip64), in this order. */
function widen(entry: Entry, view: DataView, from: number, to: number) {
	let at = from;
	while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
	at += 4;
	for (const field of ['size', 'packed', 'at'] as const) {
		if (entry[field] !== 0xffffffff || at + 8 > to) continue;
		entry[field] = Number(view.getBigUint64(at, true));
		at += 8;
	}
}

/** Paths as they are from the folder that holds a file, and nothing of what a Mac adds. */
function fromTop(entries: Entry[], top: string): Entry[] {
	const own = entries.filter(({ path }) => !/^__MACOSX\/|(^|\/)\.DS_Store$/.test(path));
	const folder = own
		.filter(({ path }) => path === top || (path.endsWith(`/${top}`) && !outside.test(path)))
		.map(({ path }) => path.slice(0, -top.length))
		.sort((a, b) => a.length - b.length)[0];
	if (!folder) return own;
	return own.flatMap((entry) =>
		entry.path.startsWith(folder) ? [{ ...entry, path: entry.path.slice(folder.length) }] : []
	);
}

/** The file at a path, which must be there; a path in XML may be written as in an address. */
export function fileAt(files: Map<string, Uint8Array>, path: string): Uint8Array {
	const file = files.get(path) ?? files.get(plain(path));
	if (!file) throw new Refusal('missing-file', { path });
	return file;
}

/** `items/Question%201.xml` without its signs. */
export function plain(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
