import { byRow, fullRows, notes, rowOf, twins, type Editable } from '../form';
import type { Choice } from './schema';

export const choiceForm: Editable<Choice> = {
	rows: 3,
	groups: 0,
	draft: ({ options, right, feedback = {} }) => ({
		rows: Object.entries(options).map(([id, text]) =>
			rowOf(id, { text, right: right.includes(id), note: feedback[id] ?? '' })
		)
	}),
	missing(form) {
		const rows = fullRows(form);
		return [
			...(rows.length < 2 ? [{ code: 'few-options' } as const] : []),
			...twins(rows.map(({ text }) => text)),
			...(rows.some(({ right }) => right) ? [] : [{ code: 'no-right' } as const])
		];
	},
	finish(form) {
		const rows = fullRows(form);
		const wrong = rows.filter(({ right }) => !right);
		return {
			options: byRow(rows, ({ text }) => text),
			right: rows.filter(({ right }) => right).map(({ id }) => id),
			...notes(byRow(wrong, ({ note }) => note))
		};
	}
};
