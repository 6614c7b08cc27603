import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { offline } from './first.js';
import { newPhone } from './page.js';
import { playOurs, stored } from './play.js';

/**
 * One visit, then the server is gone: the page again, and a whole quiz of every kind.
 * @param {import('./chromium.js').Browser} browser
 * @param {Awaited<ReturnType<typeof import('./sites.js').serveBoth>>} sites
 * @param {import('./quiz.js').Bank} bank
 * @param {string} folder
 */
export async function withoutServer(browser, sites, bank, folder) {
	const phone = await newPhone(browser, false);
	const page = await phone.open([stored()]);
	await page.go(`${sites.ours}/`);
	await page.until(offline, 60_000);
	const kept = await page.ask(`(async () => {
		const paths = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
		return paths;
	})()`);
	await sites.stop();
	let fault = '';
	try {
		await page.send('Page.reload');
		await page.until(`document.querySelector('#question h1')`);
		await page.go(`${sites.ours}/quiz/?new`);
		await page.until(`document.querySelector('#question input, #question button')`);
		await playOurs(page, bank);
	} catch (error) {
		fault = String(error);
	}
	await phone.close();
	await sites.again();
	return { works: !fault, fault, bytes: fetched(kept, folder) / 1000 };
}

/** Bytes, compressed, of what a service worker has fetched. @param {string[]} paths @param {string} folder */
function fetched(paths, folder) {
	// The single sheets come out of one file with all of them.
	const files = [
		'/service-worker.js',
		'/bank/all.json',
		...paths.filter((path) => !path.startsWith('/bank/'))
	].map((path) => join(folder, path.endsWith('/') ? `${path}index.html` : path));
	return files
		.map((file) =>
			existsSync(`${file}.br`)
				? statSync(`${file}.br`).size
				: brotliCompressSync(readFileSync(file)).length
		)
		.reduce((sum, size) => sum + size, 0);
}
