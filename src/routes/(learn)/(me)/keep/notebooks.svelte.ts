import { chance, device, type Device } from '$lib/state/device/device.svelte';
import { Log, log } from '$lib/state/log/log.svelte';
import { Persisted } from '$lib/state/device/persisted.svelte';
import * as v from 'valibot';
import { answersIn } from './answers-count';

export interface Described {
	id: string;
	current: boolean;
	/** Empty where it has none; then its number in the list stands in. */
	name: string;
	number: number;
	answers: number;
	last?: { at: number; offset: number };
}

/** The name given to a notebook. */
const nameIn = (device: Device) =>
	new Persisted(device, 'name', v.pipe(v.string(), v.maxLength(40)), '');

/** The notebooks of this browser. */
export class Notebooks {
	#name = nameIn(device);

	/** Always in the same order. */
	all = $derived.by((): Described[] => {
		void log.version;
		void this.#name.current;
		return device
			.notebooks()
			.sort()
			.map((id, index) => describe(id, index + 1));
	});

	/** The current one's. */
	get name(): string {
		return this.#name.current;
	}
	set name(name: string) {
		this.#name.current = name;
	}
}

function describe(id: string, number: number): Described {
	const within = device.within(id);
	const log = new Log(within, () => ({ at: 0, offset: 0 }), chance);
	log.load();
	const entries = log.entries();
	return {
		id,
		current: id === device.notebook,
		name: nameIn(within).current,
		number,
		answers: answersIn(entries),
		last: entries.at(-1)
	};
}
