/** What the open page is made of stays for a visit without a network, once somebody is there to keep it. */
export async function keepPage() {
	if (!('serviceWorker' in navigator)) return;
	if (!navigator.serviceWorker.controller)
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	const parts = performance.getEntriesByType('resource').map(({ name }) => name);
	const wanted = parts.filter((name) => name.includes('/_app/immutable/'));
	await Promise.all([...new Set(wanted)].map((part) => fetch(part)));
}
