import * as v from 'valibot';
import { marks } from '$lib/ui/strokes';
import { device } from '$lib/state/device/device.svelte';
import { Persisted } from '$lib/state/device/persisted.svelte';

const shape = v.object({
	day: v.number(),
	pen: v.picklist(marks),
	sure: v.picklist(['guess', 'think', 'sure'])
});

/** The latest close call of the day that was made here. */
export const called = new Persisted<v.InferOutput<typeof shape> | null>(
	device,
	'close-call',
	v.nullable(shape),
	null
);
