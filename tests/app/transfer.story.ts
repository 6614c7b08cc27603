import { browserSeeing } from './camera';
import { logged } from './notebook';
import { remember, someDays } from './past';
import { Reader } from './reader';
import { phone } from '../../playwright.config';
import { beginning, expect, test, watch } from './story';

test('answers move to another device by QR codes in parts, read by its camera', async ({
	page,
	baseURL,
	seen
}) => {
	const reader = new Reader(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await remember(page, someDays(beginning));
	await reader.open('/keep/');
	await reader.press(reader.button('Show the code'));
	const code = page.getByRole('img', { name: /QR code, part/ });
	await expect(code).toBeVisible();
	// With reduced motion nothing moves by itself.
	await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
	const of = Number(/of (\d+)/.exec((await page.getByText(/^Part 1 of/).textContent())!)![1]);
	expect(of).toBeGreaterThan(1);
	const drawings = [];
	for (let part = 1; part <= of; part++) {
		await expect(page.getByText(`Part ${part} of ${of}`)).toBeVisible();
		const size = Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
		drawings.push({ size, path: (await code.locator('path').getAttribute('d'))! });
		await reader.press(reader.button('Next part'));
	}

	const browser = await browserSeeing(drawings.reverse());
	const context = await browser.newContext({
		viewport: phone,
		hasTouch: true,
		baseURL,
		permissions: ['camera']
	});
	await watch(context, new URL(baseURL!).origin, seen);
	const other = new Reader(await context.newPage());
	await other.open('/');
	await other.answer('right');
	await other.open('/keep/');
	await other.press(other.button('Read a code'));
	await expect(other.page.getByText('Hold the code inside the frame.')).toBeVisible();
	await expect(other.page.getByText(/parts read/)).toBeVisible({ timeout: 20_000 });
	const all = await logged(page);
	await expect(other.page.getByText(`You have ${all.length + 1} answers now.`)).toBeVisible({
		timeout: 30_000
	});
	const ids = (await logged(other.page)).map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
	await browser.close();
});

test('the code goes as text too; wrong and damaged ones are named and nothing is taken', async ({
	page,
	context,
	browser,
	baseURL,
	seen
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.open('/keep/');
	await reader.press(reader.button('Show the code'));
	await reader.press(reader.button('Copy as text'));
	await expect(page.getByText('Copied.')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());

	const elsewhere = await browser.newContext({ viewport: phone, hasTouch: true, baseURL });
	await watch(elsewhere, new URL(baseURL!).origin, seen);
	const other = new Reader(await elsewhere.newPage());
	await other.open('/keep/');
	await other.press(other.button('Read a code'));
	const paste = async (code: string) => {
		await other.page.getByLabel('Or paste the text of the code').fill(code);
		await other.press(other.button('Use it'));
	};
	await paste('https://example.org/');
	await expect(other.page.getByText('That code is not from this page')).toBeVisible();
	await paste(text.replace(/:([A-Z])/, ':1'));
	await expect(other.page.getByText('That part was not read correctly')).toBeVisible();
	expect(await logged(other.page)).toEqual([]);
	await paste(text.replace(/(.{60})/g, '$1\n'));
	await expect(other.page.getByText('1 answer added. You have 1 answer now.')).toBeVisible();
	expect(await logged(other.page)).toEqual(await logged(page));
	await elsewhere.close();
});
