import type { Page } from '@playwright/test';
import { logged } from './notebook';
import { Reader } from './reader';
import { expect, test } from './story';

const day = 24 * 60 * 60 * 1000;

/** A Thursday noon, by the clock of the page. */
const thursday = new Date(2026, 10, 26, 12).getTime();
const moveTo = (page: Page, days: number, from = thursday) =>
	page.clock.install({ time: from + days * day });

const today = (page: Page) => page.locator('.today');

test('a first session comes back the next day, with other faces', async ({ page }) => {
	await moveTo(page, 0);
	const reader = new Reader(page);
	await reader.open('/');
	const asked = await reader.play((index) => (index < 4 ? 'wrong' : 'right'));
	await reader.press(reader.link('Start page'));
	await expect(today(page)).toContainText('Nothing to do today. Next: tomorrow, 1 minute.');

	await moveTo(page, 1);
	await reader.open('/');
	await expect(today(page)).toContainText('Today: 1 minute');
	await reader.press(today(page).getByRole('link', { name: 'Start', exact: true }));
	const again = await reader.play();
	expect(again.length).toBeGreaterThan(0);
	expect(again.filter((id) => asked.includes(id))).toEqual([]);
	const entries = await logged(page);
	const missed = new Set(
		entries
			.slice(0, 10)
			.filter(({ score }) => score < 1)
			.map(({ point }) => point)
	);
	for (const { point } of entries.filter(({ item }) => again.includes(item)))
		expect([...missed]).toContain(point);
	await expect(page.locator('.then')).toContainText(/Then \d cards?, 1 minute|Done\. Next: /);
});
