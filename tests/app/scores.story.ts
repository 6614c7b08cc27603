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
	// What is derived comes and goes by itself.
	const stored = () =>
		page.evaluate(() =>
			Object.entries(localStorage)
				.filter(([key]) => !key.includes('/cache/'))
				.sort()
		);
	const before = await stored();

	await reader.press(reader.button('Erase everything'));
	await reader.press(reader.button('Keep'));
	expect(await stored()).toEqual(before);

	await reader.press(reader.button('Erase everything'));
	await reader.press(reader.button('Erase'));
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'erased' })).toBeFocused();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);

	await reader.press(reader.button('Undo'));
	await expect(past).toContainText('1 of 1');
	expect(await stored()).toEqual(before);

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
