import type { Card } from '../../questions/point';

const columns = 2;

/** One side of a sheet of cards, row by row; an empty cell is undefined. */
export type Side = (Card | undefined)[];

/** Sheets of two cards in each row. Backs swap columns: printed double-sided, flipped on the long edge, each lies behind its front. */
export function sheetsOf(cards: readonly Card[], rows: number): { fronts: Side; backs: Side }[] {
	const size = columns * rows;
	return Array.from({ length: Math.ceil(cards.length / size) }, (_, sheet) => {
		const fronts = Array.from({ length: size }, (_, cell) => cards[sheet * size + cell]);
		return { fronts, backs: fronts.map((_, cell) => fronts[mirrored(cell)]) };
	});
}

const mirrored = (cell: number) => cell - (cell % columns) + (columns - 1 - (cell % columns));
