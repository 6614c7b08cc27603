import { untrack } from 'svelte';
import { drawBase32 } from '../../questions/base32';
import { hashDigits, type Entry, type NewEntry } from '../../study/log/entry';
import { lineOf, writeLines, type Head } from '../../study/log/entry-lines';
import { effective } from '../../study/log/replay';
import { union } from '../../study/log/union';
import type { Moment } from '../../study/memory/days';
import { chance, device, type Device } from '../device/device.svelte';
import { full, open, seal } from './segment';

/** What came of bringing entries. `full`: they do not fit, and nothing of them was stored. */
type Brought = { state: 'brought'; added: number } | { state: 'full' };

// Segments are named `log/<writer>.<number>`, from 1.
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
	/** What counts, in the order of replay: without undos and what they took back. */
	effective = $derived(effective(this.entries()));

	#device: Device;
	#now: () => Moment;
	#random: () => number;
	#writer = '';
	#own: Entry[] = [];
	// The segment that this page load writes: added to until it is full, then sealed.
	#number = 1;
	#lines = '';
	#head: Head | undefined;
	// What other page loads wrote, by name of segment.
	#others = new Map<string, Entry[]>();
	#damaged = new Map<string, string>();
	#newer = new Set<string>();
	// Stored segments that are still to be read.
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
		const written = {
			...$state.snapshot(entry),
			id: `${this.#writer}.${this.#own.length + 1}`,
			...this.#now()
		} as Entry;
		if ('hash' in written) written.hash = written.hash.slice(0, hashDigits);
		this.#write(written);
		this.#own.push(written);
		this.#join(written);
		this.#changed();
		return written;
	}

	/**
	 * Adds what is not there yet of these entries, under the ids they have: in segments of a writer drawn for them, so
	 * that what is there is never written again.
	 */
	bring(entries: readonly Entry[]): Brought {
		this.load();
		const known = new Set(this.entries().map(({ id }) => id));
		const missing = union(entries.filter(({ id }) => !known.has(id)));
		const bringer = drawBase32(this.#random, 8);
		const segments = writeLines(missing, full).map(
			(lines, at) => [`${beginning}${bringer}.${at + 1}`, seal(lines)] as const
		);
		return this.#device.writeAll(segments)
			? { state: 'brought', added: missing.length }
			: { state: 'full' };
	}

	/** Reads everything stored. Until then `entries` are those of this page load. */
	load() {
		for (const step of this.loading()) void step;
	}

	/** The same with a stop after every segment: for a page that has other things to do in between. */
	*loading(): Generator<undefined, void> {
		if (untrack(() => this.loaded)) return;
		this.#device.measure();
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
			const loaded = untrack(() => this.loaded);
			this.#merged = union(this.#own, ...(loaded ? this.#others.values() : []));
			this.#latest = this.#merged.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
		}
		return this.#merged;
	}

	#begin() {
		this.#writer = drawBase32(this.#random, 8);
		this.#own = [];
		this.#startSegment(1);
		this.#forget();
		this.#merged = undefined;
	}

	#startSegment(number: number) {
		this.#number = number;
		this.#lines = '';
		this.#head = undefined;
	}

	#nameOf(number: number): string {
		return `${beginning}${this.#writer}.${number}`;
	}

	#write(entry: Entry) {
		const { text, head } = lineOf(entry, this.#head);
		this.#lines += text;
		this.#head = head;
		this.#device.write(this.#nameOf(this.#number), seal(this.#lines));
		if (this.#lines.length >= full) this.#startSegment(this.#number + 1);
	}

	// Later than all others, as nearly always, it needs no sorting.
	#join(entry: Entry) {
		this.#merged = entry.at > this.#latest && this.#merged ? [...this.#merged, entry] : undefined;
		this.#latest = Math.max(this.#latest, entry.at);
	}

	#read(name: string) {
		if (name.startsWith(`${beginning}${this.#writer}.`)) return;
		this.#others.delete(name);
		this.#damaged.delete(name);
		this.#newer.delete(name);
		const text = this.#device.read(name);
		if (text === undefined) return;
		const opened = open(text);
		if (opened.state === 'good') this.#others.set(name, opened.entries);
		else if (opened.state === 'newer') this.#newer.add(name);
		else this.#damaged.set(name, text);
	}

	#forget() {
		this.#others.clear();
		this.#damaged.clear();
		this.#newer.clear();
	}

	#hear(name: string | null) {
		if (name !== null && !name.startsWith(beginning)) return;
		// What was written here is no longer there.
		const erased = this.#own.length > 0 && this.#device.read(this.#nameOf(1)) === undefined;
		if (erased) this.#begin();
		else if (name === null) this.#forget();
		const names = erased || name === null ? this.#device.names(beginning) : [name];
		if (!untrack(() => this.loaded)) {
			for (const segment of names) this.#waiting?.add(segment);
			return this.#changed();
		}
		for (const segment of names) this.#read(segment);
		this.#report();
	}

	#report() {
		this.#merged = undefined;
		untrack(() => {
			this.damaged = [...this.#damaged].map(([name, text]) => ({ name, text }));
			this.newer = this.#newer.size > 0;
		});
		this.#changed();
	}

	#changed() {
		untrack(() => (this.version += 1));
	}
}

export const log = new Log(
	device,
	// Subtracted, because a file cannot hold the -0 that the sign alone would make of Greenwich.
	() => ({ at: Date.now(), offset: 0 - new Date().getTimezoneOffset() }),
	chance
);
