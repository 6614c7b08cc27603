import { noteDraft } from './anki-read';
import type { Blank, Reading } from './codec';
import { open, Refusal } from './door';
import { gather } from './drafts';
import { loadSql } from './sql';
import { fileAt, unpack } from './zip';

const inOrder = `select guid, mid, flds, tags from notes
	order by (select min(due) from cards where nid = notes.id), id`;

/** Notes of an Anki package of schema 11. Newer ones hold another kind of database and are refused by name. */
export const readApkg = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const files = await unpack(file);
		if (files.has('collection.anki21b')) throw new Refusal('newer-anki');
		const name = files.has('collection.anki21') ? 'collection.anki21' : 'collection.anki2';
		const database = new (await loadSql()).Database(fileAt(files, name));
		try {
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
