import { dev } from '$app/environment';
import { base } from '$app/paths';

/** Long after the page has come alive: what is fetched for working offline must not delay an answer. */
export function keepOffline() {
	if (dev || !('serviceWorker' in navigator)) return;
	setTimeout(() => {
		navigator.serviceWorker.register(`${base}/service-worker.js`).catch(() => {});
	}, 4000);
}
