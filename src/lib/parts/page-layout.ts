import { paragraphOf, type DrawnLine } from '../questions/essay';
import type { Mark } from '../ui/strokes';
import { markOf } from './pen-marks';

/** Where a line is drawn, in units of the page. */
interface DrawnRow extends DrawnLine {
	x: number;
	y: number;
	length: number;
	mark: Mark;
}

export const pageWidth = 64;
/** The distance of lines, and what is added between paragraphs. */
export const pitch = 4;
const gap = 2.5;
const edge = 4;
// A longer sentence would run over several lines.
const mostWords = 24;

/** The page as lines in paragraphs, each as long as its sentence; bullets are indented. */
export function layOut(lines: readonly DrawnLine[]): { rows: DrawnRow[]; height: number } {
	let y = edge;
	const rows = lines.map((line, index): DrawnRow => {
		const part = paragraphOf(line.place);
		const before = lines[index - 1];
		if (before) y += pitch + (paragraphOf(before.place) === part ? 0 : gap);
		const x = part === 'B' ? edge * 2 : edge;
		const room = pageWidth - edge - x;
		const length = Math.max(8, (room * Math.min(line.words, mostWords)) / mostWords);
		const mark = markOf[line.kind];
		return { ...line, x, y, length, mark: mark === 'none' ? 'solid' : mark };
	});
	return { rows, height: y + edge };
}

/** The stroke of a pen mark, as the data of a path; dots and dashes are left to the style. */
export function strokeOf({ x, y, length, mark }: DrawnRow): string {
	if (mark === 'double') return `M${x} ${y - 0.9}h${length}M${x} ${y + 0.9}h${length}`;
	if (mark !== 'wavy') return `M${x} ${y}h${length}`;
	return `M${x} ${y}${'q1 -1.6 2 0t2 0'.repeat(Math.floor(length / 4))}`;
}
