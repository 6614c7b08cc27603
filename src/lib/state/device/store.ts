import type { Access, Fault } from './access';
import { isCache, shareOf, Sizes, type Share } from './caps';

interface Told {
	fault(fault: Fault): void;
	/** Shares that will soon be full. */
	near(shares: Share[]): void;
}

/** Storage by key, within the caps. What cannot be stored waits here, and is tried again with every later write. */
export class Store {
	#access: Access;
	#told: Told;
	#waiting = new Map<string, string>();
	#sizes: Sizes | undefined;

	constructor(access: Access, told: Told) {
		this.#access = access;
		this.#told = told;
	}

	/** Nothing has to be stored yet. */
	get idle() {
		return this.#waiting.size === 0;
	}

	get(key: string): string | undefined {
		return this.#waiting.get(key) ?? this.#access.get(key);
	}

	keys(): string[] {
		return [...new Set([...this.#access.keys(), ...this.#waiting.keys()])];
	}

	/** To be stored with the next flush. */
	hold(key: string, text: string) {
		this.#waiting.set(key, text);
	}

	/** False: it waits. */
	put(key: string, text: string): boolean {
		this.hold(key, text);
		this.flush();
		return !this.#waiting.has(key);
	}

	/** All of it, or nothing where there is no room for all. What is refused otherwise waits. */
	putAll(pieces: readonly (readonly [key: string, text: string])[]): boolean {
		this.measure();
		if (!this.#sizes!.fitsAll(pieces)) return false;
		for (const [key, text] of pieces) {
			if (this.put(key, text) || this.flush() !== 'full') continue;
			for (const [written] of pieces) this.remove(written);
			this.flush();
			return false;
		}
		return true;
	}

	remove(key: string) {
		this.#waiting.delete(key);
		this.#access.remove(key);
		this.#sizes?.set(key, undefined);
	}

	/** Looks once at the size of all there is, so that no write has to. */
	measure() {
		if (this.#sizes) return;
		const sizes = new Sizes();
		for (const key of this.#access.keys()) sizes.set(key, this.#access.get(key));
		this.#sizes = sizes;
		this.#told.near(sizes.near());
	}

	/** Another tab has written it, or removed it. */
	heard(key: string, text: string | null) {
		this.#sizes?.set(key, text);
	}

	/** Anything may have changed: the next write looks again. */
	forgetSizes() {
		this.#sizes = undefined;
	}

	flush(): Fault {
		const stuck = new Map<Share, Fault>();
		for (const [key, text] of this.#waiting) {
			const share = shareOf(key);
			if (stuck.has(share)) continue;
			const fault = this.#put(key, text);
			if (fault === 'kept') this.#waiting.delete(key);
			else if (fault) stuck.set(share, fault);
		}
		const fault = stuck.values().next().value ?? 'kept';
		this.#told.fault(fault);
		this.#told.near(this.#sizes?.near() ?? []);
		return fault;
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
		for (const key of caches) this.remove(key);
		return caches.length > 0;
	}
}
