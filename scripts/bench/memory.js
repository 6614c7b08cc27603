import { blocked } from './first.js';
import { newPhone, script } from './page.js';
import { watch } from './probe.js';

/**
 * Today's page for a reader who has answered so much before, on a slow processor: when it is painted, how much later
 * it says what is due, and its longest task. `again`: with the schedule kept from the visit before.
 * @param {import('./chromium.js').Browser} browser
 * @param {string} start
 * @param {Record<string, string>} kept what the browser keeps, by key
 */
export async function comingBack(browser, start, kept) {
	const phone = await newPhone(browser, false);
	const before = await phone.open();
	await before.go(`${start}robots.txt`);
	await before.until(`location.pathname === '/robots.txt'`);
	await before.ask(`Object.assign(localStorage, ${JSON.stringify(kept)})`);
	await before.ask(`localStorage.setItem('cc/early', ',,done')`);
	await before.close();
	const first = await visit(phone, `${start}today/`);
	const again = await visit(phone, `${start}today/`);
	await phone.close();
	return { first, again };
}

/** @param {import('./page.js').Phone} phone @param {string} start */
async function visit(phone, start) {
	const page = await phone.open([script(watch), script(awaitToday)]);
	await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.go(start);
	const told = await page.until('window.told');
	await page.idle();
	const { lcp, long, shift } = await page.ask('bench');
	const painted = await page.ask(
		`performance.getEntriesByName('first-contentful-paint')[0].startTime`
	);
	await page.close();
	const longest = Math.max(0, ...long.map(([, duration]) => duration));
	return { painted, lcp, told: told - painted, longest, blocked: blocked(long), long, shift };
}

/** Runs in the page: the time when it says what is due today. */
function awaitToday() {
	const look = () => {
		if (document.querySelector('.today strong')) Object.assign(window, { told: performance.now() });
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
