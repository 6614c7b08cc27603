import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { questionOf } from './answers';
import { logged } from './notebook';
import { Reader } from './reader';
import { beginning, expect, test, watch } from './story';

/** All that a reader sees of the question or result, and has put into it. */
const view = (page: Page) =>
	page.locator('main').evaluate((main) => {
		const inputs = [...main.querySelectorAll<HTMLInputElement>('input')];
		// Without what is only said, once, by a screen reader.
		const text = [...main.querySelectorAll<HTMLElement>('[role=status]')].reduce(
			(text, said) => text.replace(said.innerText, ''),
			(main as HTMLElement).innerText
		);
		return {
			text: text.replace(/\s+/g, ' '),
			picked: inputs.filter(({ checked }) => checked).map(({ value }) => value),
			typed: inputs.filter(({ type }) => type === 'text').map(({ value }) => value)
		};
	});

/** The page is loaded anew, and nothing has changed. */
async function staysAfterReload(reader: Reader) {
	await whole(reader.page);
	const before = await view(reader.page);
	await reader.reload();
	await whole(reader.page);
	expect(await view(reader.page)).toEqual(before);
}

/** What a result says a little later than its score is there. */
async function whole(page: Page) {
	const result = page.getByRole('heading', { name: 'How it went' });
	await expect(page.locator('#question').or(result)).toBeVisible();
	if (!(await result.count())) return;
	await expect(page.getByText('so that you remember it')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Look at every question again' })).toBeVisible();
}

test('a reload at every step gives the same question, order, help and feedback', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=complaint-in-brief.first-question-about-gaps');
	await staysAfterReload(reader);
	const { id } = await reader.give('wrong');
	await staysAfterReload(reader);
	await reader.next();
	await staysAfterReload(reader);
	const more = reader.button('More help');
	if (await more.count()) await reader.press(more);
	await staysAfterReload(reader);
	await reader.give('wrong again');
	await staysAfterReload(reader);
	await reader.next();
	await staysAfterReload(reader);
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 2');
	await staysAfterReload(reader);
	await reader.answer('wrong');
	await reader.press(reader.button('Show the answer'));
	await staysAfterReload(reader);
	await reader.next();
	// Both come again, once their other questions are fetched.
	await expect(reader.progress).toHaveText('3 of 4');
	await reader.play();
	await expect(reader.score('First try')).toHaveText('0 of 2');
	expect(
		(await logged(page)).slice(0, 3).map(({ item, try: attempt }) => [item === id, attempt])
	).toEqual([
		[true, 1],
		[true, 2],
		[false, 1]
	]);
});

const kinds = [
	'facts-about-donors',
	'title-gives-a-view',
	'letters-of-the-agency',
	'app-by-name',
	'two-counts',
	'who-does-what',
	'app-timeline',
	'play-or-count',
	'head-count',
	'small-map-of-the-app'
];
for (const id of kinds) {
	test(`${questionOf(id).kind}: what was put in is there after a reload, and so is its feedback`, async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open(`/quiz/?again=${id}`);
		await reader.give('wrong');
		await staysAfterReload(reader);
		await reader.next();
		await staysAfterReload(reader);
	});
}

test('half of a match, an order and a text is kept too', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=app-timeline');
	await reader.press(reader.button('ATD programs begin.'));
	await staysAfterReload(reader);
	await reader.open('/quiz/?again=letters-of-the-agency');
	await page.getByRole('textbox', { name: 'Blank 2 of 2' }).fill('Cust');
	await staysAfterReload(reader);
	await reader.open('/quiz/?again=who-does-what');
	await reader.press(page.getByRole('button', { name: 'campaigns for lower immigration' }));
	await staysAfterReload(reader);
});

test('the first question of all keeps its pick, and then its feedback', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.give('wrong');
	await reader.reload();
	await expect(reader.picked).toHaveValue('a');
	await reader.press(reader.action);
	await expect(reader.action).toHaveText('Check');
	await reader.reload();
	await expect(reader.picked).toHaveValue('a');
	await expect(reader.sheet).toContainText('a record or a news report');
	await reader.answer('right');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
});

test('a check keeps its place and its answers', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.getByText('Check: at the end').tap();
	await reader.press(reader.button('Start'));
	await reader.answer('right');
	await reader.answer('wrong');
	await expect(reader.progress).toHaveText('3 of 10');
	await staysAfterReload(reader);
	await reader.play();
	await expect(reader.score('First try')).toHaveText('9 of 10');
	await staysAfterReload(reader);
});

test('a page that is killed goes on in a new one', async ({ page, context }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?new');
	await reader.answer('right');
	await reader.next();
	await reader.give('right');
	const before = await view(page);
	await page.close();
	const later = new Reader(await context.newPage());
	await later.open('/quiz/');
	expect(await view(later.page)).toEqual(before);
});

test('after a crash the new page offers to go on, and nothing is lost', async ({
	page,
	context
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?new');
	await reader.answer('right');
	await reader.next();
	const before = await view(page);
	const crashed = page.waitForEvent('crash');
	await page.goto('chrome://crash').catch(() => {});
	await crashed;
	const later = new Reader(await context.newPage());
	await later.open('/quiz/');
	await later.press(later.button('Continue here'));
	await expect(later.progress).toHaveText('2 of 10');
	expect(await view(later.page)).toEqual(before);
});

test('scores are there after the browser was closed and days have passed', async ({
	playwright,
	launchOptions,
	baseURL,
	viewport,
	seen
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'story-'));
	const browse = async () => {
		const context = await playwright.chromium.launchPersistentContext(folder, {
			...launchOptions,
			baseURL,
			viewport,
			hasTouch: true
		});
		await watch(context, new URL(baseURL!).origin, seen);
		return { context, page: await context.newPage() };
	};
	const today = await browse();
	const reader = new Reader(today.page);
	await reader.open('/');
	await reader.play((index) => (index % 5 === 1 ? 'wrong' : 'right'));
	await expect(reader.score('First try')).toHaveText('8 of 10');
	await today.context.close();

	const later = await browse();
	await later.page.clock.install({ time: beginning + 3 * 24 * 60 * 60 * 1000 });
	const returned = new Reader(later.page);
	await returned.open('/');
	await expect(later.page.getByText('Last time: 8 of 10 on the first try.')).toBeVisible();
	await later.page.getByText('More', { exact: true }).tap();
	await expect(returned.link('Only what I missed')).toContainText('2 questions');
	await returned.open('/scores/');
	await expect(later.page.getByText('8 of 10').first()).toBeVisible();
	// Two were missed, and came again.
	expect(await logged(later.page)).toHaveLength(12);
	await later.context.close();
	await rm(folder, { recursive: true });
});

test.describe('when the bank has changed', () => {
	const round = '/quiz/?again=complaint-in-brief.first-question-about-gaps';

	test('a question that is mended is asked as it now is, without the old pick', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open(round);
		const { id } = await reader.give('right');
		await page.route(`**/bank/${id}.*.json`, async (route) => {
			const response = await route.fetch();
			const sheet = await response.json();
			Object.assign(sheet.question, { prompt: 'What is it now?', hash: '0123456789abcdef' });
			await route.fulfill({ response, json: sheet });
		});
		await reader.reload();
		await expect(reader.stem).toHaveText('What is it now?');
		await expect(reader.picked).toHaveCount(0);
		await expect(reader.progress).toHaveText('1 of 2');
	});

	test('a question that is gone is left out and said so; what was answered stays', async ({
		page,
		seen
	}) => {
		seen.expected.push(/404.*bank/);
		const reader = new Reader(page);
		await reader.open(round);
		const { id } = await reader.answer('right');
		await page.route(`**/bank/${id}.*.json`, (route) => route.fulfill({ status: 404 }));
		await reader.reload();
		await expect(page.getByText('1 question of this round is no longer in the bank')).toBeVisible();
		await expect(reader.progress).toHaveText('1 of 1');
		await reader.play();
		expect(await logged(page)).toHaveLength(2);
	});
});
