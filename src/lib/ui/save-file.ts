/** Downloads a text or bytes as a file. */
export function save(content: string | Uint8Array<ArrayBuffer>, name: string, mime: string) {
	const type = typeof content === 'string' ? `${mime};charset=utf-8` : mime;
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Safari reads the address only after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
