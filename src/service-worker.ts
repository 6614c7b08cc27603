/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { sheetPath, type PublishedSheet } from '$lib/questions/bank';

// After one visit the whole quiz works without the server. A new version is fetched beside the old one and takes over
// when no page is open any more, so nothing changes under a running session.
const worker = self as unknown as ServiceWorkerGlobalScope;
// A host may hold other sites, and this one in several folders.
const prefix = `close-call ${base}/ `;
const current = prefix + version;

const within = (path: string) => path.slice(base.length);
const allSheets = /^\/bank\/all\.json$/;
// For teachers at a desk, and what comes out of all.json.
const apart = /^\/(teach|downloads|question-sets|schema|bank)\//;
// A teacher collects where there is no network too.
const collecting = `${base}/teach/collect/`;
const start = `${base}/`;
const manifest = `${base}/manifest.webmanifest`;
// Kit's empty page: with the app in the cache it becomes any page that is not kept itself. That saves a quarter of
// what is fetched; only the start page has to be there before the app is.
const shell = `${base}/404.html`;
const shown = new Set(
	prerendered.filter(
		(path) =>
			(!apart.test(within(path)) && path !== start && path !== manifest) || path === collecting
	)
);
// Icons are for installing, which needs the network anyway.
const icons = /^\/icon-\d+|^\/icon-maskable/;
// Their names change with what is in them.
const hashed = new Set(build);
// What a learner's pages are made of; the rest of the build is kept once somebody has wanted it.
const list = `${base}/_app/offline.json`;
const versionFile = `${base}/_app/version.json`;
const addresses = [start, shell, manifest, ...files.filter((path) => !icons.test(within(path)))];
const known = new Set(addresses);

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(`${base}/`)) return;
	if (mode === 'navigate') {
		const page = openPage(event.request, pathname);
		event.respondWith(page);
		event.waitUntil(page.then(refill).catch(() => {}));
	} else if (pathname === versionFile) {
		// Kit loads a page anew where this differs: over and over, as the page that comes is of this version again.
		event.respondWith(Response.json({ version }));
	} else if (known.has(pathname) || pathname.startsWith(`${base}/bank/`)) {
		event.respondWith(fromCache(pathname).then((kept) => kept ?? fetch(event.request)));
	} else if (hashed.has(pathname)) {
		// Where there is no more room, it is fetched each time.
		event.respondWith(keepLater(pathname).catch(() => fetch(event.request)));
	}
});

/** A few at a time, so that the page on the screen comes first. What an earlier try has fetched stays. */
async function fill() {
	const cache = await caches.open(current);
	const listed = await get(list);
	const parts: string[] = await listed.clone().json();
	const waiting = [...addresses, ...parts.map((part) => `${base}/${part}`)];
	const lane = async () => {
		for (let path = waiting.shift(); path; path = waiting.shift()) await keep(cache, path);
	};
	await Promise.all([lane(), lane(), lane()]);
	for (const path of prerendered.filter((path) => allSheets.test(within(path)))) {
		await keepSheets(cache, path);
	}
	// Last, as the sign that nothing is missing.
	await cache.put(list, listed);
}

/** A browser short of room may have dropped what was kept. What a later version is made of is its own worker's. */
async function refill() {
	if (!worker.registration.active || (await fromCache(list))) return;
	const served = await (await get(versionFile)).json();
	if (served.version === version) await fill();
}

async function keep(cache: Cache, path: string) {
	if (await cache.match(path, { ignoreVary: true })) return;
	const earlier = hashed.has(path) ? await caches.match(path, { ignoreVary: true }) : undefined;
	await cache.put(path, earlier ?? (await get(path)));
}

async function keepLater(path: string): Promise<Response> {
	await keep(await caches.open(current), path);
	return (await fromCache(path)) ?? fetch(path);
}

/** Each sheet under its own address, where the app asks for it, out of one file with all of them. */
async function keepSheets(cache: Cache, path: string) {
	const all: Record<string, { version: string; sheet: PublishedSheet }> = await (
		await get(path)
	).json();
	for (const [id, { version, sheet }] of Object.entries(all)) {
		const headers = { 'Content-Type': 'application/json' };
		const response = new Response(JSON.stringify(sheet), { headers });
		await cache.put(base + sheetPath({ id, version }), response);
	}
}

/** Throws for anything but the file itself: the installation then fails, and is tried again at the next visit. */
async function get(path: string): Promise<Response> {
	const response = await fetch(path, { cache: hashed.has(path) ? 'default' : 'no-cache' });
	if (!response.ok || response.type !== 'basic') throw new Error(`${response.status} ${path}`);
	if (!response.redirected) return response;
	// A browser refuses a redirected answer to a navigation.
	return new Response(await response.blob(), { headers: response.headers });
}

async function takeOver() {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(prefix) && name !== current);
	await Promise.all(old.map((name) => caches.delete(name)));
	// The page of the first visit; at an update none is open.
	await worker.clients.claim();
}

/** A cache that cannot be read is as an empty one: the network is asked. */
async function fromCache(path: string): Promise<Response | undefined> {
	try {
		const cache = await caches.open(current);
		return await cache.match(path, { ignoreVary: true });
	} catch {
		return undefined;
	}
}

/** What stands behind the ? is for the page itself. */
async function openPage(request: Request, path: string): Promise<Response> {
	// Its parts are kept only after a visit: those of this version may be gone from the server.
	if (path === collecting) {
		const fresh = await fetch(request).catch(() => undefined);
		if (fresh?.ok) return fresh;
	}
	const kept = known.has(path) || shown.has(path) ? await openKept(path) : undefined;
	if (kept) return kept;
	if (known.has(`${path}/`) || shown.has(`${path}/`))
		return Response.redirect(`${path}/${new URL(request.url).search}`);
	try {
		return await fetch(request);
	} catch {
		const page = await fromCache(shell);
		return new Response(page?.body, { status: 404, headers: page?.headers });
	}
}

async function openKept(path: string): Promise<Response | undefined> {
	return fromCache(shown.has(path) ? shell : path);
}
