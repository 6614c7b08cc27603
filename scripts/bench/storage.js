import { serveOwn } from './own-page.js';
import { newPhone } from './page.js';
import { percentile } from './quiz.js';

/**
 * Writing an answer with 10,000 before it, on a slow processor; and how much room the log takes as it grows, with all
 * that was kept then.
 * @param {import('./chromium.js').Browser} browser
 * @param {import('./quiz.js').Bank} bank
 * @param {number} rounds
 */
export async function storing(browser, bank, rounds) {
	const { url, close } = await serveOwn('log');
	const questions = JSON.stringify(
		[...bank.values()].filter(({ kind }) => kind === 'choice' || kind === 'truth')
	);
	const writes = [];
	let perEntry = 0;
	for (let round = 0; round < rounds; round++) {
		const phone = await newPhone(browser, false);
		const page = await phone.open();
		await page.go(url);
		await page.until('window.storing');
		const { characters } = await page.ask(`storing.fill(${questions}, 10_000)`);
		perEntry = characters / 10_000;
		// A page load of its own, as on another day.
		await page.go(url);
		await page.until('window.storing');
		await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		writes.push(percentile(await page.ask(`storing.write(${questions}, 50)`), 0.5));
		await phone.close();
	}
	/** @type {{ entries: number, characters: number, fault: string, kept: Record<string, string> }[]} */
	const growth = [];
	for (const entries of [100, 1000, 10_000, 35_000]) {
		const phone = await newPhone(browser, false);
		const page = await phone.open();
		await page.go(url);
		await page.until('window.storing');
		const { fault, characters } = await page.ask(`storing.fill(${questions}, ${entries})`);
		const kept = await page.ask('({ ...localStorage })');
		growth.push({ entries, characters, fault, kept });
		await phone.close();
	}
	close();
	return { writes, perEntry, growth, fits: growth.every(({ fault }) => fault === 'kept') };
}
