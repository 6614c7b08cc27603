import { untrack } from 'svelte';
import type { Entry, NewEntry } from '../../study/log/entry';
import { groupBy } from '../../study/rounds/counts';
import { merge, seqOf } from '../../study/log/replay';
import { base32 } from './base32';
import { chance, device, type Device } from '../device/device.svelte';
import { pack, type Context } from './pack';
import { authorsOf, open } from './segment';
import { Tables } from './name-tables.svelte';
import { Tail } from './tail.svelte';
import { unpack } from './unpack';

export interface Moment {
	/** Milliseconds since 1970 UTC. */
	at: number;
	/** Minutes to add to UTC for local time. */
	offset: number;
}

const beginning = 'log/';

/** All that was answered here: added to at the end, never changed. */
export class Log {
	/** Grows with every change, from here or from another tab. */
	version = $state(0);
	/** Everything stored has been read. */
	loaded = $state(false);
	/** Segments that cannot be read whole: they stay where they are, and can be offered as they are. */
	damaged: { name: string; text: string }[] = $state.raw([]);
	/** Some segments come from a newer version of the app; they are left alone. */
	newer = $state(false);

	#device: Device;
	#now: () => Moment;
	#random: () => number;
	#writer = '';
	#own: Entry[] = [];
	#tail!: Tail;
	#context: Context | undefined;
	#tables: Tables | undefined;
	// What other page loads wrote, by name of segment.
	#others = new Map<string, Entry[]>();
	#damaged = new Map<string, string>();
	#newer = new Set<string>();
	// Of everything stored, what is still to be read.
	#waiting: Set<string> | undefined;
	#merged: readonly Entry[] | undefined;
	#latest = -Infinity;

	constructor(device: Device, now: () => Moment, random: () => number) {
		this.#device = device;
		this.#now = now;
		this.#random = random;
		this.#begin();
		device.follow((name) => this.#hear(name));
	}

	/** Stores before it returns. Where that fails, the entry stays for this page, and `device.fault` says why. */
	append(entry: NewEntry): Entry {
		this.prepare();
		const written = {
			...$state.snapshot(entry),
			id: `${this.#writer}.${this.#own.length + 1}`,
			...this.#now()
		} as Entry;
		const numbering = this.#tables!.numbering();
		const before = this.#tail.fresh ? undefined : this.#context;
		const { text, context } = pack(written, before, numbering);
		numbering.keep();
		this.#tail.add(text);
		this.#context = context;
		this.#own.push(written);
		this.#join(written);
		this.#changed();
		return written;
	}

	/** Does beforehand what the first answer of a page load would otherwise wait for. */
	prepare() {
		if (this.#tables) return;
		this.#device.measure();
		this.#tables = new Tables(this.#device, this.#writer, this.#random);
	}

	/** Reads everything stored. Until then `entries` are those of this page load. */
	load() {
		for (const step of this.loading()) void step;
	}

	/** The same with a stop after every segment: for a page that has other things to do in between. */
	*loading(): Generator<undefined, void> {
		if (untrack(() => this.loaded)) return;
		this.prepare();
		yield;
		// What others write meanwhile joins those that wait, and a set is gone through to its end.
		this.#waiting ??= new Set(this.#device.names(beginning));
		for (const name of this.#waiting) {
			this.#waiting.delete(name);
			this.#read(name);
			yield;
		}
		if (untrack(() => this.loaded)) return;
		untrack(() => (this.loaded = true));
		this.#report();
	}

	/** Of all writers in the order of replay, with undos and what they take back; a new list after every change. */
	entries(): readonly Entry[] {
		void this.version;
		if (!this.#merged) {
			const names = groupBy([...this.#others.keys()], (name) => authorsOf(name).writer);
			const loaded = untrack(() => this.loaded);
			const others = [...(loaded ? names.values() : [])].map((segments) =>
				inOrder(segments.map((name) => this.#others.get(name)!))
			);
			this.#merged = merge([this.#own, ...others]);
			this.#latest = this.#merged.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
		}
		return this.#merged;
	}

	#begin() {
		this.#writer = base32(this.#random, 8);
		this.#own = [];
		this.#tail = new Tail(this.#device, `${beginning}${this.#writer}.`);
		this.#tables = undefined;
		this.#forget();
		this.#merged = undefined;
	}

	// Later than all others, as nearly always, it needs no sorting.
	#join(entry: Entry) {
		this.#merged = entry.at > this.#latest && this.#merged ? [...this.#merged, entry] : undefined;
		this.#latest = Math.max(this.#latest, entry.at);
	}

	#read(name: string) {
		const { writer, packer } = authorsOf(name);
		if (writer === this.#writer) return;
		this.#others.delete(name);
		this.#damaged.delete(name);
		this.#newer.delete(name);
		const text = this.#device.read(name);
		if (text === undefined) return;
		const opened = open(text, (body) =>
			unpack(body, writer, (table) => this.#tables!.meaning(packer, table))
		);
		if (opened.state === 'newer') this.#newer.add(name);
		if (opened.state === 'good') this.#others.set(name, opened.content.entries);
		if (opened.state === 'damaged' || (opened.state === 'good' && !opened.content.whole)) {
			this.#damaged.set(name, text);
		}
	}

	#forget() {
		this.#others.clear();
		this.#damaged.clear();
		this.#newer.clear();
	}

	#hear(name: string | null) {
		if (name !== null && !/^(log|names)\//.test(name)) return;
		const erased = this.#tail.erased || this.#tables?.erased;
		if (erased) this.#begin();
		const loaded = untrack(() => this.loaded);
		if (loaded || this.#waiting) this.prepare();
		if (!name?.startsWith(beginning)) this.#tables?.read();

		const all = erased || name === null;
		if (all) this.#forget();
		// Numbers are stored before the entries that use them, but may have been read after.
		const part = name?.startsWith(beginning) ? [name] : [...this.#damaged.keys()];
		const readable = all ? this.#device.names(beginning) : part;
		if (!loaded) {
			for (const segment of readable) this.#waiting?.add(segment);
			return this.#changed();
		}
		for (const segment of readable) this.#read(segment);
		this.#report();
	}

	#report() {
		this.#merged = undefined;
		const damaged = [...this.#damaged, ...(this.#tables?.damaged ?? [])];
		untrack(() => {
			this.damaged = damaged.map(([name, text]) => ({ name, text }));
			this.newer = this.#newer.size > 0;
		});
		this.#changed();
	}

	#changed() {
		untrack(() => (this.version += 1));
	}
}

/** All of one writer, each once: segments that were brought fill gaps, or hold again what is there. */
function inOrder(segments: Entry[][]): Entry[] {
	const filled = segments.filter(({ length }) => length);
	const sorted = filled.sort(([a], [b]) => seqOf(a!.id) - seqOf(b!.id));
	const apart = sorted.every(
		([first], at) => at === 0 || seqOf(sorted[at - 1]!.at(-1)!.id) < seqOf(first!.id)
	);
	if (apart) return sorted.flat();
	const bySeq = new Map(sorted.flat().map((entry) => [seqOf(entry.id), entry]));
	return [...bySeq].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

export const log = new Log(
	device,
	// Subtracted, because a file cannot hold the -0 that the sign alone would make of Greenwich.
	() => ({ at: Date.now(), offset: 0 - new Date().getTimezoneOffset() }),
	chance
);
