import { player } from '../player-plugin.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../serve.js';
import { root } from '../setup.js';
import { newPhone } from './page.js';
import { median } from './table.js';

const source = join(root, 'tests/bench/desk');
const folder = join(root, '.cache/bench-desk');

/**
 * Files of 1,000 questions on a slow processor, in every format; of 10,000, how much longer they take; and how long
 * the app's own page stops while it reads one.
 * @param {import('./chromium.js').Browser} browser
 * @param {string} ours the app's address
 * @param {object} set the bank
 * @param {number} rounds
 */
export async function files(browser, ours, set, rounds) {
	await build({
		plugins: [player()],
		root: source,
		base: './',
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(root, 'src/lib'), $words: join(root, 'src/lib/words/en') } },
		build: { outDir: folder, emptyOutDir: true }
	});
	// The server wants a page for what is not there.
	writeFileSync(join(folder, '404.html'), '');
	const server = await serve({ folder, port: 0 });
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	const phone = await newPhone(browser, false);
	const page = await phone.open();
	await page.go(`http://localhost:${port}/`);
	await page.until('window.desk');
	const bank = JSON.stringify(set);
	/** @type {{ id: string, packed: boolean }[]} */
	const formats = await page.ask(`desk.fill(${bank}, 1000)`);
	// What is fetched and compiled once is not part of it.
	for (const { id } of formats) await page.ask(`desk.time('${id}')`);
	await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	/** @param {boolean} packed */
	const thousand = async (packed) => {
		/** @type {{ id: string, write: number, read: number }[]} */
		const times = [];
		for (const { id } of formats.filter((one) => one.packed === packed)) {
			/** @type {{ write: number, read?: number }[]} */
			const taken = [];
			for (let round = 0; round < rounds; round++) {
				taken.push(await page.ask(`desk.time('${id}')`));
			}
			times.push({
				id,
				write: median(taken.map(({ write }) => write)),
				read: median(taken.map(({ read = 0 }) => read))
			});
		}
		return times.sort((a, b) => b.write + b.read - a.write - a.read);
	};
	const text = await thousand(false);
	const archives = await thousand(true);
	await page.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	// The slowest of each sort speak for the others.
	const growth = [];
	for (const { id } of [...text.slice(0, 1), ...archives.slice(0, 1)])
		growth.push({ id, ...(await growthOf(id)) });
	await page.ask(`desk.fill(${bank}, 1000)`);
	const file = await page.ask(`desk.file('moodle')`);
	const longest = await readInApp(file);
	await phone.close();
	server.close();
	server.closeAllConnections();
	return { text, archives, growth: growth.sort((a, b) => b.times - a.times), longest };

	/** @param {string} id */
	async function growthOf(id) {
		await page.ask(`desk.fill(${bank}, 1000)`);
		const small = await page.ask(`desk.time('${id}')`);
		await page.ask(`desk.fill(${bank}, 10000)`);
		const large = await page.ask(`desk.time('${id}')`);
		const sum = (/** @type {{ write: number, read?: number }} */ one) =>
			one.write + (one.read ?? 0);
		return { times: sum(large) / sum(small), ms: sum(large) };
	}

	/** The longest task of the page for bringing in questions, from the file to the list. @param {string} base64 */
	async function readInApp(base64) {
		const tab = await phone.open();
		await tab.go(`${ours}/teach/import/`);
		await tab.until('document.documentElement.dataset.ready !== undefined');
		await tab.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await tab.ask(`{
			window.tasks = [];
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) tasks.push(duration);
			}).observe({ entryTypes: ['longtask'] });
			const bytes = Uint8Array.from(atob('${base64}'), (one) => one.charCodeAt(0));
			const given = new DataTransfer();
			given.items.add(new File([bytes], 'quiz.xml'));
			const input = document.querySelector('input[type=file]');
			input.files = given.files;
			setTimeout(() => input.dispatchEvent(new Event('change', { bubbles: true })), 100);
		}`);
		await tab.until(`document.querySelector('fieldset')`, 60_000);
		await new Promise((resolve) => setTimeout(resolve, 500));
		return tab.ask('Math.max(0, ...tasks)');
	}
}
