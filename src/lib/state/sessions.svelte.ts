import { untrack } from 'svelte';
import * as v from 'valibot';
import { drawBase32 } from '../questions/base32';
import { sessionShape, type Session } from '../study/session/session';
import { chance, device, type Device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

const tabKey = 'cc/tab';

/** The one session under way in this notebook. One tab owns it: the others show it, and may take it over. */
export class Sessions {
	#device: Device;
	#random: () => number;
	#provide: () => Storage | undefined;
	#session: Persisted<Session | null>;
	#changes = $state(0);
	#tab: string | undefined;
	#page: string;
	#claimed = false;

	/** `provide` gives what lasts as long as the tab, and may throw; `events` tells that the page is left. */
	constructor(
		device: Device,
		provide: () => Storage | undefined,
		events: EventTarget | undefined,
		random: () => number
	) {
		this.#device = device;
		this.#provide = provide;
		this.#random = random;
		this.#page = drawBase32(random, 8);
		this.#session = new Persisted<Session | null>(
			device,
			'session',
			v.nullable(sessionShape),
			null
		);
		device.follow((name) => {
			if (name === null || name === 'owner') this.#changed();
		});
		events?.addEventListener('pagehide', () => this.#release());
	}

	get running(): Session | undefined {
		return this.#session.current ?? undefined;
	}

	/** The running session is continued in another tab. */
	get elsewhere(): boolean {
		void this.#changes;
		return this.running !== undefined && !this.#mayOwn();
	}

	get trouble() {
		return this.#session.trouble;
	}

	/** Stores it. False, and nothing stored, where another tab has taken over. */
	save(session: Session): boolean {
		if (untrack(() => this.running) && !this.#mayOwn()) return false;
		this.#claim();
		this.#session.current = session;
		return true;
	}

	/** From now on this tab continues it; the other is told, and stops. */
	takeOver(): Session | undefined {
		this.#claim();
		return untrack(() => this.running);
	}

	/** There is none under way any more. False where another tab owns it. */
	end(): boolean {
		if (!this.#mayOwn()) return false;
		this.#session.current = null;
		this.#release();
		return true;
	}

	// A copied tab has its original's name: whichever page claimed last is the owner.
	#mayOwn(): boolean {
		const owner = this.#device.read('owner');
		if (owner === undefined || owner === this.#name()) return true;
		return !this.#claimed && owner.split('.')[0] === this.#tabName();
	}

	#claim() {
		if (this.#claimed && this.#device.read('owner') === this.#name()) return;
		this.#claimed = true;
		this.#device.write('owner', this.#name());
		this.#changed();
	}

	#release() {
		if (this.#device.read('owner') === this.#name()) this.#device.remove('owner');
		this.#claimed = false;
		this.#changed();
	}

	#changed() {
		untrack(() => (this.#changes += 1));
	}

	#name() {
		return `${this.#tabName()}.${this.#page}`;
	}

	#tabName(): string {
		this.#tab ??= this.#keptTab();
		return this.#tab;
	}

	// It survives a reload, and a crash that left the owner standing.
	#keptTab(): string {
		try {
			const kept = this.#provide()?.getItem(tabKey);
			if (kept) return kept;
			const drawn = drawBase32(this.#random, 8);
			this.#provide()?.setItem(tabKey, drawn);
			return drawn;
		} catch {
			return drawBase32(this.#random, 8);
		}
	}
}

const page = typeof window === 'undefined' ? undefined : window;
export const sessions = new Sessions(device, () => page?.sessionStorage, page, chance);
