import { Reader } from './reader';
import { test, visit, waiting } from './host';
import { expect } from './story';

test.describe('after the first visit, with the server gone', () => {
	test('the first question is there after a reload, and a round of 10 can be played', async ({
		page,
		host
	}) => {
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await reader.reload();
		const asked = await reader.play((index) => (index === 3 ? 'wrong' : 'right'));
		expect(new Set(asked).size).toBe(10);
	});

	test('a round of 20 can be set up, left, reloaded and played', async ({ page, host }) => {
		test.slow();
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await reader.open('/quiz/change/');
		await page.getByLabel('20 questions').check();
		await reader.press(reader.button('Start'));
		await expect(reader.progress).toHaveText('1 of 20');
		await reader.answer('right');
		await reader.reload();
		await expect(reader.sheet).toBeVisible();
		await reader.next();
		const asked = await reader.play();
		expect(new Set(asked).size).toBe(19);
	});

	test('cards, the essay, the words, progress, scores, settings and privacy open', async ({
		page,
		host
	}) => {
		const reader = new Reader(page);
		await visit(reader);
		await reader.answer('right');
		await host.stop();
		await reader.open('/cards/');
		await reader.press(reader.button('Turn'));
		await reader.press(reader.button('Got it'));
		await expect(page.getByText('Got 1 of 10')).toBeVisible();
		await reader.open('/scores/');
		await expect(page.getByRole('table').first()).toContainText('1 of 1');
		await reader.open('/progress/');
		await expect(page.getByRole('heading', { name: 'Next seven days' })).toBeVisible();
		await reader.open('/read/');
		await expect(page.getByText('The app makes the author think').first()).toBeAttached();
		await reader.open('/terms/');
		await expect(page.getByRole('article').first()).toBeVisible();
		for (const path of ['/settings/', '/privacy/', '/keep/', '/read']) await reader.open(path);
	});

	test('a page for teachers, which is not kept, says so, and comes with the network', async ({
		page,
		host,
		seen
	}) => {
		seen.expected.push(/Failed to (load resource|fetch)/);
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await page.getByRole('link', { name: 'Teach' }).first().tap();
		const failed = page.getByRole('heading', { name: 'This page could not be opened' });
		await expect(failed).toBeVisible();
		await reader.open('/teach/');
		await expect(failed).toBeVisible();
		await host.start();
		await reader.press(reader.button('Try again'));
		await expect(page.getByRole('heading', { name: 'Teacher’s desk' })).toBeVisible();
	});

	test('an address where nothing is says so, and leads back', async ({ page, host, seen }) => {
		seen.expected.push(/404/);
		const reader = new Reader(page);
		await visit(reader);
		await host.stop();
		await reader.open('/nowhere/');
		await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
		await page.getByRole('link', { name: 'To the start page' }).tap();
		await expect(reader.stem).toBeVisible();
	});
});

test('a new version waits until the session is over and the app is opened again', async ({
	page,
	context,
	host
}) => {
	const reader = new Reader(page);
	await visit(reader);
	await reader.answer('right');
	await host.stop();
	host.put(host.make());
	await host.start();

	// Going on with the session, the browser notices that there is a new version and fetches it.
	await page.goto('/quiz/');
	await reader.alive();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');
	await waiting(page);
	await expect(reader.sheet).toBeVisible();
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	await reader.give('right');
	const stem = await reader.stem.textContent();
	await reader.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');
	await expect(reader.stem).toHaveText(stem!);
	await expect(reader.action, 'what was put in is there').toBeEnabled();
	await reader.play();

	await page.close();
	// As soon as the browser has noticed that no page is open.
	const openNew = async () => {
		const fresh = await context.newPage();
		await fresh.goto('/scores/');
		if (await fresh.locator('html[data-build=next]').count()) return new Reader(fresh);
		await fresh.close();
		throw new Error('the old version opened');
	};
	let next!: Reader;
	await expect(async () => void (next = await openNew())).toPass();
	await expect(next.page.getByRole('table').first()).toContainText('of 10');
	// What the old version kept is gone with it.
	await expect.poll(() => next.page.evaluate(() => caches.keys())).toHaveLength(1);
	await host.stop();
	await next.open('/quiz/?new');
	await expect(next.page.locator('html')).toHaveAttribute('data-build', 'next');
	await expect(next.progress).toHaveText('1 of 10');
});
