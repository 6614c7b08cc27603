import { byRow, fullRows, notes, rowOf, twins, type Editable } from '../form';
import type { Order } from './schema';

export const orderForm: Editable<Order> = {
	rows: 3,
	groups: 0,
	draft: ({ items, right, feedback = {} }) => ({
		rows: right.map((id) => rowOf(id, { text: items[id]!, note: feedback[id] ?? '' }))
	}),
	missing(form) {
		const rows = fullRows(form);
		return [
			...(rows.length < 2 ? [{ code: 'few-items' } as const] : []),
			...twins(rows.map(({ text }) => text))
		];
	},
	finish(form) {
		const rows = fullRows(form);
		return {
			items: byRow(rows, ({ text }) => text),
			right: rows.map(({ id }) => id),
			...notes(byRow(rows, ({ note }) => note))
		};
	}
};
