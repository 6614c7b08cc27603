import { chance, device, type Device } from '$lib/state/device/device.svelte';
import { Log } from '$lib/state/log/log.svelte';
import { Persisted } from '$lib/state/device/persisted.svelte';
import * as v from 'valibot';
import { answersIn } from './answers-count';

export interface Described {
	id: string;
	current: boolean;
	/** Empty where it has none; then it goes by its number in the list. */
	name: string;
	number: number;
	answers: number;
	last?: { at: number; offset: number };
}

/** The name that somebody gave a notebook. */
const nameIn = (device: Device) =>
	new Persisted(device, 'name', v.pipe(v.string(), v.maxLength(40)), '');

export const ownName = nameIn(device);

/** All notebooks of this browser, always in the same order. */
export function describe(): Described[] {
	return device
		.notebooks()
		.sort()
		.map((id, index) => {
			const within = device.within(id);
			const log = new Log(within, () => ({ at: 0, offset: 0 }), chance);
			log.load();
			const entries = log.entries();
			return {
				id,
				current: id === device.notebook,
				name: nameIn(within).current,
				number: index + 1,
				answers: answersIn(entries),
				last: entries.at(-1)
			};
		});
}
