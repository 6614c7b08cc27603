import { risksOf, type Risk } from '$lib/study/moving/risks';

export interface Lasting {
	/** The browser has agreed to keep what is stored. */
	persisted: boolean;
	risks: Risk[];
}

/** How long what is stored here is likely to last. */
export async function look(): Promise<Lasting> {
	const { storage, userAgent } = navigator;
	const nothing = () => undefined;
	const [persisted, estimate] = await Promise.all([
		storage?.persisted?.().catch(nothing),
		storage?.estimate?.().catch(nothing)
	]);
	const { memory } = performance as { memory?: { jsHeapSizeLimit: number } };
	const risks = risksOf({
		userAgent,
		installed: matchMedia('(display-mode: standalone)').matches,
		quota: estimate?.quota,
		heap: memory?.jsHeapSizeLimit
	});
	return { persisted: persisted ?? false, risks };
}

/** Whether the browser will keep what is stored. It asks nobody in most browsers, and at most once in the others. */
export async function persist(): Promise<void> {
	await navigator.storage?.persist?.().catch(() => false);
}
