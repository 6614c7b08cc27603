import { byRow, fullRows, notes, rowOf, twins, type Editable } from '../form';
import type { Sort } from './schema';

export const sortForm: Editable<Sort> = {
	rows: 3,
	groups: 2,
	draft: ({ items, options, right, feedback = {} }) => ({
		groups: Object.entries(options).map(([id, text]) => ({ id, text })),
		rows: Object.entries(items).map(([id, text]) =>
			rowOf(id, { text, groups: [...right[id]!], note: feedback[id] ?? '' })
		)
	}),
	missing(form) {
		const rows = fullRows(form);
		const groups = form.groups.filter(({ text }) => text.trim());
		const loose = form.rows.findIndex((row) => row.text.trim() && !row.groups.length);
		return [
			...(groups.length < 2 ? [{ code: 'few-groups' } as const] : []),
			...(rows.length < 2 ? [{ code: 'few-items' } as const] : []),
			...(loose < 0 ? [] : [{ code: 'no-group', row: loose + 1 } as const]),
			...twins(rows.map(({ text }) => text)),
			...twins(groups.map(({ text }) => text))
		];
	},
	finish(form) {
		const rows = fullRows(form);
		return {
			items: byRow(rows, ({ text }) => text),
			options: Object.fromEntries(form.groups.map(({ id, text }) => [id, text.trim()])),
			right: byRow(rows, ({ groups }) => groups),
			...notes(byRow(rows, ({ note }) => note))
		};
	}
};
