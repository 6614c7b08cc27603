import { byRow, fullRows, letters, notes, rowOf, twins, type Editable } from '../form';
import type { Match } from './schema';

export const matchForm: Editable<Match> = {
	rows: 3,
	groups: 0,
	draft({ items, options, right, feedback = {} }) {
		const paired = new Set(Object.values(right));
		const pairs = Object.entries(items).map(([id, text]) =>
			rowOf(id, { text, other: options[right[id]!]!, note: feedback[id] ?? '' })
		);
		const spare = Object.entries(options).flatMap(([id, other]) =>
			paired.has(id) ? [] : [rowOf(`${id}-`, { other })]
		);
		return { rows: [...pairs, ...spare] };
	},
	missing(form) {
		const half = form.rows.findIndex(({ text, other }) => text.trim() && !other.trim());
		const pairs = fullRows(form).filter(({ text }) => text);
		return [
			...(pairs.length < 2 ? [{ code: 'few-items' } as const] : []),
			...(half < 0 ? [] : [{ code: 'half-pair', row: half + 1 } as const]),
			...twins(pairs.map(({ text }) => text))
		];
	},
	finish(form) {
		const rows = fullRows(form);
		const pairs = rows.filter(({ text }) => text);
		// Side by side with its item, an id would tell the match: so they follow the alphabet.
		const others = [...new Set(rows.flatMap(({ other }) => other || []))].sort();
		return {
			items: byRow(pairs, ({ text }) => text),
			options: Object.fromEntries(others.map((other, at) => [letters[at]!, other])),
			right: byRow(pairs, ({ other }) => letters[others.indexOf(other)]!),
			...notes(byRow(pairs, ({ note }) => note))
		};
	}
};
