import { lowered, mathText, raised } from './math';

// The texts that HTML's elements are put together from.

/** An element whose text is needed as a whole: a power, a cell, a part of a formula. */
export interface Frame {
	name: string;
	text: string;
	parts: string[];
}

export function textOf({ name, text, parts }: Frame): string {
	switch (name) {
		case 'sup':
			return raised(text);
		case 'sub':
			return lowered(text);
		case 'tr': {
			const [only = '', ...others] = parts;
			const cells = others.length
				? parts.map((cell) => cell.replace(/[\f\n]+/g, ' ').trim())
				: [only];
			return `\f${text}${cells.join(' | ')}\f`;
		}
		case 'td':
			return text;
		case 'table':
			return `\f${text}\f`;
		default:
			return mathText(name, text, parts);
	}
}

/** Lines and spaces as they stand; U+E002 is a space that must stay, until the lines are trimmed. */
export const kept = (text: string, fresh: boolean) =>
	(fresh ? text : `\ue003${text}`)
		.replace(/\r\n?/g, '\n')
		.replace(/[\v\f\ue002]/g, '')
		.replaceAll('\t', '    ')
		.replace(/(?<=^|\n) +| {2,}/g, (spaces) => '\ue002'.repeat(spaces.length))
		.replace(/^\ue003/, '');
