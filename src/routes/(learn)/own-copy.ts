import { device } from '$lib/state/device/device.svelte';
import { Persisted } from '$lib/state/device/persisted.svelte';
import * as v from 'valibot';

const name = 'own-copy';

/** The reader's own copy of the essay, on this device only; empty where there is none. */
export const copy = new Persisted(device, name, v.string(), '');

/** So that matching stays quick and there is room for the scores. */
export const mostCharacters = 100_000;

export function removeCopy() {
	copy.current = '';
	device.remove(name);
}

export const isKept = () => device.fault === 'kept';
