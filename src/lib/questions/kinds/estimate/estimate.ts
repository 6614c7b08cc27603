import { decimalOf, exact, times, within, writeAmount } from '../../text/quantity';
import { ended } from '../ended';
import type { Kind, Shown } from '../kind';
import { share, textOf } from '../parts';
import type { Estimate, Figure, Series } from './schema';
import { hiddenOf } from './series';

export type ShownPoint = Series['points'][number] | { id: string; label: string };
export interface ConcealedEstimate extends Shown {
	kind: 'estimate';
	series: Omit<Series, 'points'> & { points: ShownPoint[] };
}

/** To be guessed: neither a value nor a reason for a gap. */
export const isHidden = (point: ShownPoint): boolean => !('value' in point) && !('gap' in point);

/** A canonical decimal that is not negative, as every guess is kept. */
export const isGuess = (text: string): boolean =>
	text.length <= mostDigits && /^\d+(\.\d+)?$/.test(text) && decimalOf(exact(text)) === text;
const mostDigits = 18;

/** How far off a value may be, in its own unit. */
export const margin = ({ value }: Figure, tolerance: string): string =>
	decimalOf(times(exact(value), exact(tolerance)));

export const withUnit = (value: string, { unit }: Pick<Series, 'unit'>, language: string): string =>
	[writeAmount(value, language), unit].filter(Boolean).join(' ');

export const estimateKind: Kind<Estimate, ConcealedEstimate> = {
	grade: (question, response, language) => share(estimateKind.parts(question, response, language)),
	key: (question) => hiddenOf(question).map(({ value }) => value),
	conceal: ({ id, kind, prompt, series, hidden }) => ({
		...{ id, kind, prompt },
		series: {
			...series,
			points: series.points.map((point) =>
				hidden.includes(point.id) ? { id: point.id, label: point.label } : point
			)
		}
	}),
	parts(question, response, language) {
		const { series, tolerance, feedback = {} } = question;
		return hiddenOf(question).map((point, index) => {
			const given = response[index] ?? '';
			const { id, label, value } = point;
			const off = exact(margin(point, tolerance));
			const right = isGuess(given) && within(exact(given), exact(value), off);
			return {
				label,
				given: isGuess(given) ? writeAmount(given, language) : given,
				right: withUnit(value, series, language),
				score: right ? 1 : 0,
				note: textOf(feedback, id) || undefined,
				forgiven: right && given !== value
			};
		});
	},
	shuffles: [],
	complete: ({ series }, response) =>
		series.points.filter(isHidden).every((_, index) => isGuess(response[index] ?? '')),
	say: ({ prompt, series }, { blank }) => [
		prompt,
		...Object.values(ended({ ...(series.title && { title: series.title }) })),
		...series.points.map((point) => `${point.label}: ${seen(point, (value) => value) ?? blank}.`)
	],
	seconds: 75,
	secondTry: () => true
};

export const seen = (point: ShownPoint, written: (value: string) => string): string | undefined => {
	if ('gap' in point) return `(${point.gap})`;
	if (!('value' in point)) return undefined;
	return written(point.value) + (point.published ? ` (${point.published})` : '');
};
