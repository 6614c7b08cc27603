import type { Page } from '@playwright/test';
import { union } from '../../src/lib/study/log/union';
import { answerAll, asked, codeFor, handInAs, layCollected } from './class';
import { kept, logged } from './notebook';
import { published, textOf } from './pages';
import { Reader } from './reader';
import { phone } from '../../playwright.config';
import { expect, test, watch } from './story';

const save = 'Save everything as a file';
/** Answers the first question in a browser of its own. */
async function answer(page: Page, wanted: 'right' | 'wrong') {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer(wanted);
	await expect(reader.sheet).toBeVisible();
	return reader;
}
const give = (page: Page, text: string) =>
	page.getByLabel('Choose a file').setInputFiles({
		name: 'close-call.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});

test('two histories become one by files, on both sides, and a second time adds nothing', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const other = await browser.newContext({ viewport: phone, hasTouch: true, baseURL });
	await watch(other, new URL(baseURL!).origin, seen);
	const [mine, theirs] = [
		await answer(page, 'right'),
		await answer(await other.newPage(), 'wrong')
	];
	await theirs.open('/settings/');
	await theirs.press(theirs.page.getByText('Dark'));

	await theirs.open('/keep/');
	const file = await textOf(theirs.page, save, /^close-call-\d{4}-\d\d-\d\d\.json$/);
	await expect(theirs.page.getByText('The file holds 1 answer.')).toBeVisible();

	await mine.open('/keep/');
	await give(page, file);
	await expect(page.getByText('1 answer in it, 1 new here.')).toBeVisible();
	expect(await logged(page)).toHaveLength(1);
	await mine.press(mine.button('Bring in 1 answer'));
	await expect(page.getByText('1 answer added. You have 2 answers now.')).toBeVisible();
	// Settings stay as they are unless they are asked for.
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');

	await give(page, file);
	await expect(page.getByText('1 answer in it, none of them new here.')).toBeVisible();
	await mine.press(page.getByLabel('Use its settings'));
	await mine.press(mine.button('Bring it in'));
	await expect(page.getByText('No new answers. You have 2 answers now.')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

	await give(theirs.page, await textOf(page, save, /json$/));
	await theirs.press(theirs.button('Bring in 1 answer'));
	await expect(theirs.page.getByText('You have 2 answers now.')).toBeVisible();
	const [here, there] = [await logged(page), await logged(theirs.page)];
	expect(here).toEqual(there);
	expect(here).toEqual(union(here));
	await mine.open('/scores/');
	await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(3);
	await other.close();
});

test('what is kept about others is named where it is kept, saved and erased', async ({ page }) => {
	const reader = new Reader(page);
	await layCollected(page, await published(page), [[true, true, true]]);
	await reader.open(`/take/#${await codeFor(await published(page), asked)}`);
	await answerAll(reader, ['right', 'skip', 'skip']);
	await handInAs(reader, 'Blue Heron');
	await reader.open('/privacy/');
	for (const named of [
		/your answers to it and the nickname or number you type/,
		/the hand-ins you collect, with the students’ nicknames/,
		/“Erase everything” removes all of it .* sets and classes too/
	])
		await expect(page.getByText(named)).toBeVisible();
	await reader.open('/keep/');
	await expect(page.getByText(/all hand-ins with the students’ nicknames/)).toBeVisible();
	const names = Object.keys(JSON.parse(await textOf(page, save, /json$/)).kept);
	for (const what of [/^collected\/.*\/in$/, /^taking\//])
		expect(names.filter((name) => what.test(name))).toHaveLength(1);
	await reader.open('/scores/');
	await reader.press(reader.button('Erase everything'));
	await expect(page.getByRole('dialog')).toContainText(/classes and what they handed in/);
	await reader.press(reader.button('Erase'));
	const others = async () =>
		Object.keys(await kept(page)).filter((key) => /collected|taking/.test(key));
	await expect.poll(others).toEqual([]);
});

test('a file that is none says what is wrong and what to do, and changes nothing', async ({
	page
}) => {
	const reader = await answer(page, 'right');
	await reader.open('/keep/');
	const file = await textOf(page, save, /json$/);
	const before = await logged(page);
	await give(page, 'no file of ours');
	await expect(page.getByText('is not one of ours, or is cut off')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'not one of ours' })).toBeFocused();
	await give(page, '{"format":{"name":"close-call-backup","version":9}}');
	await expect(page.getByText('comes from a newer version')).toBeVisible();
	await give(page, file.replace(/("entries"[^]*"score":)1/, '$1-1'));
	await expect(page.getByText('was changed after it was saved')).toBeVisible();
	await expect(page.getByText('1 of its 1 entries cannot be read')).toBeVisible();
	await give(page, file);
	await expect(page.getByText('none of them new here')).toBeVisible();
	await expect(page.getByText('was changed')).toHaveCount(0);
	expect(await logged(page)).toEqual(before);
});

test('two notebooks keep their answers apart, and another tab goes along', async ({
	page,
	context
}) => {
	const reader = await answer(page, 'right');
	await reader.open('/keep/');
	await page.getByLabel('Name of this notebook').fill('Maria');
	await reader.press(reader.button('Save the name'));
	await expect(page.getByText('Maria')).toBeVisible();
	// Asked first, and told the way back.
	await reader.press(reader.button('Start a fresh notebook'));
	await expect(page.getByRole('dialog')).toContainText('tap “Open Maria”');
	await reader.press(reader.button('Close'));
	await expect(page.getByText('1 answer · Today')).toBeVisible();
	await reader.press(reader.button('Start a fresh notebook'));
	await reader.press(reader.button('Start it'));
	await expect(page.locator('html[data-ready]')).toBeAttached();
	await expect(reader.stem).toBeVisible();
	await answer(page, 'wrong');

	const tab = new Reader(await context.newPage());
	await tab.open('/scores/');
	await expect(tab.page.getByRole('table').first()).toContainText('0 of 1');
	await reader.open('/keep/');
	await expect(page.getByText('1 answer · Today')).toHaveCount(2);
	await reader.press(reader.button('Open Maria'));
	await expect(page).toHaveURL('/today/');
	await expect(reader.link('Continue 1 of 10')).toBeVisible();
	await expect(tab.page.getByRole('table').first()).toContainText('1 of 1');

	await reader.open('/keep/');
	await reader.press(reader.button('Remove Notebook 2').or(reader.button('Remove Notebook 1')));
	await expect(page.getByText('is removed. You can undo')).toBeVisible();
	await expect(reader.button('Open Maria')).toHaveCount(0);
	await reader.press(reader.button('Undo'));
	await expect(page.getByText('1 answer · Today')).toHaveCount(2);
});

test('with two notebooks one or all can be erased, and brought back', async ({ page }) => {
	const reader = await answer(page, 'right');
	await reader.open('/keep/');
	await reader.press(reader.button('Start a fresh notebook'));
	await reader.press(reader.button('Start it'));
	await expect(page).toHaveURL('/');
	await answer(page, 'wrong');
	await reader.open('/keep/');
	const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
	const before = await kept();
	for (const [which, told] of [
		['Erase this one', 'This notebook is erased.'],
		['Erase all', 'Everything is erased.']
	] as const) {
		await reader.press(reader.button('Erase everything'));
		await reader.press(reader.button(which));
		await expect(page.getByRole('status').filter({ hasText: told })).toBeFocused();
		expect(await logged(page)).toHaveLength(which.includes('all') ? 0 : 1);
		await reader.press(reader.button('Undo'));
		await expect(page.getByText('It is back.')).toBeVisible();
		expect(await kept()).toBe(before);
	}
	await reader.press(reader.button('Erase everything'));
	await reader.press(reader.button('Erase this one'));
	await page.goto('/');
	// Nobody comes upon the answers of the other notebook.
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Welcome back');
	expect(await logged(page)).toHaveLength(1);
});

test.describe('in Safari', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'
	});
	test('the end of the first session says once what happens after seven days, and the way out', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open('/');
		await reader.play();
		const notice = page.getByText('may delete everything after seven days');
		await expect(notice).toBeVisible();
		await reader.press(reader.button('All right'));
		await expect(notice).toHaveCount(0);
		await reader.reload();
		await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
		await expect(notice).toHaveCount(0);
		await reader.press(reader.link('Back to Today'));
		await reader.open('/keep/');
		await expect(notice).toBeVisible();
	});
});
