import { fullRows, notes, rowOf, twins, type Editable, type Form, type FormRow } from '../form';
import { cellOf, percentOf, readCell, shareOf, typedNumber } from './cells';
import type { Estimate } from './schema';

const cell = ({ other }: FormRow, { unit }: Form) =>
	readCell(other, (number) => typedNumber(number, unit.trim()));
const share = ({ tolerance }: Form) => {
	const percent = typedNumber(tolerance, '%');
	return percent === undefined ? undefined : shareOf(percent);
};
const isHidden = (row: FormRow, form: Form) => row.right && 'value' in (cell(row, form) ?? {});

export const estimateForm: Editable<Estimate> = {
	rows: 4,
	groups: 0,
	draft: ({ series, hidden, tolerance, feedback = {} }) => ({
		...{ title: series.title ?? '', unit: series.unit ?? '', counts: series.counts ?? '' },
		...{ order: series.order, tolerance: percentOf(tolerance) },
		rows: series.points.map((point) =>
			rowOf(point.id, {
				text: point.label,
				other: cellOf(point, 'en'),
				right: hidden.includes(point.id),
				note: feedback[point.id] ?? ''
			})
		)
	}),
	missing(form) {
		const rows = fullRows(form);
		const bad = form.rows.findIndex(
			(row) => (row.text.trim() || row.other.trim()) && (!row.text.trim() || !cell(row, form))
		);
		const off = Number(share(form) ?? NaN);
		const figures = rows.filter((row) => 'value' in (cell(row, form) ?? {}));
		const hidden = figures.filter(({ right }) => right).length;
		return [
			...(rows.length < 2 ? [{ code: 'few-items' } as const] : []),
			...(bad < 0 ? [] : [{ code: 'no-figure', row: bad + 1 } as const]),
			...(hidden && hidden < figures.length ? [] : [{ code: 'no-hidden' } as const]),
			...(off > 0 && off < 1 ? [] : [{ code: 'percent' } as const]),
			...twins(rows.map(({ text }) => text))
		];
	},
	finish(form) {
		const rows = fullRows(form);
		const hidden = rows.filter((row) => isHidden(row, form));
		const said = { title: form.title, unit: form.unit, counts: form.counts };
		return {
			series: {
				...Object.fromEntries(
					Object.entries(said).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []))
				),
				order: form.order,
				points: rows.map((row) => ({ id: row.id, label: row.text, ...cell(row, form)! }))
			},
			hidden: hidden.map(({ id }) => id),
			tolerance: share(form)!,
			...notes(Object.fromEntries(hidden.map(({ id, note }) => [id, note])))
		};
	}
};
