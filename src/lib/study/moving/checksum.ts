/** FNV-1a over UTF-16 units, in base 36: no change of a single character goes unnoticed. */
export function checksum(text: string): string {
	let sum = 0x811c9dc5;
	for (let place = 0; place < text.length; place++) {
		sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
	}
	return (sum >>> 0).toString(36);
}
