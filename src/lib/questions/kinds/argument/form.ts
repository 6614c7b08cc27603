import { byRow, fullRows, notes, rowOf, twins, type Editable, type Form } from '../form';
import type { Argument } from './schema';
import { isBelow, parentOf, root } from './under';

/** The rows in which something stands, each only with places under such a row or the top. */
function statements(form: Form) {
	const rows = fullRows(form);
	const there = [root, ...rows.map(({ id }) => id)];
	return rows.map((row) => ({
		...row,
		groups: row.groups.filter((place) => there.includes(parentOf(place)))
	}));
}

export const argumentForm: Editable<Argument> = {
	rows: 4,
	groups: 0,
	draft: ({ root, items, right, feedback = {} }) => ({
		root,
		rows: Object.entries(items).map(([id, text]) =>
			rowOf(id, { text, groups: [...right[id]!], note: feedback[id] ?? '' })
		)
	}),
	missing(form) {
		const rows = statements(form);
		const best = byRow(rows, ({ groups }) => groups[0] ?? '');
		const row = (id: string) => form.rows.findIndex((one) => one.id === id) + 1;
		const loose = rows.find(({ groups }) => !groups.length);
		const looped = rows.find(({ id }) => isBelow(id, id, best));
		return [
			...(form.root.trim() ? [] : [{ code: 'no-root' } as const]),
			...(rows.length < 4 || rows.length > 9 ? [{ code: 'few-statements' } as const] : []),
			...(loose ? [{ code: 'no-support', row: row(loose.id) } as const] : []),
			...(looped ? [{ code: 'loop', row: row(looped.id) } as const] : []),
			...twins([...form.rows.map(({ text }) => text), form.root].filter((text) => text.trim()))
		];
	},
	finish(form) {
		const rows = statements(form);
		return {
			root: form.root.trim(),
			items: byRow(rows, ({ text }) => text),
			right: byRow(rows, ({ groups }) => groups),
			...notes(byRow(rows, ({ note }) => note))
		};
	}
};
