/** JSON with keys in order and no spaces, the same for the same content on every machine. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value && typeof value === 'object') {
		const pairs = Object.entries(value)
			.filter(([, inner]) => inner !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`);
		return `{${pairs.join(',')}}`;
	}
	return JSON.stringify(value);
}

/** The first 8 bytes of SHA-256 over the text, as 16 hexadecimal digits. */
export async function digest(text: string): Promise<string> {
	const bytes = await sha256(new TextEncoder().encode(text));
	return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser keeps its own from pages that came without https, as in a school's own network. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes));
	return (await import('./sha256')).sha256(bytes);
}
