import { newPhone, script } from './page.js';
import { answerFirst, watch } from './probe.js';

/**
 * @typedef {'floor' | 'ours'} Which
 * @typedef {{ option: string, chosen?: string, action?: string, verdict: string }} Names
 */

const names = {
	floor: { option: '#options button', verdict: '#why:not(:empty)' },
	ours: {
		option: '#question label',
		chosen: '#question input:checked',
		action: '#question [type=submit]',
		verdict: '#verdict'
	}
};
const ready = {
	floor: `document.readyState === 'complete'`,
	ours: `'ready' in document.documentElement.dataset`
};

/**
 * What loading costs; and what has been asked for when a patient reader, who waits until all is calm, sees the verdict.
 * @param {import('./chromium.js').Browser} browser @param {string} url @param {Which} which
 */
export async function load(browser, url, which) {
	const { option, action, verdict } = /** @type {Names} */ (names[which]);
	const element = (/** @type {string} */ name) => `document.querySelector('${name}')`;
	const phone = await newPhone(browser);
	const page = await phone.open([script(watch)]);
	await page.go(url);
	// Asking the page would cut its long tasks short.
	await page.calm();
	await page.until(ready[which]);
	const { lcp, long } = await page.ask('bench');
	await page.tap(element(option));
	if (action) await page.tap(element(action));
	await page.until(`${element(verdict)}?.offsetHeight > 0`);
	// The frame that shows it; what is fetched while it is read comes after.
	const end = await page.until('bench.shown');
	await page.idle();
	const requests = page.requests().filter(({ sent }) => sent <= end);
	await phone.close();
	return { lcp, blocked: blocked(long), requests: requests.length, ...sizes(requests) };
}

/** Milliseconds over 50 of each long task. @param {[number, number][]} long */
export const blocked = (long) =>
	long.reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0);

/**
 * From the verdict on the first page to the second question, at the pace of one who reads it: how long after the tap it
 * is there, and what was fetched up to then.
 * @param {import('./chromium.js').Browser} browser @param {string} url @param {import('./quiz.js').Bank} bank
 */
export async function secondQuestion(browser, url, bank) {
	const { action, verdict } = names.ours;
	const element = (/** @type {string} */ name) => `document.querySelector('${name}')`;
	const phone = await newPhone(browser);
	const page = await phone.open();
	await page.go(url);
	await page.until(ready.ours);
	const { right } = bank.get(await page.ask(`${element('#question input')}.name`)) ?? {};
	await page.tap(element(`#question label:has([value="${right}"])`));
	await page.tap(element(action));
	await page.until(`${element(verdict)}?.offsetHeight > 0`);
	await page.calm();
	const next = element('#question .action a.primary');
	await page.ask(`${next}.addEventListener('click', () => (sessionStorage.tapped = Date.now()))`);
	await page.tap(next);
	const after = await page.until(
		`document.querySelector('#question :is(input, [data-item])') && location.pathname.endsWith('/quiz/') && Date.now() - sessionStorage.tapped`
	);
	// What was fetched ahead is asked for again, and comes from the cache.
	const requests = page.requests().filter(({ cached }) => !cached);
	await phone.close();
	return { after, requests: requests.length, ...sizes(requests) };
}

/**
 * The first question of a first visit, answered as soon as it can be.
 * @param {import('./chromium.js').Browser} browser @param {string} url @param {Which} which
 */
export async function firstVisit(browser, url, which) {
	const phone = await newPhone(browser);
	const page = await phone.open([script(answerFirst, names[which])]);
	await page.go(url);
	const answered = await page.until('window.answered');
	const lost = await page.ask('window.lost');
	await phone.close();
	return { answered, lost };
}

/** @param {import('./page.js').Request[]} requests */
export function sizes(requests) {
	const sum = (/** @type {import('./page.js').Request[]} */ some) =>
		some.reduce((bytes, request) => bytes + request.bytes, 0) / 1000;
	return { bytes: sum(requests), script: sum(requests.filter(({ url }) => url.endsWith('.js'))) };
}

/** The same question at the second visit. @param {import('./chromium.js').Browser} browser @param {string} url @param {Which} which */
export async function warmVisit(browser, url, which) {
	const phone = await newPhone(browser);
	const before = await phone.open();
	await before.go(url);
	await before.until(ready[which]);
	if (which === 'ours') await before.until(offline, 60_000);
	await before.close();
	const page = await phone.open([script(answerFirst, names[which])]);
	await page.go(url);
	const answered = await page.until('window.answered');
	await phone.close();
	return answered;
}

/** Everything for working offline is here. */
export const offline = `navigator.serviceWorker.getRegistration().then((found) => found?.active?.state === 'activated')`;
