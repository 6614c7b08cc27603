import { textOf } from './pages';
import { Reader } from './reader';
import { expect, test } from './story';

test('scores can be erased, and brought back until the page is left', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.open('/scores/');
	const past = page.getByRole('table').first();
	await expect(past).toContainText('1 of 1');
	const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
	const before = await stored();

	await reader.press(reader.button('Erase everything'));
	await reader.press(reader.button('Keep'));
	expect(await stored()).toBe(before);

	await reader.press(reader.button('Erase everything'));
	await reader.press(reader.button('Erase'));
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'erased' })).toBeFocused();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);

	await reader.press(reader.button('Undo'));
	await expect(past).toContainText('1 of 1');
	expect(await stored()).toBe(before);

	await reader.press(reader.button('Erase everything'));
	await reader.press(reader.button('Erase'));
	await page.reload();
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Welcome back');
});

test('all answers can be downloaded', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	const { id } = await reader.answer('right');
	await reader.open('/scores/');
	const { entries } = JSON.parse(await textOf(page, 'Download all answers', /\.json$/));
	expect(entries).toHaveLength(1);
	expect(entries[0]).toMatchObject({ type: 'answer', item: id, score: 1, try: 1 });
});

test('a run of cards: missed ones come again, a grade can be taken back, a reload goes on', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/cards/');
	await reader.press(page.locator('label', { hasText: 'Words to know' }));
	await reader.press(reader.button('Start 10 cards'));
	const front = page.locator('#front');
	const grade = async (name: 'Got it' | 'Not yet') => {
		await reader.press(reader.button('Turn'));
		await expect(page.locator('#back')).toBeVisible();
		await reader.press(reader.button(name));
	};
	const first = (await front.textContent())!;
	await grade('Got it');
	await expect(page.getByText('1 of 10 got')).toBeVisible();
	await expect(front).not.toHaveText(first);

	await reader.press(reader.button('Undo'));
	await expect(page.getByText('0 of 10 got')).toBeVisible();
	await expect(front).toHaveText(first);
	await expect(page.locator('#back')).toBeVisible();
	await reader.press(reader.button('Not yet'));

	const second = (await front.textContent())!;
	await reader.press(reader.button('Turn'));
	await page.reload();
	await expect(front).toHaveText(second);
	await expect(page.locator('#back')).toBeVisible();
	await reader.press(reader.button('Got it'));

	const done = page.getByRole('heading', { name: 'Done' });
	let again = false;
	for (let turn = 0; turn < 12 && !(await done.isVisible()); turn++) {
		again ||= (await front.textContent()) === first;
		await grade('Got it');
	}
	expect(again).toBe(true);
	await expect(done).toBeVisible();
	await expect(page.getByText('10 cards: 9 at first sight, 1 after another look.')).toBeVisible();
	await reader.open('/scores/');
	await expect(page.getByText(/^Got it:/)).toHaveText(/10 of (the )?10/);
});
