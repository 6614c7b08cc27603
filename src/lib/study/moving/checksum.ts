/** FNV-1a over UTF-16 units, a whole number of 32 bits. */
export function fnv1a(text: string): number {
	let sum = 0x811c9dc5;
	for (let place = 0; place < text.length; place++) {
		sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
	}
	return sum >>> 0;
}

/** A checksum in base 36 that notices every change of a single character. */
export const checksum = (text: string): string => fnv1a(text).toString(36);
