import * as v from 'valibot';
import { device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

/** Pasted class lists, as text by class. They never leave this device. */
export const rosters = new Persisted<Record<string, string>>(
	device,
	'rosters',
	v.record(v.string(), v.string()),
	{}
);
