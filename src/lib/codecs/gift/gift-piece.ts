import type { Piece } from '../codec';
import { linesOf, numberOf } from '../files/pieces';
import { blocks } from './gift-blocks';

/** Up to the next question, comments above it left off. */
export function giftPieces(text: string): (at: string) => Piece | undefined {
	const all = blocks(text.replace(/^\ufeff/, ''));
	const lines = linesOf(text);
	return (at) => {
		const index = all.findIndex(({ line }) => line === numberOf(at));
		if (index < 0) return undefined;
		const to = all[index + 1]?.line ?? Infinity;
		const rows = lines.slice(numberOf(at) - 1, to - 1);
		while (rows.length && /^\s*(\/\/.*)?$/.test(rows.at(-1)!)) rows.pop();
		const { comments } = all[index]!;
		const above = comments.filter((one) => /\[(id|tag):/.test(one)).join('\n');
		return {
			text: rows.join('\n'),
			whole: ([mended = '']) => (above ? `${above}\n${mended}` : mended)
		};
	};
}
