// The tables of Anki's schema 11, and what a collection holds before its notes. The note types are
// released: their ids, fields and templates never change again. A new shape is a new id.
export const tables = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);`;
/** Made last: filling them note by note takes longer. */
export const indexes = `
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);`;

const css =
	'.card { font-family: sans-serif; font-size: 20px; text-align: left; } .cloze { font-weight: bold; }';
const field = (name: string, ord: number) => ({
	...{ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] }
});
const template = (name: string, qfmt: string, afmt: string) => ({
	...{ name, ord: 0, qfmt, afmt, did: null, bqfmt: '', bafmt: '' }
});
const type = (id: number, name: string, cloze: boolean, fields: string[], front: object) => ({
	...{ id, name, type: cloze ? 1 : 0, mod: 1_700_000_000, usn: -1, sortf: 0 },
	...{ tmpls: [front], flds: fields.map(field), css, tags: [], vers: [] },
	...{ latexPre: '', latexPost: '', req: [[0, 'any', [0]]] }
});

export const basic = type(
	1700000070001,
	'Close Call Basic',
	false,
	['Front', 'Back'],
	template('Card 1', '{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}')
);
export const cloze = type(
	1700000070002,
	'Close Call Cloze',
	true,
	['Text', 'Extra'],
	template('Cloze', '{{cloze:Text}}', '{{cloze:Text}}<br>{{Extra}}')
);

const deckOf = (id: number, name: string) => ({
	...{ id, name, mod: 1_700_000_000, usn: -1, desc: '', dyn: 0, conf: 1, collapsed: false },
	...{ browserCollapsed: false, extendNew: 0, extendRev: 0, newToday: [0, 0], revToday: [0, 0] },
	...{ lrnToday: [0, 0], timeToday: [0, 0] }
});
const options = {
	...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0 },
	...{ replayq: true, dyn: false },
	new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
	rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
	lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 }
};

/** What stands in `conf`, `models`, `decks` and `dconf`. */
export const columns = (deck: number, name: string) => [
	{
		...{ nextPos: 1, estTimes: true, activeDecks: [deck], sortType: 'noteFld', timeLim: 0 },
		...{ sortBackwards: false, addToCur: true, curDeck: deck, newBury: true, newSpread: 0 },
		...{ dueCounts: true, curModel: `${basic.id}`, collapseTime: 1200 }
	},
	Object.fromEntries([basic, cloze].map((one) => [one.id, { ...one, did: deck }])),
	{ 1: deckOf(1, 'Default'), [deck]: deckOf(deck, name) },
	{ 1: options }
];
