import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.js';
import { Reader } from './reader';
import { expect, test as base } from './story';

const built = process.env.STORY_FOLDER ?? 'build';

/** A host of its own for each story, which can be gone and come back with another version. */
class Host {
	port = 0;
	#server: Awaited<ReturnType<typeof serve>> | undefined;

	async start(folder = built) {
		this.#server = await serve({ folder, port: this.port });
		this.port = (this.#server.address() as AddressInfo).port;
	}

	async stop() {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}
}

const test = base.extend<{ host: Host }>({
	host: async ({}, use) => {
		const host = new Host();
		await host.start();
		await use(host);
		await host.stop();
	},
	baseURL: async ({ host }, use) => use(`http://localhost:${host.port}`)
});

/** The first visit is over: all that will be needed is kept. */
async function visit(reader: Reader) {
	await reader.open('/');
	await kept(reader.page);
}
const kept = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve)
		);
	});

test.describe('after the first visit, with the server gone', () => {
	test('the first question is there after a reload, and a round of 10 can be played', async ({
		page,
		host
	}) => {
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await reader.reload();
		const asked = await reader.play((index) => (index === 3 ? 'wrong' : 'right'));
		expect(new Set(asked).size).toBe(10);
	});

	test('a round of 20 can be set up, left, reloaded and played', async ({ page, host }) => {
		test.slow();
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await reader.open('/quiz/change/');
		await page.getByLabel('20 questions').check();
		await reader.press(reader.button('Start'));
		await expect(reader.progress).toHaveText('1 of 20');
		await reader.answer('right');
		await reader.reload();
		await expect(reader.sheet).toBeVisible();
		await reader.next();
		const asked = await reader.play();
		expect(new Set(asked).size).toBe(19);
	});

	test('cards, the essay, the words, progress, scores, settings and privacy open', async ({
		page,
		host
	}) => {
		const reader = new Reader(page);
		await visit(reader);
		await reader.answer('right');
		await host.stop();
		await reader.open('/cards/');
		await reader.press(reader.button('Start 10 cards'));
		await reader.press(reader.button('Turn'));
		await reader.press(reader.button('Got it'));
		await expect(page.getByText('1 of 10 got')).toBeVisible();
		await reader.open('/scores/');
		await expect(page.getByRole('table').first()).toContainText('1 of 1');
		await reader.open('/progress/');
		await expect(page.getByRole('heading', { name: 'Next seven days' })).toBeVisible();
		await reader.open('/read/');
		await expect(page.getByText('The app makes the author think').first()).toBeAttached();
		await reader.open('/terms/');
		await expect(page.getByRole('article').first()).toBeVisible();
		for (const path of ['/settings/', '/privacy/', '/keep/', '/read']) await reader.open(path);
	});

	test('a page for teachers, which is not kept, says so, and comes with the network', async ({
		page,
		host,
		seen
	}) => {
		seen.expected.push(/Failed to (load resource|fetch)/);
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await page.getByRole('link', { name: 'Teach' }).first().tap();
		const failed = page.getByRole('heading', { name: 'This page could not be opened' });
		await expect(failed).toBeVisible();
		await reader.open('/teach/');
		await expect(failed).toBeVisible();
		await host.start();
		await reader.press(reader.button('Try again'));
		await expect(page.getByRole('heading', { name: 'For teachers' })).toBeVisible();
	});

	test('an address where nothing is says so, and leads back', async ({ page, host, seen }) => {
		seen.expected.push(/404/);
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await reader.open('/nowhere/');
		await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
		await page.getByRole('link', { name: 'To the start page' }).tap();
		await expect(reader.stem).toBeVisible();
	});
});

test('a new version waits until the session is over and the app is opened again', async ({
	page,
	context,
	host
}) => {
	const reader = new Reader(page);
	await visit(reader);
	await reader.answer('right');
	await host.stop();
	const folder = nextVersion();
	await host.start(folder);

	// Going on with the session, the browser notices that there is a new version and fetches it.
	await page.goto('/quiz/');
	await reader.alive();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');
	await page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		await registration.update();
	});
	await page.waitForFunction(
		async () => !!(await navigator.serviceWorker.getRegistration())?.waiting
	);
	await expect(reader.sheet).toBeVisible();
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	await reader.give('right');
	const stem = await reader.stem.textContent();
	await reader.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');
	await expect(reader.stem).toHaveText(stem!);
	await expect(reader.picked).toHaveCount(1);
	await reader.play();

	await page.close();
	// As soon as the browser has noticed that no page is open.
	const openNew = async () => {
		const fresh = await context.newPage();
		await fresh.goto('/scores/');
		if (await fresh.locator('html[data-build=next]').count()) return new Reader(fresh);
		await fresh.close();
		throw new Error('the old version opened');
	};
	let next!: Reader;
	await expect(async () => void (next = await openNew())).toPass();
	await expect(next.page.getByRole('table').first()).toContainText('of 10');
	// What the old version kept is gone with it.
	await expect.poll(() => next.page.evaluate(() => caches.keys())).toHaveLength(1);
	await host.stop();
	await next.open('/quiz/?new');
	await expect(next.page.locator('html')).toHaveAttribute('data-build', 'next');
	await expect(next.progress).toHaveText('1 of 10');
	rmSync(folder, { recursive: true });
});

/** The same build under another version, each of its pages with a mark. */
function nextVersion(): string {
	const folder = mkdtempSync(join(tmpdir(), 'close-call-'));
	cpSync(built, folder, { recursive: true });
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
	const change = (name: string, from: string, to: string) => {
		const file = join(folder, name);
		const text = readFileSync(file, 'utf8');
		expect(text, name).toContain(from);
		writeFileSync(file, text.replaceAll(from, to));
		for (const packed of ['br', 'gz']) rmSync(`${file}.${packed}`, { force: true });
	};
	change('service-worker.js', version, `${version}-next`);
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (name.endsWith('.html')) change(name, '<html ', '<html data-build="next" ');
	}
	return folder;
}
