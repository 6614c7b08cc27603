import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { asked, codeFor, layCollected } from './class';
import { built, test, visit, waiting } from './host';
import { logged } from './notebook';
import { published } from './pages';
import { Reader } from './reader';
import { expect } from './story';

/** How often a page was loaded. */
function loads(page: Page) {
	const seen = { count: 0 };
	page.on('request', (request) => {
		if (request.isNavigationRequest()) seen.count += 1;
	});
	return seen;
}
/** What a browser says of files that are not there. */
const gone = [/404|page error: $/, /Failed to (load resource|fetch)|Refused to apply style/];
const notice = (page: Page) =>
	page.getByRole('alert').filter({ hasText: /A part of the app could not be fetched/ });

test.describe('a new version, while a tab of the one before is open', () => {
	const handIn = async (page: Page) => {
		const { codes } = await layCollected(page, await published(page), [[true, true, true]]);
		return codes[0]!;
	};
	async function another(context: BrowserContext, path: string, shows: RegExp) {
		const page = await context.newPage();
		const loaded = loads(page);
		await page.goto(path);
		await expect(page.getByText(shows).first()).toBeVisible();
		await expect(page.locator('html[data-ready]')).toBeAttached();
		expect(loaded.count, `${path} loads once`).toBe(1);
		return page;
	}

	test('opens pages that were never visited, each at once, with what stands in the address', async ({
		page,
		context,
		host,
		seen
	}) => {
		seen.expected.push(/404/);
		const reader = new Reader(page);
		await visit(reader);
		const code = await handIn(await context.newPage());
		const set = await codeFor(await published(page), asked);
		host.put(host.make());

		await another(context, '/teach/collect/', /No set was given to a class/);
		const stranded = await another(context, `/teach/collect/#${code}`, /This link is a hand-in/);
		expect(new URL(stranded.url()).hash).toBe(`#${code}`);
		await another(context, '/teach/', /Teacher’s desk/);
		await another(context, '/nowhere/', /There is no such page/);
		// Kept by the version before, and still its own.
		const taking = await another(context, `/take/#${set}`, /3 questions/);
		await expect(taking.locator('html')).not.toHaveAttribute('data-build');
		await another(context, '/quiz/?new', /1 of 10/);
	});

	test('leads from the open tab to a page that was never visited', async ({ page, host, seen }) => {
		seen.expected.push(...gone);
		const reader = new Reader(page);
		await visit(reader);
		host.put(host.make());
		await page.getByRole('link', { name: 'Teach' }).first().tap();
		const again = reader.button('Try again');
		const there = page.getByRole('heading', { name: 'Teacher’s desk' });
		await expect(again.or(there)).toBeVisible();
		if (await again.isVisible()) await reader.press(again);
		await expect(there).toBeVisible();
	});
});

test.describe('a page whose scripts are gone', () => {
	for (const [title, files] of [
		['all of them', '**/_app/immutable/**/*.js'],
		['those of the page', '**/_app/immutable/nodes/*.js']
	] as const)
		test(`says so once and waits, whether ${title}`, async ({ page, seen }) => {
			seen.expected.push(...gone, /inline style|style-src/);
			const set = await codeFor(await published(page), asked);
			for (const path of [
				'/cards/',
				'/quiz/',
				'/teach/',
				`/take/#${set}`,
				'/teach/collect/#h1abc'
			]) {
				await page.goto('about:blank');
				await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
				const loaded = loads(page);
				await page.goto(path);
				const buttons = page.getByRole('button', { name: /^(Reload|Try again)$/ });
				await expect(buttons, path).toHaveCount(1);
				expect(loaded.count, path).toBe(1);
				await page.unroute(files);
				// The page may be asked for once more before the tap, and then says so too.
				await buttons.first().tap();
				await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 20_000 });
				await expect(buttons, path).toHaveCount(0);
				expect(loaded.count, path).toBe(2);
				expect(page.url().endsWith(path), path).toBe(true);
			}
		});
});

test.describe('a part that is wanted after a new version came', () => {
	const reload = (page: Page) => page.getByRole('button', { name: 'Reload and keep what I typed' });
	/** One sentence, in sight, and a tap brings the new version. */
	async function renews(reader: Reader) {
		const { page } = reader;
		await expect(notice(page)).toHaveCount(1);
		await expect(notice(page)).toBeInViewport();
		await reader.press(reload(page));
		await expect(page.locator('html[data-build=next][data-ready]')).toBeAttached({
			timeout: 20_000
		});
		await expect(notice(page)).toHaveCount(0);
	}
	test.beforeEach(({ seen }) => {
		seen.expected.push(...gone);
	});

	test('a newcomer’s round: the answer is kept, and the round goes on', async ({ page, host }) => {
		const next = host.make();
		const reader = new Reader(page);
		await reader.open('/');
		host.put(next);
		await reader.answer('right');
		await expect(reader.verdict).toBeVisible();
		await reader.next();
		await expect(page.locator('html[data-build=next]')).toBeAttached();
		await expect(reader.progress).toHaveText('2 of 10');
		expect(await logged(page)).toHaveLength(1);
	});

	test('the picker of tools, at the desk', async ({ page, host }) => {
		const reader = new Reader(page);
		await reader.open('/teach/');
		await page.getByRole('searchbox').fill('phone');
		host.put(host.make());
		await reader.press(page.getByRole('button', { name: /^Send to/ }).first());
		await renews(reader);
		await expect(page.getByRole('searchbox')).toHaveValue('phone');
		await reader.press(page.getByRole('button', { name: /^Send to/ }).first());
		await expect(page.getByRole('dialog')).toBeVisible();
	});

	test('a tool, in the picker', async ({ page, host }) => {
		const reader = new Reader(page);
		await reader.open('/teach/');
		await reader.press(page.getByRole('button', { name: /^Send to/ }).first());
		await expect(page.getByRole('dialog')).toBeVisible();
		host.put(host.make());
		await page.getByRole('radio', { name: 'Kahoot' }).check();
		await renews(reader);
	});

	test('an import of what was pasted', async ({ page, host }) => {
		const reader = new Reader(page);
		await reader.open('/teach/import/');
		await page.getByText('Paste a table or text instead').tap();
		const text = 'What is ice?\nA. Water\nB. Air\nANSWER: A\n';
		const field = page.getByRole('textbox').first();
		await field.fill(text);
		host.put(host.make());
		await reader.press(reader.button('Read the text'));
		await renews(reader);
		await expect(field).toHaveValue(text);
		await reader.press(reader.button('Read the text'));
		await expect(page.getByText('What is ice?')).toBeVisible();
	});

	test('the codes that carry answers to another device', async ({ page, host }) => {
		const reader = new Reader(page);
		await reader.open('/quiz/?new');
		await reader.answer('right');
		await reader.open('/keep/');
		host.put(host.make());
		await reader.press(reader.button('Show the code'));
		await renews(reader);
		await reader.press(reader.button('Show the code'));
		await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
	});

	test('guesses before reading', async ({ page, host }) => {
		const reader = new Reader(page);
		await reader.open('/read/');
		host.put(host.make());
		await page.locator('.offer summary').tap();
		await renews(reader);
		await page.locator('.offer summary').tap();
		await expect(page.getByText('Guess 1 of 3')).toBeVisible();
	});

	test('the camera that reads the code of a set', async ({ page, host }) => {
		const reader = new Reader(page);
		await reader.open('/take/');
		host.put(host.make());
		const field = page.getByLabel('Or paste the link or code here');
		await field.fill('s1 half a code');
		await reader.press(reader.button('Scan with this page'));
		await renews(reader);
		await expect(field).toHaveValue('s1 half a code');
	});
});

/** The site with a worker that can be told to have its caches refused, as some browsers do in private windows. */
function withRefusing(): string {
	const folder = mkdtempSync(join(tmpdir(), 'close-call-'));
	cpSync(built, folder, { recursive: true });
	const file = join(folder, 'service-worker.js');
	const refuse = `{
		let refused = false;
		addEventListener('message', ({ ports: [port] }) => {
			refused = true;
			port.postMessage('');
		});
		for (const [{ prototype }, names] of [
			[CacheStorage, ['open', 'match', 'keys', 'has']],
			[Cache, ['match', 'put', 'keys']]
		])
			for (const name of names) {
				const real = prototype[name];
				prototype[name] = function (...given) {
					return refused ? Promise.reject(new DOMException('refused', 'SecurityError')) : real.apply(this, given);
				};
			}
	}`;
	writeFileSync(file, refuse + readFileSync(file, 'utf8'));
	for (const packed of ['br', 'gz']) rmSync(`${file}.${packed}`, { force: true });
	return folder;
}

test('caches that are refused: every page opens from the network', async ({ page, host }) => {
	const folder = withRefusing();
	host.put(folder);
	const reader = new Reader(page);
	await visit(reader);
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				navigator.serviceWorker.controller!.postMessage('refuse', [port2]);
			})
	);
	for (const path of [
		'/',
		'/quiz/?new',
		'/cards/',
		'/read/',
		'/progress/',
		'/plan/',
		'/take/',
		'/teach/',
		'/teach/collect/'
	]) {
		await reader.open(path);
		await expect(page.getByRole('heading', { name: /could not be opened/ })).toHaveCount(0);
		await expect(notice(page)).toHaveCount(0);
	}
	await reader.open('/quiz/?new');
	await reader.answer('right');
	rmSync(folder, { recursive: true });
});

const addresses = (page: Page) =>
	page.evaluate(async () => {
		const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(all))
			.flat()
			.map(({ url }) => url)
			.sort();
	});
const drop = (page: Page) =>
	page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});

test('what the browser has dropped is kept again at the next page, though half of it failed once', async ({
	page,
	host
}) => {
	const reader = new Reader(page);
	await visit(reader);
	const all = await addresses(page);
	expect(all.length).toBeGreaterThan(100);
	await drop(page);
	// The last that it fetches is not to be had.
	const half = mkdtempSync(join(tmpdir(), 'close-call-'));
	cpSync(built, half, { recursive: true, filter: (path) => !/bank\/all\.json/.test(path) });
	host.put(half);
	host.asked = [];
	await reader.open('/settings/');
	await expect.poll(() => host.asked.some((path) => path.includes('/bank/all.json'))).toBe(true);
	host.put(built);
	await reader.open('/privacy/');
	await expect.poll(() => addresses(page), { timeout: 30_000 }).toEqual(all);
	await host.stop();
	await reader.open('/quiz/?new');
	await reader.answer('right');
	rmSync(half, { recursive: true });
});

test('what was dropped is not filled with another version, which has a worker of its own', async ({
	page,
	host
}) => {
	const reader = new Reader(page);
	await visit(reader);
	await drop(page);
	host.put(host.make());
	host.asked = [];
	await reader.open('/settings/');
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
	await expect.poll(() => host.asked.includes('/_app/version.json')).toBe(true);
	await waiting(page);
	const kept = await addresses(page);
	expect(kept.length).toBeGreaterThan(100);
	expect(kept.filter((one) => /immutable\/(?!next)/.test(one))).toEqual([]);
});
