import { untrack } from 'svelte';
import * as v from 'valibot';
import { device, type Device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

const schema = v.object({
	theme: v.picklist(['system', 'light', 'dark']),
	text: v.picklist(['normal', 'large', 'larger']),
	certainty: v.boolean(),
	/** A verdict is felt, where the device can. */
	vibrate: v.optional(v.literal(true)),
	/** How sure was offered, and is not wanted. */
	unsure: v.optional(v.literal(true)),
	/** What the last round was made of; nothing means all. */
	setup: v.object({
		count: v.number(),
		places: v.optional(v.array(v.string())),
		points: v.optional(v.array(v.string())),
		kinds: v.optional(v.array(v.string()))
	})
});
export type Settings = v.InferOutput<typeof schema>;

const fallback: Settings = {
	theme: 'system',
	text: 'normal',
	certainty: false,
	setup: { count: 10 }
};

export const settingsOn = (device: Device) =>
	new Persisted<Settings>(device, 'settings', schema, fallback);

export const settings = settingsOn(device);

export function choose(change: Partial<Settings>) {
	settings.current = { ...untrack(() => settings.current), ...change };
}
