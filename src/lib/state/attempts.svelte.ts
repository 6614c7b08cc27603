import * as v from 'valibot';
import { attemptShape, type Attempt } from '../class/attempt';
import { checksum } from '../study/checksum';
import { device, type Device } from './device.svelte';
import { Persisted } from './persisted.svelte';

const beginning = 'taking/';

/** The sets of teachers taken on this device, each under a name of its own. */
export class Attempts {
	#device: Device;
	#held = new Map<string, Persisted<Attempt | null>>();

	constructor(device: Device) {
		this.#device = device;
	}

	/** The attempt at the set with this code. */
	at(code: string): Attempt | undefined {
		return this.#of(beginning + checksum(code)).current ?? undefined;
	}

	keep(attempt: Attempt) {
		this.#of(beginning + checksum(attempt.code)).current = attempt;
	}

	/** Attempts at the paper with this hash, the latest first: of a set shared twice there may be two. */
	of(paper: string): Attempt[] {
		return this.#device
			.names(beginning)
			.flatMap((name) => this.#of(name).current ?? [])
			.filter(({ set }) => set === paper)
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
