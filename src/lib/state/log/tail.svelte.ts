import type { Device } from '../device/device.svelte';
import { seal } from './segment';

// Characters: writing one takes well under a millisecond on a slow phone.
const full = 4000;

/** The end of what one writer writes: added to until it is full, then sealed, and the next one begins. */
export class Tail {
	#device: Device;
	#beginning: string;
	#number = 1;
	#body = '';
	#last: string | undefined;

	/** Segments are named by `beginning` and their number, from 1. */
	constructor(device: Device, beginning: string) {
		this.#device = device;
		this.#beginning = beginning;
	}

	/** What is added next begins a segment. */
	get fresh() {
		return this.#body === '';
	}

	/** What was written here is no longer there: somebody erased it. */
	get erased() {
		return this.#last !== undefined && this.#device.read(this.#last) === undefined;
	}

	add(text: string) {
		this.#last = this.#beginning + this.#number;
		this.#body += text;
		this.#device.write(this.#last, seal(this.#body));
		if (this.#body.length < full) return;
		this.#number += 1;
		this.#body = '';
	}
}
