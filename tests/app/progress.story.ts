import type { Page } from '@playwright/test';
import { tabTo } from './answers';
import { answered, remember, someDays } from './past';
import { read, Reader } from './reader';
import { beginning, expect, test } from './story';

const day = 24 * 60 * 60 * 1000;

const row = (page: Page, table: string, name: string) =>
	page
		.getByRole('table', { name: table, exact: true })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });

const heard: Record<string, string> = { new: 'new', learning: 'started', known: 'known' };
/** The stroke by which all see it, and the word by which it is heard. */
async function stands(page: Page, which: string, stage: string) {
	const one = page.locator(which);
	await expect(one.locator('[data-stage]').first()).toHaveAttribute('data-stage', stage);
	await expect(one.locator('.visually-hidden', { hasText: heard[stage]! }).first()).toBeAttached();
}
const openLine = (page: Page, place: string) =>
	page.locator(`[data-place="${place}"] > details > summary`).click();

test('what was answered on several days stands in the margin and in the tables', async ({
	page
}) => {
	const reader = new Reader(page);
	const start = beginning;
	// One question asks about the author's studies, and one about the earlier jobs.
	for (const [later, point, wanted] of [
		[0, 'c36', 'right'],
		[2, 'c36', 'right'],
		[2, 'c35', 'wrong'],
		[5, 'c36', 'right']
	] as const) {
		await page.clock.setFixedTime(start + later * day);
		await reader.open(`/quiz/?point=${point}`);
		await reader.play(() => wanted);
	}
	await reader.open('/progress/');
	await expect(page.getByText('2 claims started, 1 known.')).toBeVisible();
	await stands(page, '[data-claim=c36]', 'known');
	await stands(page, '[data-claim=c35]', 'learning');
	await stands(page, '[data-claim=c07]', 'new');
	await stands(page, '[data-place="A.S5"]', 'known');
	await stands(page, '[data-place="A.S4"]', 'learning');
	await stands(page, '[data-place="P2.S1"]', 'new');

	await expect(row(page, 'By kind of statement', 'About a person')).toContainText('3 of 4');
	await expect(row(page, 'By what was asked', 'What the essay says')).toContainText('3 of 4');
	await expect(
		page.getByText('Something came back 2 times. You remembered it 2 times')
	).toBeVisible();
	await expect(page.getByText('On 3 days you were asked 4 things and had 3 right')).toBeVisible();
	const sessions = page.getByRole('table', { name: 'Sessions over time' });
	await page.locator('#sessions summary').tap();
	await expect(sessions.getByRole('row')).toHaveCount(4);
	await expect(sessions.getByRole('row').nth(1)).toContainText(/today\s*1\s*1 of 1/);
	await expect(sessions.getByRole('row').nth(2)).toContainText(/2\s*1 of 2/);
	// What was missed three days ago waits since.
	await expect(row(page, 'Next seven days', 'today')).toContainText('1 min');

	await openLine(page, 'A.S5');
	await page.locator('[data-claim=c36] summary').tap();
	await expect(page.locator('[data-claim=c36]')).toContainText(
		'Remembered on 3 days. Asked again:'
	);
	const line = page.locator('[data-claim=c36]').getByRole('link', { name: /about this line/ });
	await reader.press(line);
	expect((await reader.question()).locator).toBe('A.S5');
});

test('the how-sure curve comes with 20 answers, and its figures are those given', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.getByText('20 questions', { exact: true }).tap();
	await page.getByText('Check: at the end').tap();
	await page.getByText('Ask how sure I am').tap();
	await reader.press(reader.button('Start'));
	const sureButWrong: string[] = [];
	const answer = async (index: number) => {
		await expect(reader.progress).toHaveText(`${index + 1} of 20`);
		const { prompt } = await reader.give(index % 4 ? 'right' : 'wrong');
		// Wrong are 5 of 20, and three of these were said to be sure.
		const sure = index % 8 === 0 || index % 4 === 1;
		if (index % 8 === 0) sureButWrong.unshift(read(prompt));
		await reader.press(reader.button(sure ? 'Sure' : 'Guess'));
	};
	for (let index = 0; index < 19; index++) await answer(index);
	await expect(reader.progress).toHaveText('20 of 20');

	await reader.open('/progress/');
	const table = page.getByRole('table', { name: 'How well you judge yourself' });
	await expect(page.getByText('You have said how sure you were 19 times.')).toContainText(
		'After 1 more'
	);
	await expect(table).toHaveCount(0);

	await reader.open('/quiz/');
	await answer(19);
	await reader.finish();
	await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
	await reader.open('/progress/');
	const figures = async (name: string) =>
		(await row(page, 'How well you judge yourself', name).getByRole('cell').allTextContents()).map(
			(text) => text.trim()
		);
	await expect(table).toBeVisible();
	expect(await figures('Sure')).toEqual(['5 of 8', '63%', '80 to 100%']);
	expect(await figures('Guess')).toEqual(['10 of 12', '83%', '0 to 67%']);
	expect(await figures('Think so')).toEqual(['0 of 0', 'never said', '67 to 80%']);
	await expect(page.locator('#sure .dot')).toHaveCount(2);

	const list = page.locator('#sure li');
	await expect(list).toHaveCount(3);
	for (const [index, prompt] of sureButWrong.entries())
		await expect(list.nth(index)).toContainText(prompt);
	await reader.press(list.first().getByRole('link', { name: /^Ask me again/ }));
	expect(read((await reader.question()).prompt)).toBe(sureButWrong[0]);
});

test('with the keyboard alone a claim opens and asks', async ({ page }) => {
	await remember(page, [answered('which-app', 1, beginning)]);
	const reader = new Reader(page, 'keyboard');
	await reader.open('/progress/');
	const claim = page.locator('[data-claim=c01]');
	await tabTo(page, page.locator('[data-place=T] > details > summary'));
	await page.keyboard.press('Enter');
	await tabTo(page, claim.locator('summary'));
	await page.keyboard.press('Enter');
	await expect(claim).toHaveAttribute('open');
	await page.keyboard.press('Tab');
	await expect(claim.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Enter');
	expect((await reader.question()).point).toBe('c01');
});

test('before the first answer there is one sentence and a way to a question', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/progress/');
	await expect(page.getByText('its line gets its first mark')).toBeVisible();
	await expect(page.getByText('Line by line')).toBeHidden();
	await reader.press(reader.link('To the first question'));
	await reader.answer('right');
	await expect(reader.sheet).toBeVisible();
	await reader.open('/progress/');
	await expect(page.getByText('Line by line')).toBeVisible();
	await expect(reader.link('To the first question')).toBeHidden();
});

test('a claim that only cards ask about leads to the cards', async ({ page }) => {
	await remember(page, [answered('which-app', 1, beginning)]);
	const reader = new Reader(page);
	await reader.open('/progress/');
	await openLine(page, 'A.S2');
	const claim = page.locator('[data-claim=c34]').first();
	await claim.locator('summary').tap();
	await expect(claim.getByRole('link', { name: 'Ask me', exact: true })).toHaveCount(0);
	await reader.press(claim.getByRole('link', { name: /^To the cards/ }));
	await expect(page).toHaveURL(/\/cards\/$/);
});

test('a dark theme is left on the screen: paper gets the colors of the light one', async ({
	page
}) => {
	await remember(page, someDays(beginning));
	await new Reader(page).open('/progress/');
	await expect(page.getByText(/claims? started/).first()).toBeVisible();
	const colors = async (colorScheme: 'light' | 'dark', media: 'print' | 'screen') => {
		await page.emulateMedia({ colorScheme, media });
		return page.locator('main, main *').evaluateAll((all) =>
			all.map((one) => {
				const { color, backgroundColor, borderColor, fill, stroke } = getComputedStyle(one);
				return [color, backgroundColor, borderColor, fill, stroke].join(' ');
			})
		);
	};
	expect(await colors('dark', 'screen')).not.toEqual(await colors('light', 'screen'));
	expect(await colors('dark', 'print')).toEqual(await colors('light', 'print'));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says so and leads on', async ({ page }) => {
		await page.goto('/progress/');
		const instead = page.locator('noscript');
		expect(await instead.evaluate((one) => one.textContent)).toContain('needs JavaScript');
		await expect(page.getByRole('link', { name: 'Read', exact: true })).toBeVisible();
	});
});
