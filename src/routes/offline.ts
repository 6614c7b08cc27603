import { dev } from '$app/environment';
import { base } from '$app/paths';

/** Registers the service worker late: what it fetches must not delay an answer. */
export function keepOffline() {
	if (dev) return;
	setTimeout(() => {
		container()
			?.register(`${base}/service-worker.js`)
			.catch(() => {});
	}, 4000);
}

/** Keeps what this page has loaded for a visit without a network, once the service worker is in charge. */
export async function keepPage() {
	const workers = container();
	if (!workers) return;
	if (!workers.controller)
		await new Promise((resolve) =>
			workers.addEventListener('controllerchange', resolve, { once: true })
		);
	const parts = performance.getEntriesByType('resource').map(({ name }) => name);
	const wanted = parts.filter((name) => name.includes('/_app/immutable/'));
	await Promise.all([...new Set(wanted)].map((part) => fetch(part)));
}

/** Undefined where the browser has none, or keeps it from this page by an exception. */
function container(): ServiceWorkerContainer | undefined {
	try {
		return navigator.serviceWorker;
	} catch {
		return undefined;
	}
}
