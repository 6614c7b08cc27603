import type { Blank, Reading } from '../codec';
import { decode, open } from '../files/door';
import { gather, type Draft } from '../files/drafts';
import { records, type Record } from '../files/records';
import { cellsPiece, numberOf } from '../files/pieces';
import { lines } from '../files/text';
import { headsOf, readsAsHtml } from './anki-heads';
import { cardDraft, clozeDraft, hasBlanks } from './anki-note';

/** Notes of an Anki text file: cloze notes with a text as questions, all others as cards. */
export const readAnki = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const { heads, body, skipped, delimiter } = headsOf(decode(file));
		const rows = records(body, delimiter, '#');
		const named = (heads.get('columns') ?? '').split(delimiter).map((one) => one.trim());
		const place = (name: string) => Number(heads.get(`${name} column`) ?? 0) - 1;
		const [guid, type, deck, tags] = [
			place('guid'),
			place('notetype'),
			place('deck'),
			place('tags') >= 0 ? place('tags') : named.findIndex((one) => /^tags$/i.test(one))
		];
		const special = [guid, type, deck, tags];
		const isHtml = heads.has('html') ? heads.get('html') === 'true' : readsAsHtml(body);
		const guessed = !heads.size && hasColumnOfTags(rows);
		let title = heads.get('deck') ?? '';
		const drafts = rows.flatMap(({ cells, open }, index): Draft[] => {
			if (cells.every((one) => !one.trim())) return [];
			const at = `row.${index + 1 + skipped}`;
			if (open) return [{ at, issue: { code: 'open-quote' } }];
			title ||= cells[deck] ?? '';
			if (cells.length === 1 && !hasBlanks(cells[0]!)) return [{ at, issue: { code: 'no-tab' } }];
			const noteType = cells[type] ?? heads.get('notetype') ?? '';
			const basic = /^(basic|einfach|básic|basique)/i.test(noteType);
			const told = { id: cells[guid], tags: (cells[tags] ?? '').split(' '), isHtml };
			const own = cells.filter((_, column) => !special.includes(column));
			const fields = guessed ? own.slice(0, -1) : own;
			const [front = '', ...others] = fields;
			const rest = others.filter((one) => one.trim()).join(isHtml ? '<br>' : '\n');
			// `Basic` shows braces as they are, and has two fields: what follows them are tags.
			if (!basic && hasBlanks(front)) return [{ at, ...clozeDraft(front, rest, told) }];
			const back = basic ? (others[0] ?? '') : rest;
			const one = { at, ...cardDraft(front, back, told) };
			const both =
				/and reversed/i.test(noteType) ||
				(/optional reversed/i.test(noteType) && others[1]?.trim());
			return both ? [one, { at, ...cardDraft(back, front, { ...told, id: undefined }) }] : [one];
		});
		const reading = gather(drafts, blank, lines(title));
		if (guessed) reading.issues.unshift({ code: 'column-of-tags' });
		else if (!heads.size && rows.some(({ cells }) => cells.filter((one) => one.trim()).length > 2))
			reading.issues.unshift({ code: 'columns-joined' });
		return reading;
	});

/** The fields of a note; its file's first lines say how they are read. */
export async function ankiPieces(file: Uint8Array) {
	const text = decode(file).replace(/^\ufeff/, '');
	const { body, skipped, delimiter } = headsOf(text);
	const rows = records(body, delimiter, '#');
	const above = text.slice(0, text.length - body.length);
	return (at: string) => {
		const { cells = [] } = rows[numberOf(at) - 1 - skipped] ?? {};
		const two = cells.length < 2 ? [...cells, ''] : cells;
		const named = two.map((cell, index): [string, string] => [`Field ${index + 1}`, cell]);
		return cells.length ? cellsPiece(named, delimiter, undefined, above) : undefined;
	};
}

/** Files of old say nothing of their columns; a third one of single words that come again is tags. */
function hasColumnOfTags(rows: Record[]): boolean {
	const filled = rows.filter(({ cells }) => cells.some((one) => one.trim()));
	const last = filled.map(({ cells }) => cells[2]?.trim() ?? '');
	if (!last.some(Boolean) || filled.some(({ cells }) => cells.length !== 3)) return false;
	const words = last.flatMap((one) => one.split(' ').filter(Boolean));
	const again = new Set(words).size < words.length;
	return again && last.every((one) => /^[^<>.,;!?()"]*$/.test(one) && one.split(' ').length <= 6);
}
