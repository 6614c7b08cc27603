import { drawBase32 } from '../../questions/base32';
import { prefix, type Access } from './access';

export const notebookKey = 'cc/notebook';

/** Which notebook this page load is in. One is drawn with the first write only, where there is none. */
export class Notebook {
	/** That it is the current one is written down, or was. */
	stored = false;
	#access: Access;
	#random: () => number;
	#id: string | undefined;
	// Nothing of it was found here: another tab may be first to draw one.
	#drawn = false;

	constructor(access: Access, random: () => number) {
		this.#access = access;
		this.#random = random;
	}

	get id(): string {
		if (this.#id === undefined) {
			// Should the key be lost, the notebook is found by what it holds.
			const found = this.said() ?? this.held()[0];
			this.#drawn = found === undefined;
			this.#id = found ?? drawBase32(this.#random, 4);
		}
		return this.#id;
	}

	/** All that hold anything. */
	held(): string[] {
		const ids = this.#access.keys().flatMap((key) => /^cc\/([a-z2-7]{4})\//.exec(key)?.[1] ?? []);
		return [...new Set(ids)];
	}

	/** The one that is written down as current. */
	said(): string | undefined {
		const said = this.#access.get(notebookKey);
		return said && /^[a-z2-7]{4}$/.test(said) ? said : undefined;
	}

	/** Before the first write. True where it has yet to be written down; `adopt`: nothing was written in it so far. */
	settle(adopt: boolean): boolean {
		this.stored = true;
		void this.id;
		const said = this.said();
		if (this.#drawn && adopt && said) this.#id = said;
		this.#drawn = false;
		return said === undefined;
	}

	/** Which one is current may have changed. False: this page load is in another one, and stays there. */
	follow(): boolean {
		if (this.#id === undefined) return true;
		const said = this.said();
		if (this.#drawn && !this.stored) this.#id = undefined;
		else if (said !== undefined && said !== this.#id) return false;
		return true;
	}

	/** It held something, and another tab has erased it. */
	get erased(): boolean {
		return this.#id !== undefined && !this.#drawn && !this.held().includes(this.#id);
	}

	choose(id: string) {
		this.#id = id;
		this.#drawn = false;
		this.stored = true;
	}

	/** All was erased: whichever comes next is as good. */
	forget() {
		this.#drawn = true;
		this.stored = false;
	}

	/** An id that no notebook has. */
	fresh(): string {
		const ids = [...this.held(), this.id];
		let id = drawBase32(this.#random, 4);
		while (ids.includes(id)) id = drawBase32(this.#random, 4);
		return id;
	}
}

export const beginningOf = (notebook: string) => `${prefix}${notebook}/`;
