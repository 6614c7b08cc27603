import * as v from 'valibot';
import { attemptShape, type Attempt } from '../class/taking/attempt';
import { checksum } from '../study/moving/checksum';
import { device, type Device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

const beginning = 'taking/';
const nameOf = (code: string) => beginning + checksum(code);
const asideName = (code: string, id: number) => `${nameOf(code)}-${id}`;

/** The sets of teachers taken on this device, each under a name of its own. */
export class Attempts {
	#device: Device;
	#held = new Map<string, Persisted<Attempt | null>>();

	constructor(device: Device) {
		this.#device = device;
	}

	/** The attempt under way at the set with this code. */
	at(code: string): Attempt | undefined {
		return this.#of(nameOf(code)).current ?? undefined;
	}

	/** This attempt as it is kept: another tab may have gone on with it. */
	latest({ code, id }: Attempt): Attempt | undefined {
		const aside = this.#of(asideName(code, id)).current;
		if (aside) return aside;
		const open = this.at(code);
		return open?.id === id ? open : undefined;
	}

	/** Never in the place of another student's, who has begun in another tab. */
	keep(attempt: Attempt) {
		const { code, id } = attempt;
		const isAside = this.#device.names(asideName(code, id)).length > 0;
		const open = this.at(code);
		const isOthers = open !== undefined && open.id !== id;
		this.#of(isAside || isOthers ? asideName(code, id) : nameOf(code)).current = attempt;
	}

	/** Keeps the attempt, and makes room for another student's at the same set. */
	putAside({ code, id }: Attempt) {
		const attempt = this.at(code);
		if (attempt?.id !== id) return;
		this.#of(asideName(code, id)).current = attempt;
		this.#of(nameOf(code)).current = null;
	}

	/** Undoes that; what was begun meanwhile is gone. */
	takeBack({ code, id }: Attempt) {
		const attempt = this.#of(asideName(code, id)).current;
		if (!attempt) return;
		this.#of(nameOf(code)).current = attempt;
		this.#of(asideName(code, id)).current = null;
		this.#device.remove(asideName(code, id));
	}

	/** Those under way, with an answer at least, the latest first. */
	get open(): Attempt[] {
		return this.#all().filter(
			({ code, id, answers }) =>
				this.at(code)?.id === id && answers.some(({ response }) => response.length)
		);
	}

	/** Attempts at the paper with this hash, the latest first: of a set shared twice there may be two. */
	of(paper: string): Attempt[] {
		return this.#all().filter(({ set }) => set === paper);
	}

	#all(): Attempt[] {
		return this.#device
			.names(beginning)
			.flatMap((name) => this.#of(name).current ?? [])
			.sort((a, b) => b.started - a.started);
	}

	#of(name: string): Persisted<Attempt | null> {
		const held =
			this.#held.get(name) ??
			new Persisted<Attempt | null>(this.#device, name, v.nullable(attemptShape), null);
		this.#held.set(name, held);
		return held;
	}
}

export const attempts = new Attempts(device);
