import { untrack } from 'svelte';
import { Access, prefix, type Provide } from './access';
import { base32 } from './base32';
import type { Fault } from './fault';
import { isCache, isNames, shareOf, Sizes, type Share } from './shares';

/** Told the name that another tab wrote or removed; null when anything may have changed. */
export type Follower = (name: string | null) => void;

const notebookKey = 'cc/notebook';
// Read before first paint, when no notebook is known yet.
const earlyName = 'early';

/**
 * The only way to localStorage. Nothing here throws: what cannot be stored is remembered for this page,
 * is tried again with every later write, and `fault` says so.
 */
export class Device {
	fault: Fault = $state('kept');
	/** Shares of storage that will soon be full. */
	near: Share[] = $state.raw([]);

	#access: Access;
	#events: EventTarget | undefined;
	#random: () => number;
	#notebook: string | undefined;
	#notebookStored = false;
	#waiting = new Map<string, string>();
	#sizes: Sizes | undefined;
	#followers = new Set<Follower>();

	constructor(provide: Provide, events: EventTarget | undefined, random: () => number) {
		this.#access = new Access(provide, (fault) => untrack(() => (this.fault = fault)));
		this.#events = events;
		this.#random = random;
	}

	read(name: string): string | undefined {
		const key = this.#keyOf(name);
		return this.#waiting.get(key) ?? this.#access.get(key);
	}

	/** False: it is in memory only, and `fault` says why. */
	write(name: string, text: string): boolean {
		if (!this.#notebookStored) this.#storeNotebook();
		const key = this.#keyOf(name);
		this.#waiting.set(key, text);
		this.#flush();
		return !this.#waiting.has(key);
	}

	/** All of it, or nothing where the storage has no room for all. What is refused otherwise stays for this page. */
	writeAll(pieces: readonly (readonly [name: string, text: string])[]): boolean {
		this.measure();
		const keyed = pieces.map(([name, text]) => [this.#keyOf(name), text] as const);
		if (!this.#sizes!.fitsAll(keyed)) return false;
		for (const [name, text] of pieces) {
			if (this.write(name, text) || untrack(() => this.fault) !== 'full') continue;
			for (const [written] of pieces) this.remove(written);
			this.#flush();
			return false;
		}
		if (pieces.length) this.#changed();
		return true;
	}

	remove(name: string) {
		this.#removeKey(this.#keyOf(name));
	}

	/** The names of this notebook that begin so. */
	names(beginning: string): string[] {
		const start = this.#keyOf(beginning);
		return [...new Set([...this.#access.keys(), ...this.#waiting.keys()])]
			.filter((key) => key.startsWith(start))
			.map((key) => key.slice(start.length - beginning.length));
	}

	/** Looks once at the size of all there is, so that no write has to. */
	measure() {
		if (this.#sizes) return;
		const sizes = new Sizes();
		for (const key of this.#access.keys()) sizes.set(key, this.#access.get(key));
		this.#sizes = sizes;
		this.#warn();
	}

	/** Calls back for what other tabs do, and after erasing or coming back to a page that slept. */
	follow(follower: Follower) {
		if (this.#followers.size === 0) {
			this.#events?.addEventListener('storage', (event) => this.#hear(event as StorageEvent));
			this.#events?.addEventListener('pageshow', (event) => {
				if ((event as PageTransitionEvent).persisted) this.#catchUp();
			});
		}
		this.#followers.add(follower);
	}

	/** Removes all that this notebook has here, and nothing else. Calling what it returns puts everything back. */
	eraseAll(): () => void {
		const names = [...this.names(''), earlyName];
		const erased = names.map((name) => [name, this.read(name)] as const);
		for (const name of names) this.remove(name);
		this.#removeKey(notebookKey);
		this.#notebookStored = false;
		this.#flush();
		this.#changed();
		return () => {
			for (const [name, text] of erased) if (text !== undefined) this.write(name, text);
			this.#changed();
		};
	}

	#changed() {
		this.#sizes = undefined;
		for (const follower of this.#followers) follower(null);
	}

	#hear({ key, newValue }: StorageEvent) {
		if (key === null) return this.#catchUp();
		if (!key.startsWith(prefix)) return;
		this.#sizes?.set(key, newValue);
		if (key === notebookKey) return this.#hearNotebook(newValue);
		const start = this.#keyOf('');
		if (!key.startsWith(start)) return;
		for (const follower of this.#followers) follower(key.slice(start.length));
	}

	// Before this tab has written anything, the notebook another tab has drawn is its too.
	#catchUp() {
		if (!this.#notebookStored) this.#notebook = undefined;
		this.#changed();
	}

	#hearNotebook(notebook: string | null) {
		if (notebook === null) this.#notebookStored = false;
		else this.#catchUp();
	}

	#keyOf(name: string): string {
		if (name === earlyName) return prefix + name;
		this.#notebook ??= this.#findNotebook() ?? base32(this.#random, 4);
		return `${prefix}${this.#notebook}/${name}`;
	}

	// Should its key be lost, the notebook is found by what it holds.
	#findNotebook(): string | undefined {
		const held = () =>
			this.#access
				.keys()
				.map((key) => /^cc\/([a-z2-7]{4})\//.exec(key)?.[1])
				.find((notebook) => notebook);
		return this.#saidNotebook() ?? held();
	}

	#saidNotebook(): string | undefined {
		const said = this.#access.get(notebookKey);
		return said && /^[a-z2-7]{4}$/.test(said) ? said : undefined;
	}

	// Drawn with the first write only, and another tab may have been first.
	#storeNotebook() {
		this.#notebookStored = true;
		if (this.#waiting.size === 0) this.#notebook = this.#saidNotebook() ?? this.#notebook;
		this.#keyOf('');
		this.#waiting.set(notebookKey, this.#notebook!);
	}

	#flush() {
		const stuck = new Map<Share, Fault>();
		// Names first: no answer is stored before what it refers to.
		const order = [...this.#waiting].sort(([a], [b]) => Number(isNames(b)) - Number(isNames(a)));
		for (const [key, text] of order) {
			const share = shareOf(key);
			if (stuck.has(share)) continue;
			const fault = this.#put(key, text);
			if (fault === 'kept') this.#waiting.delete(key);
			else if (fault) stuck.set(share, fault);
		}
		const fault = stuck.values().next().value ?? 'kept';
		untrack(() => (this.fault = fault));
		this.#warn();
	}

	/** How storing went; undefined where there is no browser. */
	#put(key: string, text: string): Fault | undefined {
		const fault = this.#putOnce(key, text);
		return fault === 'full' && this.#dropCaches() ? this.#putOnce(key, text) : fault;
	}

	#putOnce(key: string, text: string): Fault | undefined {
		this.measure();
		if (!this.#sizes!.fits(key, text)) return 'full';
		const fault = this.#access.put(key, text);
		if (fault === 'kept') this.#sizes!.set(key, text);
		return fault;
	}

	#dropCaches(): boolean {
		const caches = this.#access.keys().filter(isCache);
		for (const key of caches) this.#removeKey(key);
		return caches.length > 0;
	}

	#removeKey(key: string) {
		this.#waiting.delete(key);
		this.#access.remove(key);
		this.#sizes?.set(key, undefined);
	}

	#warn() {
		const near = this.#sizes?.near() ?? [];
		if (String(near) !== String(untrack(() => this.near))) untrack(() => (this.near = near));
	}
}

/** From 0 up to, not including, 1. */
export const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

const page = typeof window === 'undefined' ? undefined : window;
export const device = new Device(() => page?.localStorage, page, chance);

/** For a session or a run of cards. */
export const newId = (): string => base32(chance, 8);
