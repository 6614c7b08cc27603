import type { QuestionSet } from '../../questions/set';
import { anki, deckOf, notesOf, type Note } from './anki-text';
import { basic, cloze, columns, indexes, tables } from './apkg-schema';
import { codec } from '../codec';
import { loadSql } from '../files/sql';
import { plainOf } from '../files/text';
import { pack } from '../files/zip';

// Anki package, schema 11 (https://github.com/ankitects/anki/blob/main/rslib/src/storage/schema11.sql),
// which every Anki reads; rules from 26.08.1's source. These files were read back by sql.js, not by Anki.
// - Notes are matched by guid. The note types have fixed ids and never change: a change would make of a
//   second import a conflict instead of an update.
// - A note that is found is updated only where the file's is newer: pages pass the time, so a later
//   download updates an earlier one.
// - Ids are milliseconds, and some importers refuse those to come. They come from the guid, so that the
//   same question has the same.
export const apkg = codec({
	id: 'apkg',
	name: 'Anki, package',
	extension: 'apkg',
	mime: 'application/octet-stream',
	kinds: anki.kinds,
	cards: true,
	keeps: anki.keeps,
	say: anki.say,
	again: 'updates',
	write: async (set, when = start) =>
		pack({ 'collection.anki2': await collection(set, when), media: '{}' }),
	looks: ({ paths, text }) =>
		paths.some((path) => /^collection\.anki2/.test(path)) || text.startsWith('SQLite format 3\0'),
	pieces: async (file) => (await import('./apkg-read')).apkgPieces(file),
	read: async (file, blank) => (await import('./apkg-read')).readApkg(file, blank)
});

const start = 1_700_000_000;

async function collection(set: QuestionSet, when: number): Promise<Uint8Array<ArrayBuffer>> {
	const all = notesOf(set);
	const firsts = all.map(({ fields }) => plainOf(fields[0]));
	const sums = await Promise.all(firsts.map(checksum));
	const database = new (await loadSql()).Database();
	// Nothing to fall back to in a file that is not there yet.
	database.run('pragma journal_mode = off; pragma cache_size = -8000');
	database.run(tables);
	const name = deckOf(set);
	const deck = numberFrom(`deck ${name}`);
	// In one go: each statement by itself would be a transaction of its own.
	database.run('begin');
	database.run(`insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')`, [
		start,
		start * 1000,
		start * 1000,
		...columns(deck, name).map((one) => JSON.stringify(one))
	]);
	const notes = database.prepare(`insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')`);
	const cards = database.prepare(
		`insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')`
	);
	const taken = new Set<number>();
	for (const [place, note] of all.entries()) {
		let id = numberFrom(note.guid);
		while (taken.has(id)) id += 100;
		taken.add(id);
		const tags = note.tags.length ? ` ${note.tags.join(' ')} ` : '';
		const values = [id, note.guid, note.cloze ? cloze.id : basic.id, when, tags];
		notes.run([...values, note.fields.join('\x1f'), firsts[place]!, sums[place]!]);
		for (const ordinal of ordinals(note))
			cards.run([id + ordinal, id, deck, ordinal, when, place + 1]);
	}
	notes.free();
	cards.free();
	database.run(indexes);
	database.run('commit');
	const bytes = database.export();
	database.close();
	return bytes;
}

/** The cards that a note makes: one, or one for each blank. */
const ordinals = ({ cloze, fields }: Note): number[] =>
	cloze ? [...fields[0].matchAll(/\{\{c(\d+)::/g)].map(([, number]) => Number(number) - 1) : [0];

/** A number in the range of Anki's ids, the same for the same text; hundreds, to leave room for its cards. */
function numberFrom(text: string): number {
	let hash = 0n;
	for (const character of text)
		hash = (hash * 1099511628211n + BigInt(character.codePointAt(0)!)) % 2n ** 61n;
	return start * 1000 + Number(hash % 500_000_000n) * 100;
}

/** The first 8 hexadecimal digits of SHA-1, as Anki finds twins. */
async function checksum(text: string): Promise<number> {
	const { sha1 } = await import('@noble/hashes/legacy.js');
	return new DataView(sha1(new TextEncoder().encode(text)).buffer).getUint32(0);
}
