import { untrack } from 'svelte';
import * as v from 'valibot';
import { savedSet, type SavedSet } from '../questions/sets/saved-set';
import { ownId } from '../questions/own';
import { chance, device, type Device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

const beginning = 'sets/';
const nameOf = (id: string) => beginning + id;

/** The sets kept on this device, each under a name of its own, so that two tabs may work at two of them. */
export class Sets {
	#device: Device;
	#held = new Map<string, Persisted<SavedSet | null>>();
	#changes = $state(0);

	constructor(device: Device) {
		this.#device = device;
		device.follow((name) => {
			if (name === null || name.startsWith(beginning)) this.#changed();
		});
	}

	/** Newest first. */
	get all(): SavedSet[] {
		return this.#values()
			.flatMap(({ current }) => current ?? [])
			.sort((a, b) => b.made - a.made || (a.id < b.id ? -1 : 1));
	}

	find(id: string): SavedSet | undefined {
		return this.all.find((set) => set.id === id);
	}

	/** Names of what is stored and cannot be read; it stays where it is. */
	get unreadable(): string[] {
		return this.#troubled('unreadable');
	}

	/** Some sets come from a newer version of the app; they are left alone. */
	get newer(): boolean {
		return this.#troubled('newer').length > 0;
	}

	/** Stores a set, new or changed. Calling what it returns puts back what was there before. */
	keep(set: SavedSet): () => void {
		const name = nameOf(set.id);
		const before = untrack(() => this.#of(name).current);
		this.#of(name).current = set;
		this.#changed();
		return () => (before ? this.keep(before) : this.remove(set.id));
	}

	/** Calling what it returns puts it back. */
	remove(id: string): () => void {
		const name = nameOf(id);
		const before = untrack(() => this.#of(name).current);
		this.#device.remove(name);
		this.#held.delete(name);
		this.#changed();
		return () => void (before && this.keep(before));
	}

	#values() {
		void this.#changes;
		return this.#device.names(beginning).map((name) => this.#of(name));
	}

	#troubled(trouble: 'unreadable' | 'newer') {
		void this.#changes;
		return this.#device.names(beginning).filter((name) => this.#of(name).trouble === trouble);
	}

	#of(name: string): Persisted<SavedSet | null> {
		const held =
			this.#held.get(name) ??
			new Persisted<SavedSet | null>(this.#device, name, v.nullable(savedSet), null);
		this.#held.set(name, held);
		return held;
	}

	#changed() {
		untrack(() => (this.#changes += 1));
	}
}

export const sets = new Sets(device);

/** Four letters or digits to draw a set by. */
export const newSeed = (): string => ownId(chance).slice(-4);

/** The format sent to last. */
export const lastTool = new Persisted<string | null>(device, 'tool', v.nullable(v.string()), null);

/** The set worked at last, where a page names none. */
export const lastSet = new Persisted<string | null>(device, 'desk', v.nullable(v.string()), null);
