import { decimalOf, exact, readQuantity, writeAmount } from '../../text/quantity';
import type { Figure, Series } from './schema';

type Point = Series['points'][number];
type Cell = Pick<Figure, 'value' | 'published'> | { gap: string };

// A point's figure as one text to type: `315,943`, `300,000 (as published)`, or `(not verified)` for a gap.

export const cellOf = (point: Point, language: string): string =>
	'gap' in point
		? `(${point.gap})`
		: writeAmount(point.value, language) + (point.published ? ` (${point.published})` : '');

/** `undefined` where no number can be read, and where there is no reason for a gap. */
export function readCell(
	text: string,
	read: (number: string) => string | undefined
): Cell | undefined {
	const [, number = '', , note = ''] = /^([^(]*)(\((.*)\))?$/s.exec(text.trim()) ?? [];
	if (!number.trim()) return note.trim() ? { gap: note.trim() } : undefined;
	const value = read(number.trim());
	return value === undefined
		? undefined
		: { value, ...(note.trim() && { published: note.trim() }) };
}

/** As people type it, in the language that the editor reads. */
export function typedNumber(text: string, unit: string): string | undefined {
	const read = readQuantity(text, 'en', unit);
	return read && decimalOf(read);
}

/** A decimal that can be reckoned with. */
export const isPlain = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** `0.25` is `25`. */
export const percentOf = (share: string): string => {
	const { units, places } = exact(share);
	return decimalOf({ units: units * 100n, places });
};
export const shareOf = (percent: string): string => {
	const { units, places } = exact(percent);
	return decimalOf({ units, places: places + 2 });
};
