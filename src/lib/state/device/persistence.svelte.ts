import * as v from 'valibot';
import { device } from './device.svelte';
import { Persisted } from './persisted.svelte';

/** Whether the browser was asked to keep what is stored, and the reader has read why it may not last. */
export const lasting = new Persisted(
	device,
	'lasting',
	v.object({ asked: v.boolean(), read: v.boolean() }),
	{ asked: false, read: false }
);
