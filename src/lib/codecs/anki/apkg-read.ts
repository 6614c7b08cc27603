import type { Blank, Reading } from '../codec';
import { open, Refusal } from '../files/door';
import { gather, type Draft } from '../files/drafts';
import { loadSql } from '../files/sql';
import { fileAt, pathsIn, unpack } from '../files/zip';
import { cardDraft, clozeDraft, hasBlanks } from './anki-note';
import { clozeOf, noteType, sidesOf, type NoteType } from './anki-template';

const inOrder = `select guid, mid, flds, tags, ords from notes
	left join (select nid, min(due) as place, group_concat(ord) as ords from cards group by nid) on nid = notes.id
	order by place, id limit 20000`;

const tables = `select sql from sqlite_schema where type = 'table' and name in ('col', 'notes', 'cards')`;

/** Notes of an Anki package of schema 11. Newer ones hold another kind of database and are refused by name. */
export const readApkg = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const database = new (await loadSql()).Database(await collectionIn(file));
		try {
			// A view, or a column that is computed, could keep us busy for ever.
			const made = (database.exec(tables)[0]?.values ?? []).map(([sql]) => String(sql));
			if (made.length < 3 || made.some((sql) => /\bas\b|\bgenerated\b/i.test(sql)))
				throw new Refusal('unreadable-file');
			const told = JSON.parse(String(database.exec('select models from col')[0]!.values[0]![0]));
			const types = new Map<string, NoteType>();
			const found = database.exec(inOrder)[0]?.values ?? [];
			// What a newer Anki leaves for an older one in place of the notes.
			if (found.length === 1 && /^Please update to the latest Anki/.test(String(found[0]![2])))
				throw new Refusal('newer-anki');
			const drafts = found.flatMap(([guid, mid, fields, tags, ords], index): Draft[] => {
				const id = String(mid);
				const type = types.get(id) ?? noteType(told[id]);
				types.set(id, type);
				const cards = notesCards(type, String(fields).split('\x1f'), String(ords ?? '0'), {
					id: String(guid),
					tags: String(tags).split(' '),
					isHtml: true
				});
				return cards.map((one) => ({ at: `note.${index + 1}`, ...one }));
			});
			return gather(drafts, blank);
		} finally {
			database.close();
		}
	});

async function collectionIn(file: Uint8Array): Promise<Uint8Array> {
	if (file[0] === 0x53) return file;
	const wanted = (path: string) => /^collection\.anki2/.test(path);
	if (pathsIn(file).includes('collection.anki21b')) throw new Refusal('newer-anki');
	const files = await unpack(file, wanted);
	return fileAt(files, files.has('collection.anki21') ? 'collection.anki21' : 'collection.anki2');
}

/** What the cards of a note ask, as its type has it; where it says nothing, the first field and the second. */
function notesCards(
	type: NoteType,
	fields: string[],
	ords: string,
	told: { id?: string; tags: string[]; isHtml: boolean }
): Omit<Draft, 'at'>[] {
	const values = new Map(type.fields.map((name, index) => [name, fields[index] ?? '']));
	const [front = '', back = ''] = fields;
	if (type.cloze) {
		const [text, extra] = type.fields.length ? clozeOf(type, values) : [front, back];
		if (hasBlanks(text)) return [clozeDraft(text, extra, told)];
	}
	const used = new Set(ords.split(',').map(Number));
	const templates = type.templates.filter(({ ord, qfmt }) => qfmt && used.has(ord)).slice(0, 20);
	if (type.cloze || !templates.length) return [cardDraft(front, back, told)];
	return templates.map((template, index) =>
		cardDraft(...sidesOf(template, values), index ? { ...told, id: undefined } : told)
	);
}
