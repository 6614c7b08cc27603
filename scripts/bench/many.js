import { newPhone, pause, script } from './page.js';
import { answerFirst, watch } from './probe.js';

/**
 * @typedef {import('./chromium.js').Browser} Browser
 * @typedef {{ id: string, [field: string]: unknown }} Made a set as the desk keeps it
 */

const digits = 'abcdefghijklmnopqrstuvwxyz234567';
/** An id of one's own, another for each number. @param {string} letter @param {number} number */
const idOf = (letter, number) =>
	`own-${letter.repeat(8)}${[15, 10, 5, 0].map((shift) => digits[(number >> shift) & 31]).join('')}`;

/** A set of so many short questions. @param {number} number @param {number} count @returns {Made} */
const setOf = (number, count) => ({
	id: idOf('s', number),
	made: 1000 - number,
	title: `Set ${number}`,
	options: { mode: 'practise', shuffle: false, certainty: false },
	items: Array.from({ length: count }, (_, index) => ({
		from: 'own',
		question: {
			id: idOf('q', number * 1000 + index),
			kind: 'truth',
			prompt: `Is ${number * 1000 + index} in the list?`,
			right: 'yes'
		}
	}))
});

/** A device that keeps these sets. @param {Browser} browser @param {string} ours @param {Made[]} sets @param {boolean} slow */
async function keeping(browser, ours, sets, slow) {
	const phone = await newPhone(browser, slow);
	const page = await phone.open();
	await page.go(`${ours}/robots.txt`);
	await page.until(`location.pathname === '/robots.txt'`);
	const kept = Object.fromEntries(
		sets.map((set) => [`cc/aaaa/sets/${set.id}`, `1 ${JSON.stringify(set)}`])
	);
	await page.ask(
		`Object.assign(localStorage, ${JSON.stringify({ 'cc/notebook': 'aaaa', ...kept })})`
	);
	await page.close();
	return phone;
}

const names = {
	option: '#question label',
	chosen: '#question input:checked',
	action: '#question [type=submit]',
	verdict: '#verdict'
};

/** When the first question of a set of so many is answered by an eager reader. @param {Browser} browser @param {string} ours @param {number} count */
export async function firstOfSet(browser, ours, count) {
	const set = setOf(1, count);
	const phone = await keeping(browser, ours, [set], true);
	const page = await phone.open([script(answerFirst, names)]);
	await page.go(`${ours}/quiz/?set=${set.id}`);
	const answered = await page.until('window.answered');
	await phone.close();
	return answered;
}

/**
 * The desk's list with 10,000 questions of one's own, on a slow processor: the longest task while it
 * is scrolled, and the time from a letter in the search, and from a tick, to the frame that shows what came of it.
 * @param {Browser} browser @param {string} ours
 */
export async function longList(browser, ours) {
	const sets = Array.from({ length: 50 }, (_, number) => setOf(number + 1, 200));
	const phone = await keeping(browser, ours, [setOf(0, 1), ...sets], false);
	const page = await phone.open([script(watch)]);
	await page.go(`${ours}/teach/`);
	await page.until(`/10,?\\d{3} questions/.test(document.body.innerText)`);
	await page.idle();
	await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const scrolled = await page.ask(`(${scroll})()`);
	await page.ask(`document.querySelector('[data-block]').scrollIntoView()`);
	await page.until(`document.querySelector('input[name=question]')`);
	const picked = await page.ask(`(${pick})()`);
	const found = [];
	for (const text of ['is 7', 'is 77', 'is 777']) {
		found.push(await page.ask(`(${search})(${JSON.stringify(text)})`));
		await pause(300);
	}
	await phone.close();
	return { ...scrolled, search: Math.max(...found), pick: picked };
}

// All run in the page.

/** Through all of the list in steps of a fling. */
async function scroll() {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const start = performance.now();
	let steps = 0;
	let before = -1;
	while (scrollY !== before && performance.now() - start < 30_000) {
		before = scrollY;
		scrollBy({ top: 1200, behavior: 'instant' });
		await frame();
		steps++;
	}
	// Long tasks are told a little later.
	await new Promise((done) => setTimeout(done, 500));
	const { long } = /** @type {any} */ (window).bench;
	const tasks = long.filter((/** @type {[number, number]} */ [at]) => at > start);
	return {
		steps,
		rows: document.querySelectorAll('input[name=question]').length,
		longest: Math.max(0, ...tasks.map((/** @type {[number, number]} */ [, length]) => length))
	};
}

/** @param {string} text */
async function search(text) {
	const input = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
	const start = performance.now();
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now() - start;
}

async function pick() {
	const box = /** @type {HTMLInputElement} */ (document.querySelector('input[name=question]'));
	const start = performance.now();
	box.click();
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now() - start;
}
