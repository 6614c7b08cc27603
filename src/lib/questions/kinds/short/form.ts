import { fullRows, linesOf, notes, wrongRows, type Editable } from '../form';
import type { Short } from './schema';

export const shortForm: Editable<Short> = {
	rows: 0,
	groups: 0,
	draft: ({ accepted, feedback }) => ({ accepted: accepted.join('\n'), rows: wrongRows(feedback) }),
	missing: ({ accepted }) => (linesOf(accepted).length ? [] : [{ code: 'no-spelling' }]),
	finish: (form) => ({
		accepted: linesOf(form.accepted),
		...notes(Object.fromEntries(fullRows(form).map(({ text, note }) => [text, note])))
	})
};
