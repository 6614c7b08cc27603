import { serveOwn } from './own-page.js';
import { newPhone } from './page.js';

const students = 500;
const questions = 40;

/**
 * From a pasted column of hand-ins to all tables of the analysis, on a slow processor, each time on a page of its own.
 * @param {import('./chromium.js').Browser} browser
 * @param {import('./quiz.js').Bank} bank
 * @param {number} rounds
 */
export async function understanding(browser, bank, rounds) {
	const { url, close } = await serveOwn('class');
	const all = JSON.stringify([...bank.values()]);
	const times = [];
	for (let round = 0; round < rounds; round++) {
		const phone = await newPhone(browser, false);
		const page = await phone.open();
		await page.go(url);
		await page.until('window.classroom');
		await page.ask(`classroom.fill(${all}, ${students}, ${questions})`);
		await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const { ms, counted } = await page.ask('classroom.understand()');
		if (counted !== students) throw new Error(`${counted} of ${students} hand-ins were counted`);
		times.push(ms);
		await phone.close();
	}
	close();
	return times;
}
