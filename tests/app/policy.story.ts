import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './story';

// It asks for more than a page does, under a policy of its own.
test.use({ serviceWorkers: 'allow' });

const built = process.env.STORY_FOLDER ?? 'build';
const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => name.endsWith('.html'));
const addresses = files
	.filter((name) => name !== '404.html')
	.map((name) => `/${name.replace(/index\.html$/, '')}`);

test('every page carries a policy that lets only our own scripts run', async ({ page }) => {
	expect(files.length).toBeGreaterThanOrEqual(12);
	for (const name of files) {
		const html = readFileSync(join(built, name), 'utf8');
		const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)!;
		const rules = new Map(
			policy!.split(';').map((rule) => {
				const [directive, ...sources] = rule.trim().split(/\s+/);
				return [directive!, sources];
			})
		);
		expect(rules.get('default-src'), name).toEqual(["'none'"]);
		expect(rules.get('base-uri'), name).toEqual(["'none'"]);
		expect(rules.get('form-action'), name).toEqual(["'none'"]);
		for (const source of rules.get('script-src')!)
			expect(source, name).toMatch(/^'(self|none|sha256-[\w+/=]+)'$/);
		for (const [directive, sources] of rules) {
			const loose = sources.filter((source) => /unsafe-(inline|eval)|\*|https?:/.test(source));
			expect(loose, `${name} ${directive}`).toEqual([]);
		}
		// Nothing but the early script and the loader of the app stands in the page itself.
		expect(html.match(/<script(?![^>]*\bsrc=)/g)?.length ?? 0, name).toBeLessThanOrEqual(3);
		expect(html, name).not.toMatch(/<[^>]+\son[a-z]+=/);
	}
	await page.goto('/');
});

test('a script that is not ours does not run, and a story would see it', async ({ page, seen }) => {
	await page.goto('/read/');
	await expect(page.locator('html[data-ready]')).toBeAttached();
	expect(seen.faults).toEqual([]);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.inline = ""';
		document.body.append(script);
		document.body.insertAdjacentHTML(
			'beforeend',
			'<button id="trap" onclick="document.documentElement.dataset.handler = \'\'"></button>'
		);
		document.getElementById('trap')!.click();
		return { ...document.documentElement.dataset };
	});
	expect(ran).not.toHaveProperty('inline');
	expect(ran).not.toHaveProperty('handler');
	await expect.poll(() => seen.faults.join('\n')).toMatch(/policy violation: script-src/);

	// Nor is anything fetched from elsewhere.
	const before = seen.faults.length;
	const fetched = await page.evaluate(() =>
		fetch('http://localhost:9/elsewhere').then(
			() => 'fetched',
			() => 'refused'
		)
	);
	expect(fetched).toBe('refused');
	await expect
		.poll(() => seen.faults.slice(before).join('\n'))
		.toMatch(/policy violation: connect-src/);
	seen.expected.push(/./);
});

test('the server sends the headers that protect a page, with errors too', async ({ request }) => {
	for (const path of ['/', '/teach/vetting/', '/nothing/']) {
		const headers = (await request.get(path)).headers();
		expect(headers, path).toMatchObject({
			'content-security-policy': "frame-ancestors 'none'",
			'cross-origin-opener-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff'
		});
		expect(headers['permissions-policy']).toContain('geolocation=()');
	}
	const file = await request.get('/question-sets/close-call.en.json');
	expect(file.headers()).toMatchObject({ 'x-content-type-options': 'nosniff' });
	expect((await request.get('/nothing/')).status()).toBe(404);
});

test('hashed files are kept for good, pages are asked for again, texts come compressed', async ({
	request
}) => {
	const html = await request.get('/quiz/');
	expect(html.headers()['cache-control']).toBe('no-cache');
	expect(html.headers()['content-encoding']).toBe('br');
	const [script] = /\/?_app\/immutable\/[^"]+\.js/.exec(await html.text())!;
	const file = await request.get(`/${script.replace(/^\//, '')}`);
	expect(file.headers()['cache-control']).toBe('max-age=31536000, immutable');
	expect(file.headers()['content-encoding']).toBe('br');
});

test('a walk through all pages asks nothing of any other site, and says so', async ({
	page,
	seen
}) => {
	expect(addresses.length).toBeGreaterThanOrEqual(11);
	for (const address of addresses) {
		const before = seen.requests.length;
		await page.goto(address);
		if (!['/teach/vetting/', '/downloads/', '/accessibility/'].includes(address)) {
			await expect(page.locator('html[data-ready]')).toBeAttached();
		}
		expect(seen.requests.length).toBeGreaterThan(before);
		const count = page.getByText('0 requests to other sites since you opened this');
		// They fill the screen, a frame, or a file of their own.
		if (!/^\/(quiz|teach\/present|embed)\/$|^\/downloads\/./.test(address))
			await expect(count.first()).toBeVisible();
		// Links that lead away tell nobody where they came from, and say that they do.
		const away = await page.locator('a[href^="http"]').evaluateAll((all) =>
			(all as HTMLAnchorElement[])
				.filter(({ origin }) => origin !== location.origin)
				.filter(
					({ rel, textContent }) => !rel.includes('noreferrer') || !/leaves/.test(textContent!)
				)
				.map(({ href }) => href)
		);
		expect(away, address).toEqual([]);
	}
	expect(seen.requests.every((one) => one.startsWith(new URL(page.url()).origin))).toBe(true);
});
