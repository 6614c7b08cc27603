/** The text of a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252; undefined if it is not text. */
export function decode(bytes: Uint8Array): string | undefined {
	const start = [...bytes.slice(0, 2)].join(' ');
	const marked = { '255 254': 'utf-16le', '254 255': 'utf-16be' }[start];
	const text = tried(bytes, marked ?? 'utf-8') ?? tried(bytes, 'windows-1252')!;
	return text.includes('\0') ? undefined : text;
}

function tried(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
