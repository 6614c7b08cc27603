import type { Exhibit } from '../../exhibit';
import type { Estimate, Figure, Series } from './schema';

/** What of an exhibit goes into a question; what it leaves out and where it is from is told after the answer. */
export const seriesOf = ({ title, unit, counts, order, points }: Exhibit): Series => ({
	...{ title, unit, counts, order },
	points: points.map((point) => {
		if ('gap' in point) return point;
		const { id, label, value, published } = point;
		return { id, label, value, ...(published && { published }) };
	})
});

type Item = Record<string, unknown>;

/**
 * A pack names the exhibit that is revealed after the answer: its figures go into the question. `undefined` where there
 * is no such exhibit.
 */
export function withSeries(item: Item, exhibits: readonly Exhibit[]): Item | undefined {
	if (item.kind !== 'estimate' || item.series) return item;
	const found = exhibits.find(({ id }) => id === item.reveal);
	return found && { ...item, series: seriesOf(found) };
}

/** The hidden points in the order of the series, which is the order of a response. */
export const hiddenOf = ({ series, hidden }: Pick<Estimate, 'series' | 'hidden'>): Figure[] =>
	series.points.flatMap((point) => ('value' in point && hidden.includes(point.id) ? [point] : []));
