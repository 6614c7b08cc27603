import { noteDraft } from './anki-read';
import type { Blank, Reading } from '../codec';
import { open, Refusal } from '../files/door';
import { gather } from '../files/drafts';
import { loadSql } from '../files/sql';
import { fileAt, unpack } from '../files/zip';

const inOrder = `select guid, mid, flds, tags from notes
	left join (select nid, min(due) as place from cards group by nid) on nid = notes.id
	order by place, id limit 20000`;

const tables = `select sql from sqlite_schema where type = 'table' and name in ('col', 'notes', 'cards')`;

/** Notes of an Anki package of schema 11. Newer ones hold another kind of database and are refused by name. */
export const readApkg = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const files = await unpack(file, (path) => /^collection\.anki2/.test(path));
		if (files.has('collection.anki21b')) throw new Refusal('newer-anki');
		const name = files.has('collection.anki21') ? 'collection.anki21' : 'collection.anki2';
		const database = new (await loadSql()).Database(fileAt(files, name));
		try {
			// A view, or a column that is computed, could keep us busy for ever.
			const made = (database.exec(tables)[0]?.values ?? []).map(([sql]) => String(sql));
			if (made.length < 3 || made.some((sql) => /\bas\b|\bgenerated\b/i.test(sql)))
				throw new Refusal('unreadable-file');
			const types = JSON.parse(String(database.exec('select models from col')[0]!.values[0]![0]));
			const found = database.exec(inOrder)[0]?.values ?? [];
			const drafts = found.map(([guid, type, fields, tags], index) => ({
				at: `note.${index + 1}`,
				...noteDraft({
					id: String(guid),
					fields: String(fields).split('\x1f'),
					tags: String(tags).split(' '),
					isHtml: true,
					basic: types[String(type)]?.type !== 1
				})
			}));
			return gather(drafts, blank);
		} finally {
			database.close();
		}
	});
