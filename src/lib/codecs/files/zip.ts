import type { Content } from '../codec';
import { Refusal } from './door';

// ZIP (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), packed and unpacked by fflate.
// Every entry has the same date, so the same set gives the same bytes. fflate writes local time:
// a date made of local parts is the same everywhere.

/** Files by path, in the order given. */
export async function pack(files: Record<string, Content>): Promise<Uint8Array<ArrayBuffer>> {
	const { strToU8, zipSync } = await import('fflate');
	const bytes = Object.entries(files).map(([path, content]) => [
		path,
		typeof content === 'string' ? strToU8(content) : content
	]);
	return zipSync(Object.fromEntries(bytes), { mtime: new Date(2020, 0, 1), level: 6 });
}

const most = { entries: 2000, bytes: 60_000_000, atOnce: 16_384 };

/** Every file of an archive by path. Sizes are checked before anything is unpacked, and again meanwhile. */
export async function unpack(
	file: Uint8Array,
	wanted: (path: string) => boolean = () => true
): Promise<Map<string, Uint8Array>> {
	const { Inflate, inflateSync } = await import('fflate');
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const entries = directory(view);
	if (entries.reduce((sum, { size }) => sum + size, 0) > most.bytes) throw new Refusal('zip-bomb');
	const found = new Map<string, Uint8Array>();
	for (const { path, method, packed, size, at } of entries) {
		if (at + 30 > file.length || view.getUint32(at, true) !== 0x04034b50)
			throw new Refusal('broken-zip');
		const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
		if (start + packed > file.length) throw new Refusal('broken-zip');
		const data = file.subarray(start, start + packed);
		if (path.endsWith('/') || !wanted(path)) continue;
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

/** What an archive says that it holds. */
export const pathsIn = (file: Uint8Array): string[] =>
	directory(new DataView(file.buffer, file.byteOffset, file.byteLength)).map(({ path }) => path);

interface Entry {
	path: string;
	method: number;
	packed: number;
	size: number;
	at: number;
}

function directory(view: DataView): Entry[] {
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
		const name = new Uint8Array(
			view.buffer,
			view.byteOffset + at + 46,
			Math.min(length, end - at - 46)
		);
		const path = new TextDecoder().decode(name);
		const method = view.getUint16(at + 10, true);
		if (path.startsWith('/') || /(^|\/)\.\.(\/|$)|[\\:\0]/.test(path))
			throw new Refusal('zip-path');
		if ((view.getUint16(at + 8, true) & 1) !== 0 || (method !== 0 && method !== 8))
			throw new Refusal('broken-zip');
		entries.push({
			path,
			method,
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		});
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The file at a path, which must be there. */
export function fileAt(files: Map<string, Uint8Array>, path: string): Uint8Array {
	const file = files.get(path);
	if (!file) throw new Refusal('missing-file', { path });
	return file;
}
