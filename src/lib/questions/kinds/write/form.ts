import { byRow, fullRows, rowOf, twins, type Editable } from '../form';
import { decimalOf, readQuantity } from '../../text/quantity';
import type { Write } from './schema';

const most = 4;
const count = (text: string) => {
	const read = readQuantity(text, 'en', '');
	const value = read && decimalOf(read);
	return value && /^\d+$/.test(value) ? value : undefined;
};
const rangeOf = ({ from, to }: { from: string; to: string }) => {
	if (!from.trim() && !to.trim()) return 'none';
	const range = { from: count(from), to: count(to) };
	const { from: least, to: largest } = range;
	if (least === undefined || largest === undefined) return undefined;
	return Number(least) <= Number(largest) ? { from: least, to: largest } : undefined;
};

export const writeForm: Editable<Write> = {
	rows: 3,
	groups: 0,
	draft: ({ model, criteria, words = { from: '', to: '' } }) => ({
		...{ model, ...words },
		rows: Object.entries(criteria).map(([id, text]) => rowOf(id, { text }))
	}),
	missing(form) {
		const rows = fullRows(form);
		return [
			...(form.model.trim() ? [] : [{ code: 'no-model' } as const]),
			...(rows.length < 2 || rows.length > most ? [{ code: 'criteria' } as const] : []),
			...twins(rows.map(({ text }) => text)),
			...(rangeOf(form) ? [] : [{ code: 'word-range' } as const])
		];
	},
	finish(form) {
		const range = rangeOf(form)!;
		return {
			model: form.model.trim(),
			criteria: byRow(fullRows(form), ({ text }) => text),
			...(range !== 'none' && { words: range })
		};
	}
};
