import { letters, notes, rowOf, type Editable } from '../form';
import { blanksOf, pieces } from './cloze';
import type { Cloze } from './schema';

/** Text and what stands in brackets by turns. */
const bracketed = (text: string) => text.split(/\[([^\]]*)\]/);
const spellings = (blank: string) => blank.split('|').flatMap((one) => one.trim() || []);

/** How many blanks a text in the form has. */
export const blankCount = (text: string): number => (bracketed(text).length - 1) / 2;

export const clozeForm: Editable<Cloze> = {
	rows: 0,
	groups: 0,
	draft({ text, blanks, feedback = {} }) {
		const written = pieces(text).map((piece, at) =>
			at % 2 ? `[${blanks[piece]!.join('|')}]` : piece
		);
		return {
			text: written.join(''),
			rows: blanksOf({ text }).map((id) => rowOf(id, { note: feedback[id] ?? '' }))
		};
	},
	missing({ text }) {
		const blanks = bracketed(text).filter((_, at) => at % 2);
		const empty = blanks.findIndex((one) => !spellings(one).length);
		return [
			...(blanks.length ? [] : [{ code: 'no-blank' } as const]),
			...(empty < 0 ? [] : [{ code: 'no-spelling', row: empty + 1 } as const])
		];
	},
	finish(form) {
		const parts = bracketed(form.text.trim().replaceAll('{', '(').replaceAll('}', ')'));
		const ids = parts.flatMap((_, at) => (at % 2 ? [letters[(at - 1) / 2] ?? `b${at}`] : []));
		const text = parts.map((part, at) => (at % 2 ? `{${ids[(at - 1) / 2]}}` : part)).join('');
		const blanks = ids.map((blank, at) => [blank, spellings(parts[2 * at + 1]!)]);
		const told = ids.map((blank, at) => [blank, form.rows[at]?.note ?? '']);
		return { text, blanks: Object.fromEntries(blanks), ...notes(Object.fromEntries(told)) };
	}
};
