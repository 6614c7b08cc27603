import { newPhone, script } from './page.js';
import { sizes } from './first.js';
import { playFloor, playOurs, stored } from './play.js';
import { watch } from './probe.js';

/**
 * @typedef {import('./chromium.js').Browser} Browser
 * @typedef {Map<string, import('./play.js').Question>} Bank
 */

const question = `document.querySelector('#question input, #question button')`;

/** @param {number[]} numbers @param {number} share */
export function percentile(numbers, share) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** What answering costs, after the page has come to rest. @param {import('./page.js').Page} page */
async function cost(page, /** @type {number} */ start) {
	const { taps, long, shift } = await page.ask('bench');
	await page.send('HeapProfiler.collectGarbage');
	await page.send('HeapProfiler.collectGarbage');
	const { usedSize } = await page.send('Runtime.getHeapUsage');
	return {
		tap: percentile(taps, 0.98),
		long: long.filter((/** @type {[number, number]} */ [at]) => at > start).length,
		shift,
		heap: usedSize / 1e6
	};
}

/** Twenty questions of one kind, as on the limit page. @param {Browser} browser @param {string} url @param {Bank} bank */
export async function answerOurs(browser, url, bank) {
	const phone = await newPhone(browser);
	const page = await phone.open([script(watch), stored({ kinds: ['choice'] })]);
	await page.go(`${url}/quiz/?new`);
	await page.until(question);
	await page.idle();
	const start = await page.ask('performance.now()');
	await playOurs(page, bank);
	const result = await cost(page, start);
	await phone.close();
	return result;
}

/** @param {Browser} browser @param {string} url */
export async function answerFloor(browser, url) {
	const phone = await newPhone(browser);
	const page = await phone.open([script(watch)]);
	await page.go(url);
	await page.until(`document.readyState === 'complete'`);
	await page.idle();
	const start = await page.ask('performance.now()');
	await playFloor(page);
	const result = await cost(page, start);
	await phone.close();
	return result;
}

/**
 * Twenty questions of every kind out of the whole bank, from the link to the score: what was fetched, and how many
 * times after the first question was there.
 * @param {Browser} browser @param {string} url @param {Bank} bank
 */
export async function fetchTwenty(browser, url, bank) {
	const phone = await newPhone(browser);
	const page = await phone.open([stored()]);
	await page.go(`${url}/quiz/?new`);
	await page.until(question);
	await page.idle();
	const start = await page.ask('performance.now()');
	const end = await playOurs(page, bank);
	await page.idle();
	// What is fetched to say more below the score comes after it.
	const requests = page.requests().filter(({ sent }) => sent <= end);
	await phone.close();
	return { ...sizes(requests), late: requests.filter(({ sent }) => sent > start).length };
}
