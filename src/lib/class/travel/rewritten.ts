import { codeOf, fitsAlone, marks } from './envelope';
import { readingLater } from './class-issue';
import { readJson } from './complete-link';

// What mail, chat and documents do to a link or code on its way: they wrap it in an address of their own, break it
// over lines with quote marks, and put invisible characters into it.

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const proofpoint = /https?:\/\/urldefense\.[a-z.]+\/(v2|v3)\/[^\s<>"]+/gi;
const most = { text: 1_000_000, lines: 400, tries: 5000 };
/** How many tries one counts for that has to be inflated first. */
const inflating = 10;
/** A code at the end of a line: after `#` any part of one, else enough to be told from a word. */
const begun = /(?:#|(?<![\w-])(?=[schzra][1-9][\w-]{15}))([\w-]*)=?[ \t]*$/;
const goesOn = /^[>\s]*([\w-]+)=?\s*/;
const standing = /#([\w-]+)|(?<![\w-])([schzra][1-9][\w-]{15,})/g;

/** The text with addresses and codes as they were sent. Every line stays at its number. */
export async function restore(text: string): Promise<string> {
	const plain = text
		.replace(invisible, '')
		.replace(/&amp;/gi, '&')
		.replace(proofpoint, unpacked)
		// Outlook, Google, Barracuda and most others keep the address in percent signs, some twice.
		.replace(/%(?:25)*23/g, '#')
		.replace(/%(?:25)*2F/gi, '/');
	return joined(plain.split(/\r\n?|\n/));
}

/** The code in a link, scanned or pasted text or file; as `codeOf` gives it where none is whole. */
export async function findCode(text: string): Promise<string> {
	if (text.length > most.text) return codeOf(text);
	const restored = await restore(text);
	for (const [, linked, alone] of restored.matchAll(standing)) {
		const code = linked ?? alone!;
		if (await isWhole(code)) return code;
	}
	return codeOf(restored);
}

/** https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API */
function unpacked(url: string, form: string): string {
	if (form.toLowerCase() === 'v3') return url.replace('*', '#').replace(/__;.*$/, '');
	return url
		.replace(/-2D/g, '%2D')
		.replace(/_/g, '/')
		.replace(/-5F/g, '_')
		.replace(/-23/g, '#')
		.replace(/%2D/g, '-');
}

/** A code that is whole only together with the lines below it moves up, out of them. */
async function joined(lines: string[]): Promise<string> {
	let tries = 0;
	for (let at = 0; at < lines.length - 1; at++) {
		const start = begun.exec(lines[at]!);
		if (!start || tries > most.tries) continue;
		if (inflatedType(start[1]!)) tries += inflating;
		if (await isWhole(start[1]!)) continue;
		let code = start[1]!;
		const last = Math.min(lines.length - 1, at + most.lines);
		for (let next = at + 1; next <= last && tries < most.tries; next++) {
			const more = goesOn.exec(lines[next]!);
			if (!more) break;
			code += more[1]!;
			tries += inflatedType(code) ? inflating : 1;
			if (await isWhole(code)) {
				lines[at] =
					lines[at]!.slice(0, start.index) + start[0].replace(/[\w-]*=?[ \t]*$/, '') + code;
				lines[next] = lines[next]!.slice(more[0].length);
				lines.fill('', at + 1, next);
				break;
			}
			if (more[0].length < lines[next]!.length) break;
		}
	}
	return lines.join('\n');
}

/** The sum of these is over the text inside. */
const inflatedType = (code: string) =>
	(['complete-set', 'release-with-questions'] as const).find((one) => code.startsWith(marks[one]));

/** Its checksum fits, so nothing of it is missing. */
async function isWhole(code: string): Promise<boolean> {
	if (fitsAlone(code)) return true;
	const type = inflatedType(code);
	return type !== undefined && 'value' in (await readingLater(() => readJson(type, code)));
}

/** The address of a link whose `#` was packed on its way, which makes a page of the code that is nowhere. */
export function mendedAddress(path: string): string | undefined {
	const [, page, code] =
		/^(.*\/(?:take|teach\/collect))\/?(?:%(?:25)*23|#)([\w-]+)/i.exec(path) ?? [];
	return page && code && `${page}/#${code}`;
}
