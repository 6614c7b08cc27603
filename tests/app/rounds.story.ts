import type { Page } from '@playwright/test';
import { questions } from './answers';
import { Reader } from './reader';
import { expect, test } from './story';

// Twenty rounds of ten over all kinds, on a phone: what they cost in taps and in words, and what they leave blank.
test.use({ viewport: { width: 390, height: 844 } });

const rounds = 20;
const size = 10;

/** As many of each kind as there are to go round, one kind after the other. */
function mixed(): string[] {
	const kinds = [...new Set(questions.map(({ kind }) => kind))];
	const byKind = kinds.map((kind) => questions.filter((one) => one.kind === kind));
	return Array.from({ length: rounds * size }, (_, index) => {
		const kind = byKind[index % kinds.length]!;
		return kind[Math.floor(index / kinds.length) % kind.length]!.id;
	});
}

/** The share of the screen's height of the largest band in which there is nothing. */
const emptiest = (page: Page) =>
	page.evaluate(() => {
		const things = [
			...document.querySelectorAll(
				'h1, p, label, button, a, svg, input, select, li, legend, td, figure'
			)
		]
			.filter((one) => one.checkVisibility())
			.map((one) => one.getBoundingClientRect())
			.filter(({ width, height }) => width > 1 && height > 1)
			.sort((a, b) => a.top - b.top);
		let reached = 0;
		let widest = 0;
		for (const { top, bottom } of things) {
			widest = Math.max(widest, Math.min(top, innerHeight) - reached);
			reached = Math.max(reached, bottom);
		}
		return Math.max(widest, innerHeight - reached) / innerHeight;
	});

/** What is read in the sheet before its fold. */
const wordsTold = (page: Page) =>
	page.locator('#sheet').evaluate((sheet) => {
		const copy = sheet.cloneNode(true) as HTMLElement;
		copy.querySelectorAll('details, .visually-hidden, figure').forEach((one) => one.remove());
		return copy.textContent!.split(/\s+/).filter(Boolean).length;
	});

test('twenty rounds of ten stay short of breath', async ({ page }) => {
	test.setTimeout(900_000);
	await page.addInitScript(() => {
		let taps = 0;
		addEventListener(
			'pointerdown',
			() => (document.documentElement.dataset.taps = `${++taps}`),
			true
		);
	});
	const reader = new Reader(page);
	const told: number[] = [];
	const bands: { id: string; band: number }[] = [];
	const taps: number[] = [];
	const all = mixed();
	for (let round = 0; round < rounds; round++) {
		const ids = [...new Set(all.slice(round * size, (round + 1) * size))];
		await reader.open(`/quiz/?again=${ids.join('.')}`);
		for (let at = 0; at < ids.length; at++) {
			await expect(reader.progress).toHaveText(`${at + 1} of ${ids.length}`);
			bands.push({ id: (await reader.question()).id, band: await emptiest(page) });
			await reader.answer('right');
			await expect(reader.verdict).toBeInViewport();
			told.push(await wordsTold(page));
			await reader.next();
		}
		await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
		const count = Number(await page.locator('html').getAttribute('data-taps'));
		taps.push((count * size) / ids.length);
	}
	const mean = taps.reduce((sum, one) => sum + one, 0) / taps.length;
	const blank = bands.filter(({ band }) => band > 0.15);
	console.log(
		`taps for ten ${mean.toFixed(1)}, words told at most ${Math.max(...told)}, ` +
			`emptiest band ${Math.max(...bands.map(({ band }) => band)).toFixed(2)}`
	);
	expect(Math.max(...told)).toBeLessThanOrEqual(45);
	expect(blank).toEqual([]);
});
