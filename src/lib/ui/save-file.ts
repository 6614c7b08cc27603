import type { Content } from '$lib/codecs/codec';

/** Hands a text or bytes to the browser as a file to keep. */
export function save(content: Content, name: string, mime: string) {
	const type = typeof content === 'string' ? `${mime};charset=utf-8` : mime;
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Safari reads the address a little after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
