import { checksum } from '../../study/moving/checksum';

const current = 1;

/**
 * Segments of the log are named `log/<writer>.<number>`, and with `.<packer>` behind it where another page load has
 * brought the entries here: then the numbers in it are the packer's.
 */
export function authorsOf(name: string): { writer: string; packer: string } {
	const [writer, , packer] = name.slice(name.indexOf('/') + 1).split('.') as [
		string,
		string,
		string?
	];
	return { writer, packer: packer ?? writer };
}

/** Packed text as it is stored: version, checksum, body. */
export const seal = (body: string): string => `${current};${checksum(body)};${body}`;

export type Opened<Content> =
	{ state: 'good'; content: Content } | { state: 'newer' } | { state: 'damaged' };

/** Reads a segment whose body `read` understands; where it throws, the segment is damaged. */
export function open<Content>(text: string, read: (body: string) => Content): Opened<Content> {
	const [head, version, sum] = /^([1-9]\d{0,3});([0-9a-z]{1,7});/.exec(text) ?? [];
	if (head === undefined) return { state: 'damaged' };
	if (Number(version) > current) return { state: 'newer' };
	const body = text.slice(head.length);
	if (checksum(body) !== sum) return { state: 'damaged' };
	try {
		return { state: 'good', content: read(body) };
	} catch {
		return { state: 'damaged' };
	}
}
