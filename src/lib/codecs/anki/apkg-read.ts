import type { Blank, Piece, Reading } from '../codec';
import { open, Refusal } from '../files/door';
import { gather, type Draft } from '../files/drafts';
import { cellsPiece } from '../files/pieces';
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
		const drafts = (await notesIn(file)).flatMap((note, index) =>
			cardsOf(note).map(({ draft }): Draft => ({ at: `note.${index + 1}`, ...draft }))
		);
		return gather(drafts, blank);
	});

/** The two sides of the card that was not taken, to be read again as a text. */
export async function apkgPieces(file: Uint8Array): Promise<(at: string) => Piece | undefined> {
	const notes = await notesIn(file);
	return (at) => {
		const note = notes[Number(/^note\.(\d+)$/.exec(at)?.[1]) - 1];
		if (!note) return undefined;
		const cards = cardsOf(note);
		const { sides } = cards.find(({ draft }) => draft.issue || !isWhole(draft.card)) ?? cards[0]!;
		const [front, back] = sides;
		const heads = ['#separator:tab', '#html:true', '#tags column:3'];
		const about = `#notetype:${note.type.cloze ? 'Cloze' : 'Basic'}`;
		const cells: [string, string][] = [
			['Front', front],
			['Back', back]
		];
		const piece = cellsPiece(cells, '\t', undefined, `${[...heads, about].join('\n')}\n`);
		return { ...piece, as: 'anki', whole: (mended) => piece.whole([...mended, note.tags]) };
	};
}
const isWhole = (card: Draft['card']) => Boolean(card?.front && card.back);

interface Note {
	guid: string;
	type: NoteType;
	fields: string[];
	tags: string;
	/** Which of its type's templates it has cards of. */
	ords: string;
}

async function notesIn(file: Uint8Array): Promise<Note[]> {
	const database = new (await loadSql()).Database(await collectionIn(file));
	try {
		// A view, or a column that is computed, could keep us busy for ever.
		const made = (database.exec(tables)[0]?.values ?? []).map(([sql]) => String(sql));
		if (made.length < 3 || made.some((sql) => /\bas\b|\bgenerated\b/i.test(sql)))
			throw new Refusal('unreadable-file');
		const models = String(database.exec('select models from col')[0]!.values[0]![0]);
		// Newer ones keep the types of notes in tables of their own.
		if (!models) throw new Refusal('newer-anki');
		const told = JSON.parse(models);
		const types = new Map<string, NoteType>();
		const found = database.exec(inOrder)[0]?.values ?? [];
		// What a newer Anki leaves for an older one in place of the notes.
		if (found.length === 1 && /^Please update to the latest Anki/.test(String(found[0]![2])))
			throw new Refusal('newer-anki');
		return found.map(([guid, mid, fields, tags, ords]) => {
			const id = String(mid);
			const type = types.get(id) ?? noteType(told[id]);
			types.set(id, type);
			return {
				...{ guid: String(guid), type, fields: String(fields).split('\x1f') },
				...{ tags: String(tags), ords: String(ords ?? '0') }
			};
		});
	} finally {
		database.close();
	}
}

async function collectionIn(file: Uint8Array): Promise<Uint8Array> {
	if (file[0] === 0x53) return file;
	const wanted = (path: string) => /^collection\.anki2/.test(path);
	if (pathsIn(file).includes('collection.anki21b')) throw new Refusal('newer-anki');
	const files = await unpack(file, wanted);
	return fileAt(files, files.has('collection.anki21') ? 'collection.anki21' : 'collection.anki2');
}

interface Card {
	/** As HTML. */
	sides: [front: string, back: string];
	draft: Omit<Draft, 'at'>;
}

/** What the cards of a note ask, as its type has it; where it says nothing, the first field and the second. */
function cardsOf({ guid, type, fields, tags, ords }: Note): Card[] {
	const told = { id: guid, tags: tags.split(' '), isHtml: true };
	const values = new Map(type.fields.map((name, index) => [name, fields[index] ?? '']));
	const [front = '', back = ''] = fields;
	const one = (sides: Card['sides'], make: typeof cardDraft, first = true): Card => ({
		sides,
		draft: make(...sides, first ? told : { ...told, id: undefined })
	});
	if (type.cloze) {
		const sides = type.fields.length ? clozeOf(type, values) : ([front, back] as Card['sides']);
		if (hasBlanks(sides[0])) return [one(sides, clozeDraft)];
	}
	const used = new Set(ords.split(',').map(Number));
	const templates = type.templates.filter(({ ord, qfmt }) => qfmt && used.has(ord)).slice(0, 20);
	if (type.cloze || !templates.length) return [one([front, back], cardDraft)];
	return templates.map((template, index) => one(sidesOf(template, values), cardDraft, index === 0));
}
