import { createHash } from 'node:crypto';
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.js';
import type { Reader } from './reader';
import { expect, test as base } from './story';

export const built = process.env.STORY_FOLDER ?? 'build';

/** A host of its own for a story, which can be gone and come back, with another version too. */
export class Host {
	port = 0;
	/** Paths asked for since the last start. */
	asked: string[] = [];
	#place = mkdtempSync(join(tmpdir(), 'close-call-'));
	#server: Awaited<ReturnType<typeof serve>> | undefined;

	async start() {
		this.#server = await serve({ folder: this.#folder, port: this.port });
		this.port = (this.#server.address() as AddressInfo).port;
		this.asked = [];
		this.#server.on('request', ({ url }) => this.asked.push(url!));
	}

	/** From now on this is served, as by a host that keeps nothing of what was there before. */
	put(folder: string) {
		rmSync(this.#folder, { force: true });
		symlinkSync(resolve(folder), this.#folder);
	}

	/** The site under another version; made once. */
	make(): string {
		return (next ??= makeNext());
	}

	async stop() {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	close() {
		rmSync(this.#place, { recursive: true, force: true });
	}

	get #folder() {
		return join(this.#place, 'site');
	}
}

let next: string | undefined;

/** The site as it is built, under another version, its scripts under other names, each page with a mark. */
function makeNext(): string {
	const folder = mkdtempSync(join(tmpdir(), 'close-call-next-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const version = JSON.parse(readFileSync(join(built, '_app/version.json'), 'utf8')).version;
	for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name).slice(join(built).length + 1);
		if (!entry.isFile() || /\.(br|gz)$/.test(path)) continue;
		const bytes = readFileSync(join(built, path));
		const to = join(folder, path.replace('_app/immutable/', '_app/immutable/next/'));
		mkdirSync(dirname(to), { recursive: true });
		const isText = /\.(html|js|css|json|webmanifest)$/.test(path);
		writeFileSync(to, isText ? renewed(bytes.toString(), version) : bytes);
	}
	return folder;
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

function renewed(text: string, version: string): string {
	const change = (one: string) =>
		one
			.replaceAll('_app/immutable/', '_app/immutable/next/')
			.replaceAll(version, `${version}-next`);
	// The policy of a page names its scripts by what is in them.
	const scripts = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!);
	const named = scripts.reduce(
		(page, script) => page.replaceAll(hashOf(script), hashOf(change(script))),
		text
	);
	return change(named).replace('<html ', '<html data-build="next" ');
}

export const test = base.extend<{ host: Host }>({
	host: async ({}, use) => {
		const host = new Host();
		host.put(built);
		await host.start();
		await use(host);
		await host.stop();
		host.close();
	},
	baseURL: async ({ host }, use) => use(`http://localhost:${host.port}`),
	serviceWorkers: 'allow'
});

/** A first visit to its end: all that will be needed is kept. */
export async function visit(reader: Reader) {
	await reader.open('/');
	await kept(reader.page);
}

/** The service worker has kept all, and is in charge of the page. */
export const kept = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve)
		);
	});

/** The browser has looked for a new version, and fetched all of it. */
export async function waiting(page: Page) {
	const registered = () =>
		page.evaluate(async () => {
			const registration = (await navigator.serviceWorker.getRegistration())!;
			if (!registration.waiting && !registration.installing) await registration.update();
			return !!registration.waiting;
		});
	await expect.poll(registered, { timeout: 30_000 }).toBe(true);
}
