import type { Piece } from '../codec';
import { linesOf, numberOf } from '../files/pieces';
import { keyIn, optionRow, rowsOf } from './aiken-rows';

/** Up to the key, or the empty line below the options. */
export function aikenPieces(text: string): (at: string) => Piece {
	const [all, lines] = [rowsOf(text), linesOf(text)];
	return (at) => {
		const from = numberOf(at) - 1;
		const rows = all.slice(from);
		const key = rows.findIndex((row) => keyIn(row, true) !== undefined);
		const options = rows.findIndex((row) => optionRow.test(row));
		const gap = rows.findIndex((row, index) => index > options && options >= 0 && !row);
		const ends = [key < 0 ? undefined : key + 1, gap < 0 ? undefined : gap];
		const to = Math.min(...ends.map((end) => end ?? rows.length));
		const own = lines.slice(from, from + to);
		return { text: own.join('\n').trimEnd(), whole: ([mended = '']) => mended };
	};
}
