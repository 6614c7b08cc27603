import { dev } from '$app/environment';
import { base } from '$app/paths';

/** Long after the page has come alive: what is fetched for working offline must not delay an answer. */
export function keepOffline() {
	if (dev || !('serviceWorker' in navigator)) return;
	setTimeout(() => {
		navigator.serviceWorker.register(`${base}/service-worker.js`).catch(() => {});
	}, 4000);
}

/** Icon and manifest may be fetched late, and are named from here: the address changes with the first step. */
export function holdHead() {
	const links = 'link:is([rel=icon], [rel=manifest], [rel=apple-touch-icon])';
	for (const link of document.head.querySelectorAll<HTMLLinkElement>(links)) {
		link.setAttribute('href', link.href);
	}
}
