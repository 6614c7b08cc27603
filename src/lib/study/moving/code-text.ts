// Text as capital letters and the digits 2 to 7 (base 32, https://www.rfc-editor.org/rfc/rfc4648), deflated.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
// What unpacks to more was not made by us.
const most = 20_000_000;

export async function squeeze(text: string): Promise<string> {
	// As JSON, because a lone half of a character has no UTF-8.
	const bytes = new TextEncoder().encode(JSON.stringify(text));
	return toDigits(await through(bytes, new CompressionStream('deflate-raw')));
}

/** Undefined for what was not squeezed. */
export async function unsqueeze(data: string): Promise<string | undefined> {
	try {
		const bytes = await through(fromDigits(data), new DecompressionStream('deflate-raw'));
		const text: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return typeof text === 'string' ? text : undefined;
	} catch {
		return undefined;
	}
}

async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: BlobPart[] = [];
	let length = 0;
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		length += read.value.length;
		if (length > most) throw new Error(`unpacks to more than ${most} bytes`);
		chunks.push(read.value as Uint8Array<ArrayBuffer>);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toDigits(bytes: Uint8Array): string {
	let [text, held, bits] = ['', 0, 0];
	for (const byte of bytes) {
		held = ((held << 8) | byte) & 0xfff;
		for (bits += 8; bits >= 5; bits -= 5) text += digits[(held >> (bits - 5)) & 31];
	}
	return bits ? text + digits[(held << (5 - bits)) & 31] : text;
}

function fromDigits(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
	let [held, bits, at] = [0, 0, 0];
	for (const digit of text) {
		held = ((held << 5) | digits.indexOf(digit)) & 0xfff;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = held >> bits;
	}
	return bytes;
}
