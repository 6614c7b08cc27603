import { device } from '$lib/state/device/device.svelte';
import { Persisted } from '$lib/state/device/persisted.svelte';
import { risksOf, type Risk } from '$lib/study/moving/risks';
import * as v from 'valibot';

/** Whether the browser was asked to keep what is stored, and the reader has read why it may not last. */
export const lasting = new Persisted(
	device,
	'lasting',
	v.object({ asked: v.boolean(), read: v.boolean() }),
	{ asked: false, read: false }
);

/** How long what is stored here is likely to last. */
export class Lasting {
	/** Whether the browser has agreed to keep it; unknown until asked. */
	persisted = $state<boolean>();
	risks = $state.raw<Risk[]>([]);

	async look() {
		const { storage, userAgent } = navigator;
		const nothing = () => undefined;
		const [persisted, estimate] = await Promise.all([
			storage?.persisted?.().catch(nothing),
			storage?.estimate?.().catch(nothing)
		]);
		const { memory } = performance as { memory?: { jsHeapSizeLimit: number } };
		this.risks = risksOf({
			userAgent,
			installed: matchMedia('(display-mode: standalone)').matches,
			quota: estimate?.quota,
			heap: memory?.jsHeapSizeLimit
		});
		this.persisted = persisted ?? false;
	}

	/** Asks the browser to keep it. Most decide without asking the reader; the others ask once. */
	async persist() {
		await navigator.storage?.persist?.().catch(() => false);
	}
}
