import type { DrawnLine } from '../../questions/essay';
import type { Mastery } from './mastery';

/** How well the claims of each line are known, by place: the ink on the drawn page. */
export type Ink = Readonly<Record<string, Mastery>>;

/** How many of the lines are at each stage. */
export function countInk(ink: Ink, lines: readonly DrawnLine[]): Record<Mastery, number> {
	const counts = { new: 0, learning: 0, known: 0 };
	for (const { place } of lines) counts[ink[place] ?? 'new'] += 1;
	return counts;
}

const signs = { new: '-', learning: 'b', known: 'k' } as const;
const stages = Object.fromEntries(Object.entries(signs).map(([stage, sign]) => [sign, stage]));

/** As it is kept between visits: a letter a line. */
export const writeInk = (ink: Ink, lines: readonly DrawnLine[]): string =>
	lines.map(({ place }) => signs[ink[place] ?? 'new']).join('');

/** What does not fit these lines is no ink. */
export const readInk = (text: string | undefined, lines: readonly DrawnLine[]): Ink =>
	text?.length === lines.length
		? Object.fromEntries(
				lines.map(({ place }, index) => [place, (stages[text[index]!] ?? 'new') as Mastery])
			)
		: {};
