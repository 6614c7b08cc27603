import { base32 } from './base32';
import type { Device } from '../device/device.svelte';
import {
	items,
	Names,
	packItem,
	packRow,
	unpackItem,
	unpackRows,
	type Item,
	type Row
} from './names';
import type { Numbering } from './pack';
import { open } from './segment';
import { Tail } from './tail.svelte';
import type { Meaning } from './unpack';

const beginning = 'names/';

/**
 * The numbers that stand for items and words in the log, kept once for all writers.
 * Segments are named `names/<table>.<writer>.<number>`. There is one table, unless two tabs began at the same moment,
 * or answers come back after erasing; since each segment of the log names its table, none is then misread.
 */
export class Tables {
	/** Segments that cannot be read, by name. */
	readonly damaged = new Map<string, string>();

	#device: Device;
	#writer: string;
	#table: string;
	#tail: Tail;
	#tables = new Map<string, Names>();
	#items = new Map<string, Item>();
	#own: Row[] = [];
	#read = new Map<string, string>();

	constructor(device: Device, writer: string, random: () => number) {
		this.#device = device;
		this.#writer = writer;
		this.read();
		const [largest] = [...this.#tables].sort(([, a], [, b]) => b.size - a.size);
		this.#table = largest?.[0] ?? base32(random, 4);
		this.#tail = new Tail(device, `${beginning}${this.#table}.${writer}.`);
	}

	get erased() {
		return this.#tail.erased;
	}

	/** Reads what other tabs have added. Where something was removed, it begins anew. */
	read() {
		const present = new Set(this.#device.names(beginning));
		if ([...this.#read.keys()].some((name) => !present.has(name))) {
			this.#tables.clear();
			this.#read.clear();
			this.damaged.clear();
			for (const row of this.#own) this.#namesIn(this.#table).add(this.#writer, row);
		}
		for (const name of present) {
			const text = this.#device.read(name);
			if (text !== undefined && text !== this.#read.get(name)) this.#readSegment(name, text);
		}
	}

	meaning(writer: string, table: string): Meaning {
		const names = this.#tables.get(table);
		return {
			item: (number) => {
				const text = names?.text(writer, items, number);
				return text === undefined ? undefined : this.#item(text);
			},
			word: (item, number) => names?.text(writer, item, number)
		};
	}

	/** Numbers for one entry of ours; `keep` stores the new ones, and must be called before the entry is written. */
	numbering(): Numbering & { keep: () => void } {
		let rows = '';
		const names = this.#namesIn(this.#table);
		const number = (scope: number, text: string) =>
			names.find(this.#writer, scope, text) ?? add(scope, text);
		const add = (scope: number, text: string) => {
			const row = { scope, number: names.next(scope), text };
			names.add(this.#writer, row);
			this.#own.push(row);
			rows += packRow(row);
			return row.number;
		};
		return {
			table: this.#table,
			item: (item) => number(items, packItem(item)),
			word: number,
			keep: () => {
				if (rows !== '') this.#tail.add(rows);
			}
		};
	}

	#item(text: string): Item {
		const item = this.#items.get(text) ?? unpackItem(text);
		this.#items.set(text, item);
		return item;
	}

	#readSegment(name: string, text: string) {
		this.#read.set(name, text);
		this.damaged.delete(name);
		const opened = open(text, unpackRows);
		if (opened.state === 'damaged') this.damaged.set(name, text);
		if (opened.state !== 'good') return;
		const [table, writer] = name.slice(beginning.length).split('.') as [string, string];
		for (const row of opened.content) this.#namesIn(table).add(writer, row);
	}

	#namesIn(table: string): Names {
		const names = this.#tables.get(table) ?? new Names();
		this.#tables.set(table, names);
		return names;
	}
}
