import { letters, unsaid } from './pages';
import { piecesOf, readPaper } from './paper';
import { Reader } from './reader';
import { states } from './states';
import { expect, test } from './story';

test('no card of the list is split on paper, and none has a button', async ({ page }) => {
	await new Reader(page).open('/cards/browse/');
	const items = await piecesOf(page.locator('main li'));
	for (const format of ['Letter', 'A4'] as const) {
		const pages = await readPaper(await page.pdf({ format }));
		const whole = (texts: string[]) => pages.some((one) => !unsaid(one.letters, texts).length);
		expect(items.filter((texts) => !whole(texts))).toEqual([]);
	}
	expect(items.flat()).not.toContain('Put aside');
});

test('in large print the places of the essay take two pages, on Letter too', async ({ page }) => {
	await page.addInitScript(() => (window.print = () => {}));
	const reader = new Reader(page);
	await reader.open('/teach/print/?set=ready-exit-ticket');
	await page.getByLabel('Large print').check();
	await page.getByLabel('What each place of the essay says').check();
	await reader.press(reader.button('Print worksheet'));
	const pages = await readPaper(await page.pdf({ format: 'Letter' }));
	const first = pages.findIndex((one) => one.letters.includes('Placesintheessay'));
	expect(pages.length - first).toBe(2);
});

test('a link to the essay is its address on paper', async ({ page }) => {
	for (const path of ['/read/', '/teach/vetting/']) {
		await page.goto(path);
		const link = page.locator('a.out');
		const address = letters((await link.getAttribute('href'))!);
		const pages = await readPaper(await page.pdf({ pageRanges: '1-4' }));
		expect(
			pages.filter((one) => one.letters.includes(address)),
			path
		).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		await expect(link.getByText('leaves this app')).toBeHidden();
		await page.emulateMedia({ media: null });
	}
});

test('a plan is printed without the other sections of what is kept', async ({ page }) => {
	await states['a plan for a test']!(new Reader(page), page);
	const pages = await readPaper(await page.pdf());
	expect(pages.length).toBeLessThanOrEqual(2);
	const printed = pages.map((one) => one.letters).join('');
	expect(printed).toContain(letters('Day by day'));
	expect(
		['Privacy', 'Settings', 'Change the date'].filter((one) => !unsaid(printed, [one]).length)
	).toEqual([]);
});

test('on paper no button stands over what came of a round', async ({ page }) => {
	const reader = new Reader(page);
	await states['the result of a round']!(reader, page);
	const another = page.getByText('Another 10');
	await expect(another).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(another).toBeHidden();
});
