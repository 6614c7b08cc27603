import { Refusal } from '../../codecs/files/door';

/** Characters; far more than any set in a link needs. */
const largest = 400_000;

export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const { deflateSync, strToU8 } = await import('fflate');
	return new Uint8Array(deflateSync(strToU8(text), { level: 9 }));
}

/** Inflates in small chunks, so that a decompression bomb stops early. Throws a `Refusal`. */
export async function inflate(bytes: Uint8Array): Promise<string> {
	const { Inflate } = await import('fflate');
	const chunks: Uint8Array[] = [];
	let length = 0;
	const inflater = new Inflate((chunk) => {
		length += chunk.length;
		if (length > largest) throw new Refusal('too-large');
		chunks.push(chunk);
	});
	const bite = 1024;
	try {
		for (let from = 0; from < bytes.length; from += bite)
			inflater.push(bytes.subarray(from, from + bite), from + bite >= bytes.length);
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
			joined(chunks, length)
		);
	} catch (fault) {
		// The library throws its own errors.
		throw fault instanceof Refusal ? fault : new Refusal('damaged');
	}
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}
