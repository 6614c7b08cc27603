import { untrack } from 'svelte';
import { drawBase32 } from '../../questions/base32';
import { Access, prefix, type Fault, type Provide } from './access';
import { beginningOf, Notebook, notebookKey } from './notebook';
import type { Share } from './caps';
import { Store } from './store';

/** Told the name that another tab wrote or removed; null when anything may have changed. */
type Follower = (name: string | null) => void;

/** `newer`: of a newer version of the app. `unreadable`: damaged. */
export type Trouble = 'unreadable' | 'newer';

// Read before first paint, or written by a page without the app, when no notebook is known yet.
const common = ['early', 'first'];

/**
 * The only way to localStorage. Nothing here throws: what cannot be stored is remembered for this page,
 * is tried again with every later write, and `fault` says so.
 */
export class Device {
	fault: Fault = $state('kept');
	/** Shares of storage that will soon be full. */
	near: Share[] = $state.raw([]);
	/**
	 * Another tab has opened another notebook, or erased this one. This page stays in its own until it is loaded again,
	 * which has to be soon: what it remembers of erased answers would be written with the next one.
	 */
	moved = $state(false);

	/** What was looked for on this page and cannot be used, by name: the page misses it, and says so. */
	troubles: Readonly<Record<string, Trouble>> = $state.raw({});

	#provide: Provide;
	#store: Store;
	#events: EventTarget | undefined;
	#random: () => number;
	#notebook: Notebook;
	#followers = new Set<Follower>();

	constructor(provide: Provide, events: EventTarget | undefined, random: () => number) {
		const fault = (fault: Fault) => untrack(() => (this.fault = fault));
		const near = (near: Share[]) => {
			if (String(near) !== String(untrack(() => this.near))) untrack(() => (this.near = near));
		};
		const access = new Access(provide, fault);
		this.#provide = provide;
		this.#store = new Store(access, { fault, near });
		this.#events = events;
		this.#random = random;
		this.#notebook = new Notebook(access, random);
	}

	read(name: string): string | undefined {
		return this.#store.get(this.#keyOf(name));
	}

	/** False: it is in memory only, and `fault` says why. */
	write(name: string, text: string): boolean {
		this.#settle();
		return this.#store.put(this.#keyOf(name), text);
	}

	/** All of it, or nothing where there is no room for all. What is refused otherwise stays for this page. */
	writeAll(pieces: readonly (readonly [name: string, text: string])[]): boolean {
		if (pieces.length === 0) return true;
		this.#settle();
		const keyed = pieces.map(([name, text]) => [this.#keyOf(name), text] as const);
		const stored = this.#store.putAll(keyed);
		if (stored) this.#changed();
		return stored;
	}

	/** What is stored under this name can be used, or cannot. */
	report(name: string, trouble: Trouble | undefined) {
		const { [name]: known, ...others } = untrack(() => this.troubles);
		if (known === trouble) return;
		untrack(() => (this.troubles = trouble ? { ...others, [name]: trouble } : others));
	}

	remove(name: string) {
		this.#store.remove(this.#keyOf(name));
	}

	/** The names of this notebook that begin so. */
	names(beginning: string): string[] {
		const start = this.#keyOf(beginning);
		return this.#store
			.keys()
			.filter((key) => key.startsWith(start))
			.map((key) => key.slice(start.length - beginning.length));
	}

	/** Looks once at the size of all there is, so that no write has to. */
	measure() {
		this.#store.measure();
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

	get notebook(): string {
		return this.#notebook.id;
	}

	/** The current one first. */
	notebooks(): string[] {
		return [...new Set([this.notebook, ...this.#notebook.held()])];
	}

	/** A look into any notebook. */
	within(notebook: string): Device {
		const other = new Device(this.#provide, undefined, this.#random);
		other.#notebook.choose(notebook);
		return other;
	}

	/** Goes on in another notebook, or in a fresh one; what is kept in this one stays. */
	turnTo(notebook = this.#notebook.fresh()) {
		this.#notebook.choose(notebook);
		this.#store.put(notebookKey, notebook);
		this.#changed();
	}

	/** Removes all that this notebook has here, or all notebooks. Calling what it returns puts everything back. */
	eraseAll(what: 'notebook' | 'all notebooks' = 'notebook'): () => void {
		if (what === 'all notebooks' || this.notebooks().length === 1) {
			return this.#erase(this.#store.keys(), true);
		}
		// Written down still, so that nobody comes upon another's answers.
		this.#settle();
		return this.#erase(
			[...this.#keysOf(this.notebook), ...common.map((name) => prefix + name)],
			false
		);
	}

	/** Another one than the current. Calling what it returns puts it back. */
	removeNotebook(notebook: string): () => void {
		return this.#erase(this.#keysOf(notebook), false);
	}

	#erase(keys: string[], forget: boolean): () => void {
		const { id } = this.#notebook;
		const erased = keys.map((key) => [key, this.#store.get(key)] as const);
		for (const key of keys) this.#store.remove(key);
		if (forget) this.#notebook.forget();
		this.#store.flush();
		this.#changed();
		return () => {
			if (forget) this.#notebook.choose(id);
			for (const [key, text] of erased) if (text !== undefined) this.#store.hold(key, text);
			this.#store.flush();
			this.#changed();
		};
	}

	#changed() {
		this.#store.forgetSizes();
		for (const follower of this.#followers) follower(null);
	}

	#hear({ key, newValue }: StorageEvent) {
		if (key === null) return this.#catchUp();
		if (!key.startsWith(prefix)) return;
		this.#store.heard(key, newValue);
		if (key === notebookKey && newValue === null) this.#notebook.stored = false;
		else if (key === notebookKey) return this.#catchUp();
		const start = beginningOf(this.notebook);
		if (!key.startsWith(start)) return;
		for (const follower of this.#followers) follower(key.slice(start.length));
		if (newValue === null && this.#notebook.erased) this.moved = true;
	}

	#catchUp() {
		if (this.#notebook.erased) this.moved = true;
		if (this.#notebook.follow()) this.#changed();
		else this.moved = true;
	}

	#keyOf(name: string): string {
		return common.includes(name) ? prefix + name : beginningOf(this.notebook) + name;
	}

	#keysOf(notebook: string): string[] {
		return this.#store.keys().filter((key) => key.startsWith(beginningOf(notebook)));
	}

	#settle() {
		if (this.#notebook.stored || !this.#notebook.settle(this.#store.idle)) return;
		this.#store.hold(notebookKey, this.notebook);
	}
}

/** From 0 up to, not including, 1. */
export const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

/** A browser may have it undefined, which is another thing than there being no browser. */
export const storageOf = (page: { localStorage: Storage } | undefined) =>
	page && (page.localStorage ?? null);

const page = typeof window === 'undefined' ? undefined : window;
export const device = new Device(() => storageOf(page), page, chance);

/** A new id for a session or a run of cards. */
export const newId = (): string => drawBase32(chance, 8);
