import { twins, unknown, unknownKeys } from '../checks';
import type { Desk, Problem } from '../kind';
import { heir, promptFor } from '../simpler';
import { estimateKind, margin } from './estimate';
import { inWords } from './in-words';
import type { Estimate } from './schema';
import { hiddenOf } from './series';

export const estimateDesk: Desk<Estimate> = {
	texts: ({ series, hidden, tolerance }, map) => ({
		hidden,
		tolerance,
		series: {
			...series,
			title: (series.title && map(series.title, 'text')) || undefined,
			unit: (series.unit && map(series.unit, 'unit')) || undefined,
			counts: (series.counts && map(series.counts, 'text')) || undefined,
			points: series.points.map((point) => {
				const label = map(point.label, 'item');
				if ('gap' in point) return { ...point, label, gap: map(point.gap, 'item') };
				const { published } = point;
				return {
					...{ ...point, label },
					...(published !== undefined && { published: map(published, 'item') })
				};
			})
		}
	}),
	keyed: { series: true, hidden: true, tolerance: true },
	alsoRight: (question) => ({
		tolerance: hiddenOf(question).map((point) => margin(point, question.tolerance))
	}),
	problems({ series, hidden, tolerance, exhibit, reveal, feedback }) {
		const figures = series.points.flatMap((point) => ('value' in point ? [point] : []));
		const ids = series.points.map(({ id }) => id);
		const share = Number(tolerance);
		const found: [boolean, Problem][] = [
			[
				!figures.some(({ id }) => !hidden.includes(id)),
				{ path: 'hidden', message: 'leaves no figure to go by' }
			],
			[
				figures.some(({ value }) => value.startsWith('-')),
				{ path: 'series.points', message: 'must not be negative' }
			],
			[
				figures.some(({ id, value }) => value === '0' && hidden.includes(id)),
				{ path: 'hidden', message: 'nothing is near 0' }
			],
			[
				!(share > 0 && share < 1),
				{ path: 'tolerance', message: 'must be a share between 0 and 1' }
			],
			[
				exhibit !== undefined && exhibit === reveal,
				{ path: 'exhibit', message: 'gives the answer away: reveal is enough' }
			]
		];
		return [
			...twins('series.points', ids),
			...twins(
				'series.points',
				series.points.map(({ label }) => label)
			),
			...twins('hidden', hidden),
			...unknown(
				'hidden',
				hidden,
				figures.map(({ id }) => id)
			),
			...found.flatMap(([so, problem]) => (so ? [problem] : [])),
			...unknownKeys('feedback', feedback, hidden, 'is not hidden')
		];
	},
	simplify(question) {
		const { prompt, series, tolerance, points } = question;
		const all = hiddenOf(question);
		return all.map((point, index) => ({
			...heir(question, index + 1),
			kind: 'number',
			prompt: [
				all.length > 1 ? promptFor(prompt, point.label) : prompt,
				...inWords(estimateKind.conceal(question))
			].join('\n'),
			...(all.length === 1 && { points }),
			value: point.value,
			tolerance: margin(point, tolerance),
			unit: series.unit
		}));
	},
	oneTap: () => false
};
