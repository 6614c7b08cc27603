import { groupBy } from '../../study/rounds/counts';
import type { Entry } from '../../study/log/entry';
import { seqOf, writerOf } from '../../study/log/replay';
import { items, Names, packItem, packRow, unpackItem, unpackRows } from './names';
import { pack, type Context, type Numbering } from './pack';
import { unpack } from './unpack';

// Characters, as of the segments that the log writes itself.
const full = 4000;

/** Entries of any writers, packed as the log packs its own, with a table of names that stands for itself. */
export interface Parcel {
	/** Bodies of segments of the table. */
	rows: string[];
	/** Bodies of segments of the log, each with entries of one writer that follow one another. */
	runs: { writer: string; body: string }[];
}

/** `entries` in any order, each id once. `table` names the table in the runs. */
export function wrap(entries: readonly Entry[], table: string): Parcel {
	const { numbering, rows } = freshNumbering(table);
	const writers = groupBy(entries, ({ id }) => writerOf(id));
	const runs = [...writers].flatMap(([writer, list]) => {
		const bodies: string[] = [];
		let context: Context | undefined;
		let next = 0;
		for (const entry of list.sort((a, b) => seqOf(a.id) - seqOf(b.id))) {
			const seq = seqOf(entry.id);
			// Within a segment entries are numbered on, so a gap begins another.
			if (seq !== next || bodies.at(-1)!.length >= full) context = undefined;
			const packed = pack(entry, context, numbering);
			if (context) bodies[bodies.length - 1] += packed.text;
			else bodies.push(packed.text);
			context = packed.context;
			next = seq + 1;
		}
		return bodies.map((body) => ({ writer, body }));
	});
	return { rows: rows(), runs };
}

/** The entries of a parcel. Throws where it cannot be one. */
export function unwrap({ rows, runs }: Parcel): Entry[] {
	const names = new Names();
	for (const row of rows.flatMap(unpackRows)) names.add('', row);
	const item = (number: number) => {
		const text = names.text('', items, number);
		return text === undefined ? undefined : unpackItem(text);
	};
	const word = (item: number, number: number) => names.text('', item, number);
	return runs.flatMap(({ writer, body }) => {
		const { entries, whole } = unpack(body, writer, () => ({ item, word }));
		if (!whole) throw new Error(`names are missing in what ${writer} wrote`);
		return entries;
	});
}

function freshNumbering(table: string): { numbering: Numbering; rows: () => string[] } {
	const scopes = new Map<number, Map<string, number>>();
	const rows: string[] = [];
	const numberOf = (scope: number, text: string) => {
		const numbers = scopes.get(scope) ?? new Map<string, number>();
		scopes.set(scope, numbers);
		const known = numbers.get(text);
		if (known) return known;
		const number = numbers.size + 1;
		numbers.set(text, number);
		if (!rows.length || rows.at(-1)!.length >= full) rows.push('');
		rows[rows.length - 1] += packRow({ scope, number, text });
		return number;
	};
	const numbering = {
		table,
		item: (item: Parameters<typeof packItem>[0]) => numberOf(items, packItem(item)),
		word: numberOf
	};
	return { numbering, rows: () => rows };
}
