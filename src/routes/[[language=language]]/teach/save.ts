/** Hands a text to the browser as a file to keep. */
export function save(text: string, name: string, mime: string) {
	const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Safari reads the address a little after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
