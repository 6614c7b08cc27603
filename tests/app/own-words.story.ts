import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readHandIn } from '../../src/lib/class/taking/hand-in';
import { paperOf } from '../../src/lib/class/travel/shared-set';
import { conceal } from '../../src/lib/questions/kinds';
import type { Hand } from './answers';
import { questionOf } from './answers';
import { begin, codeFor } from './class';
import { published } from './pages';
import { Reader } from './reader';
import { expect, test } from './story';

const id = 'average-in-your-words';
const text = 'It never says per what, so my total could be tiny or huge.';
const question = questionOf(id);
const criteria = question.kind === 'write' ? Object.values(question.criteria) : [];

/** The log of this browser. */
const logOf = (page: Page) =>
	page.evaluate(() =>
		Object.entries(localStorage)
			.filter(([key]) => key.includes('/log/'))
			.map(([, value]) => value)
			.join('\n')
	);
const saved = async (page: Page, press: () => Promise<void>) => {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return readFileSync(await download.path(), 'utf8');
};

for (const hand of ['touch', 'keyboard'] satisfies Hand[]) {
	test(`own words by ${hand}: written, then the model, then judged, and in no score`, async ({
		page
	}) => {
		const reader = new Reader(page, hand);
		await reader.open(`/quiz/?again=${id}.app-by-name`);
		// In whatever order they are asked.
		const first = (await reader.question()).id === id;
		if (!first) {
			await reader.answer('right');
			await reader.next();
		}
		await reader.press(reader.button('Show a model answer'));
		await expect(page.getByRole('status')).toHaveText('Write your own answer first.');
		const field = page.getByRole('textbox', { name: 'Your answer' });
		await expect(field).toBeFocused();
		await expect(field).toHaveAccessibleDescription(/About 20 to 50 words/);
		await expect(field).not.toHaveAttribute('spellcheck', 'false');
		await page.keyboard.type(`${text} 1`);
		await expect(reader.action).toBeDisabled();

		// A draft survives a reload.
		await reader.reload();
		await expect(field).toHaveValue(`${text} 1`);
		await reader.give([text, 'yes', 'partly', 'no']);
		await expect(page.getByRole('heading', { name: 'A model answer' })).toBeVisible();
		await expect(page.getByText(text)).toBeVisible();
		for (const criterion of criteria)
			await expect(page.getByRole('group', { name: criterion })).toBeVisible();
		await reader.reload();
		await expect(page.getByText(text)).toBeVisible();
		await expect(reader.picked).toHaveCount(3);

		await expect(reader.action).toHaveText('Done');
		await reader.press(reader.action);
		await expect(reader.verdict).toHaveText('You judged: 1 of 3 met');
		await expect(reader.verdict).toBeFocused();
		await reader.next();
		if (first) {
			await reader.answer('right');
			await reader.next();
		}
		await expect(reader.score('First try')).toHaveText('1 of 1');
		await expect(page.getByText('You judged: 1 of 3 met.')).toBeVisible();
		expect(await logOf(page)).not.toContain(text);
		const file = await saved(page, () =>
			reader.press(reader.button('Save what I wrote as a file'))
		);
		expect(file).toContain(text);
		expect(file).toContain(`${criteria[1]} Partly`);
	});
}

test('a model can be left again to write on, and digits typed are text', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open(`/quiz/?again=${id}`);
	await reader.give([text, 'no', 'no', 'no']);
	await reader.press(reader.button('Change my answer'));
	const field = page.getByRole('textbox', { name: 'Your answer' });
	await expect(field).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.type(' 1 2\n3');
	await expect(field).toHaveValue(`${text} 1 2\n3`);
	await reader.press(reader.button('Show a model answer'));
	await expect(reader.picked).toHaveCount(0);
	await page.keyboard.press('1');
	await expect(reader.picked).toHaveCount(1);
});

test('a class hears how students judged themselves, and reads what they wrote by file alone', async ({
	page
}) => {
	const bank = await published(page);
	const questions = bank.questions.filter((one) => one.id === id || one.id === 'app-by-name');
	const reader = new Reader(page);
	const action = page.locator('#question button.primary');
	const set = await codeFor(bank, questions, { mode: 'practise' });
	await reader.open(`/take/#${set}`);
	await begin(reader);
	for (let step = 0; step < 2; step++) {
		const { kind } = await reader.question();
		await reader.give(kind === 'write' ? [text, 'yes', 'yes', 'no'] : 'right');
		await reader.press(action);
		await expect(reader.verdict).toHaveText(
			kind === 'write' ? 'You judged: 2 of 3 met' : /That’s it|Matches/
		);
		await reader.press(action);
	}
	await expect(page.getByText('Right so far: 1 of 1.')).toBeVisible();
	await reader.press(reader.button('Hand in'));
	await expect(page.getByText('only how you judged it')).toBeVisible();
	await page.getByLabel('Nickname or number').fill('Blue Heron');
	await reader.press(reader.button('Make my code'));
	const code = await saved(page, () => reader.press(reader.button('Save as a file')));
	expect(code).not.toContain('per what');
	const file = await saved(page, () => reader.press(reader.button('Save what I wrote as a file')));
	expect(file).toContain(text);
	expect(file).toContain('Blue Heron');

	const read = readHandIn(code, await paperOf('en', questions.map(conceal)));
	if ('issue' in read) throw new Error(read.issue.code);
	expect(read.value.answers).toContainEqual({ response: ['', 'yes', 'yes', 'no'] });
	expect(await logOf(page)).not.toContain(text);

	// The teacher reads it beside the criteria, judges it, and it comes back with the release.
	await reader.open('/teach/collect/');
	await page.getByLabel('Link of the set').fill(set);
	await reader.press(reader.button('Collect for this set'));
	await page.getByLabel('Paste codes or links').fill(`${code}\n${file}`);
	await reader.press(reader.button('Collect these'));
	await expect(page.getByText('1 new. 1 answer in own words.')).toBeVisible();
	const answer = page.getByRole('listitem').filter({ hasText: text }).last();
	await expect(answer).toContainText('Blue Heron');
	await expect(answer.getByText('judged by the student: Yes')).toHaveCount(2);
	await answer.getByRole('combobox').first().selectOption('partly');
	await reader.reload();
	await expect(answer.getByRole('combobox').first()).toHaveValue('partly');
	await expect(page.getByText('What you judged of 1 answer goes along.')).toBeVisible();
	await reader.press(reader.button('Make the link that releases them'));
	const release = await saved(page, () => reader.press(reader.button('Save the link as a file')));
	await page.goto('about:blank');
	await reader.open(release.trim());
	await expect(page.getByText('Your teacher judged:')).toBeVisible();
	await expect(page.getByText('Your teacher judged:').locator('+ p')).toContainText('Partly');
});
