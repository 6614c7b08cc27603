import * as v from 'valibot';
import { device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

const name = 'own-copy';

/** The reader's own copy of the essay, on this device only; empty where there is none. */
export const copy = new Persisted(device, name, v.string(), '');

/** Keeps matching quick, and leaves room for the scores. */
export const mostCharacters = 100_000;

export function removeCopy() {
	copy.current = '';
	device.remove(name);
}

export const isKept = () => device.fault === 'kept';
