import { writeAmount } from '../../text/quantity';
import { seen, type ConcealedEstimate } from './estimate';

/** What is drawn, in lines, for what has no room for a chart. */
export function inWords({ series }: Pick<ConcealedEstimate, 'series'>, language = 'en'): string[] {
	const { title, unit, counts, points } = series;
	const rows = points.map(
		(point) => `${point.label}: ${seen(point, (value) => writeAmount(value, language)) ?? '?'}`
	);
	const head = [title, unit && `(${unit})`].filter(Boolean).join(' ');
	return [`${head && `${head}: `}${rows.join('; ')}.`, ...(counts ? [counts] : [])];
}
