import { mediaIn, textOfHtml } from './html';
import type { Media } from './media';
import { lines } from './text';

// Texts as Moodle stores them: each says in which of four ways it is written.
export type Format = 'html' | 'plain' | 'auto' | 'markdown';

export function rich(source: string, format: Format): string {
	switch (format) {
		case 'plain':
			return lines(source);
		case 'auto':
			return textOfHtml(lineEnds(source));
		case 'markdown':
			return textOfHtml(htmlOf(source));
		case 'html':
			return textOfHtml(source);
	}
}

/** A plain text that Moodle shows as HTML, line by line. */
export const shownAs = (source: string): string =>
	lines(lines(source).split('\n').map(textOfHtml).join('\n'));

export const mediaOfRich = (source: string, format: Format): Media[] =>
	format === 'plain' ? [] : mediaIn(format === 'markdown' ? htmlOf(source) : source);

/** As Moodle shows its own format: HTML in which line ends count, but for those beside tags. */
const lineEnds = (source: string): string =>
	source
		.replace(/>\s+</g, '><')
		.replace(/\r\n?/g, '\n')
		.replace(/\n</g, ' <')
		.replace(/>\n/g, '> ')
		.replaceAll('\n', '<br>');

/** The marks of Markdown (https://daringfireball.net/projects/markdown/syntax) that people use in questions. */
function htmlOf(source: string): string {
	const codes: string[] = [];
	return (
		source
			.replace(/\r\n?/g, '\n')
			.replace(/[\ue004\ue005]/g, '')
			.replace(/^```[^\n]*\n([\s\S]*?)^```[^\S\n]*$/gm, (_, code: string) =>
				held(`<pre>${plain(code)}</pre>`)
			)
			// Nothing in code is a mark.
			.replace(/(?<!`)`([^`\n]+)`(?!`)/g, (_, code: string) => held(plain(code)))
			.replace(/\\([\\`*_{}[\]()#+\-.!>])/g, (_, sign: string) => held(plain(sign)))
			.replace(/!\[([^\]\n]*)\]\(([^)\s]*)[^)\n]*\)/g, '<img alt="$1" src="$2">')
			.replace(/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
			.replace(/^[^\S\n]*#{1,6} +(.*?)(?: +#+)?$/gm, '$1')
			.replace(/^([^\S\n]*)[*+-] +/gm, '$1• ')
			.replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
			.replace(/(?<![*\w])\*(?=[^\s*])([^*\n]*[^\s*])\*(?!\w)/g, '$1')
			.replace(/(?<!\w)_(?=[^\s_])([^_\n]*[^\s_])_(?!\w)/g, '$1')
			.replace(/(?<!<br>)\n/g, '<br>')
			.replace(/\ue004(\d+)\ue005/g, (_, index: string) => codes[Number(index)]!)
	);

	function held(html: string): string {
		codes.push(html);
		return `\ue004${codes.length - 1}\ue005`;
	}
}
const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
