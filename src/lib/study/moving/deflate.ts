// By the browser's own streams (Safari 16.4, Firefox 113, Chrome 103), so that nothing has to be fetched.

export const deflate = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
	through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'), Infinity);

/** `too-large`: it inflates to more than so many bytes; it is given up where that shows. */
type Inflated = { text: string } | { issue: 'too-large' | 'damaged' };

export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
	try {
		const inflated = await through(bytes, new DecompressionStream('deflate-raw'), most);
		if (inflated.length > most) return { issue: 'too-large' };
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflated) };
	} catch {
		return { issue: 'damaged' };
	}
}

/** Goes in by bites, so that what would come out huge does not before it is stopped. */
async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream,
	most: number
): Promise<Uint8Array<ArrayBuffer>> {
	const bite = 16_384;
	let at = 0;
	const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull(controller) {
			controller.enqueue(bytes.slice(at, (at += bite)));
			if (at >= bytes.length) controller.close();
		}
	});
	const chunks: BlobPart[] = [];
	let length = 0;
	const reader = source.pipeThrough(stream).getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		chunks.push(read.value as Uint8Array<ArrayBuffer>);
		length += read.value.length;
		if (length <= most) continue;
		await reader.cancel();
		break;
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
