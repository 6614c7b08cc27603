import { Reader } from './reader';
import { expect, test } from './story';

// The site built for a folder of a host, as tests/app/serve.js serves it beside the other.
const origin = `http://localhost:${Number(process.env.STORY_PORT ?? 4200) + 1}`;
const home = `${origin}/x/y/`;
test.use({ baseURL: home });

test.describe('in a folder of a host', () => {
	test('the first round can be played, and goes on after a reload', async ({ page, seen }) => {
		const reader = new Reader(page);
		await reader.open('./');
		await reader.answer('right');
		await reader.next();
		await expect(page).toHaveURL(`${home}quiz/`);
		await reader.reload();
		await expect(reader.progress).toHaveText('2 of 10');
		const asked = await reader.play();
		expect(asked).toHaveLength(9);
		expect(seen.requests.filter((address) => !address.startsWith(home))).toEqual([]);
	});

	test('every page opens, and every link stays in the folder', async ({ page, seen }) => {
		test.slow();
		const reader = new Reader(page);
		const found = new Set(['./', './teach/vetting/']);
		for (const path of found) {
			await page.goto(path);
			// These need no script.
			if (!/vetting|downloads|accessibility/.test(path)) await reader.alive();
			const here = await page
				.locator('a[href]')
				.evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
			const inside = here.filter((address) => address.startsWith(origin));
			expect(inside.filter((address) => !address.startsWith(home))).toEqual([]);
			for (const address of inside) {
				const { pathname } = new URL(address);
				if (pathname.endsWith('/')) found.add(pathname.replace('/x/y/', './'));
			}
		}
		expect(found.size).toBeGreaterThanOrEqual(10);
		expect(seen.requests.filter((address) => !address.startsWith(home))).toEqual([]);
	});

	test('the essay leads to a quiz on one of its lines', async ({ page, seen }) => {
		const reader = new Reader(page);
		await reader.open('./read/');
		const line = page.locator('[id="P2.S1"]');
		await line.locator('summary').first().tap();
		await line.getByRole('link', { name: 'Ask me about this line' }).tap();
		await expect(page).toHaveURL(`${home}quiz/`);
		const { locator } = await reader.question();
		expect(locator).toBe('P2.S1');
		expect(seen.requests.filter((address) => !address.startsWith(home))).toEqual([]);
		expect(seen.requests.some((address) => address.startsWith(`${home}bank/`))).toBe(true);
	});

	test.describe('with its service worker', () => {
		test.use({ serviceWorkers: 'allow' });

		test('the app installs itself there, and nowhere else', async ({ page }) => {
			const reader = new Reader(page);
			await reader.open('./');
			const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
			expect(scope).toBe(home);
			const manifest = new URL(
				(await page.locator('link[rel=manifest]').getAttribute('href'))!,
				page.url()
			).href;
			const {
				id,
				start_url,
				scope: within,
				icons
			} = await (await page.request.get(manifest)).json();
			expect(new URL(id, origin).href).toBe(home);
			expect(new URL(start_url, manifest).href).toBe(`${home}today/`);
			expect(new URL(within ?? './', manifest).href).toBe(home);
			for (const { src } of icons) {
				expect((await page.request.get(new URL(src, manifest).href)).status()).toBe(200);
			}
		});
	});

	test('an address where nothing is leads back', async ({ page, seen }) => {
		seen.expected.push(/404/);
		const reader = new Reader(page);
		await reader.open('./nothing/here/');
		await page.getByRole('link', { name: 'To the start page' }).tap();
		await expect(page).toHaveURL(home);
	});
});
