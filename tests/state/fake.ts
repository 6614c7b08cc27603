import { Device } from '../../src/lib/state/device/device.svelte';
import { random } from '../../src/lib/study/rounds/random';
import type { NewEntry } from '../../src/lib/study/log/entry';

export class Refusal extends Error {
	constructor(override readonly name: string) {
		super(name);
	}
}

/** What several tabs of one browser share, with a quota, and with faults on demand. */
export class Browser {
	readonly texts = new Map<string, string>();
	quota = Infinity;
	/** Called before each access with its name and how many of that name there were; may throw. */
	fault: (access: string, count: number) => void = () => {};
	/** Writes are accepted and forgotten. */
	forgets = false;
	#tabs: { events: EventTarget; asleep: boolean }[] = [];
	#counts = new Map<string, number>();

	get size(): number {
		let size = 0;
		for (const [key, text] of this.texts) size += key.length + text.length;
		return size;
	}

	/** The Storage of one tab: the others hear what it does. */
	tab(seed = 'tab') {
		const tab = { events: new EventTarget(), asleep: false };
		this.#tabs.push(tab);
		const tell = (key: string, newValue: string | null) => {
			for (const other of this.#tabs.filter((one) => one !== tab && !one.asleep)) {
				other.events.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
			}
		};
		const count = (access: string) => {
			this.#counts.set(access, (this.#counts.get(access) ?? 0) + 1);
			this.fault(access, this.#counts.get(access)!);
		};
		const methods = {
			getItem: (key: string) => {
				count('getItem');
				return this.texts.get(key) ?? null;
			},
			setItem: (key: string, text: string) => {
				count('setItem');
				if (this.forgets) return;
				const before = this.texts.has(key) ? key.length + this.texts.get(key)!.length : 0;
				const growth = key.length + text.length - before;
				if (this.quota < Infinity && this.size + growth > this.quota) {
					throw new Refusal('QuotaExceededError');
				}
				const changed = this.texts.get(key) !== text;
				this.texts.set(key, text);
				if (changed) tell(key, text);
			},
			removeItem: (key: string) => {
				count('removeItem');
				if (this.texts.delete(key)) tell(key, null);
			}
		};
		const storage = new Proxy(methods as unknown as Storage, {
			ownKeys: () => {
				count('keys');
				return [...this.texts.keys()];
			},
			getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
		});
		const provide = () => {
			count('open');
			return storage;
		};
		const chance = random(seed).next;
		const events = tab.events;
		return {
			device: new Device(provide, events, chance),
			events,
			chance,
			/** As a page kept aside by the browser: it hears nothing until it is shown again. */
			sleep: () => (tab.asleep = true),
			close: () => this.#tabs.splice(this.#tabs.indexOf(tab), 1),
			wake: () => {
				tab.asleep = false;
				events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
			}
		};
	}
}

export const answer = (change: Partial<NewEntry> = {}): NewEntry =>
	({
		type: 'answer',
		item: 'q-tracked-people',
		hash: '0123',
		point: 'no-permission',
		response: ['by-phone'],
		score: 1,
		try: 1,
		hints: 0,
		mode: 'practise',
		session: 'k3x9q2mf',
		ms: 7300,
		...change
	}) as NewEntry;

/** A clock that goes on by `step` milliseconds at each look. */
export const clock =
	(at = Date.UTC(2026, 10, 22, 9), step = 9000) =>
	() => ({
		at: (at += step),
		offset: 60
	});
