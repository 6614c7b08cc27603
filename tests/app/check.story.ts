import type { Page } from '@playwright/test';
import { questions } from './answers';
import { logged } from './notebook';
import { read, Reader } from './reader';
import { expect, test } from './story';

/** Sets up a check of 20 that asks how sure one is. */
async function startCheck(page: Page): Promise<Reader> {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.getByText('20 questions', { exact: true }).tap();
	await page.getByText('Check: at the end').tap();
	await page.getByText('Ask how sure I am').tap();
	await reader.press(reader.button('Start'));
	await expect(reader.progress).toHaveText('1 of 20');
	return reader;
}

test('check 20: how sure in one tap, nothing told before the end, sure but wrong first', async ({
	page
}) => {
	const reader = await startCheck(page);
	const group = page.getByRole('group', { name: 'How sure are you?' });
	const sureButWrong: string[] = [];
	const box = await group.boundingBox();
	for (let index = 0; index < 20; index++) {
		await expect(reader.progress).toHaveText(`${index + 1} of 20`);
		expect(await group.boundingBox()).toEqual(box);
		const wrong = index % 5 === 4;
		const { prompt } = await reader.give(wrong ? 'wrong' : 'right');
		// Sure and wrong at the fifth and the fifteenth; else as sure as one may be.
		const sure = wrong ? index % 10 === 4 : index % 2 === 0;
		if (wrong && sure) sureButWrong.push(read(prompt));
		await reader.press(reader.button(sure ? 'Sure' : wrong ? 'Guess' : 'Think so'));
		await expect(reader.sheet).toHaveCount(0);
	}
	await reader.finish();
	await expect(page.getByRole('heading', { level: 1, name: 'How it went' })).toBeVisible();
	await expect(reader.score('First try')).toHaveText('16 of 20');
	const fold = page.locator('details', { hasText: 'Worth another look' });
	// The page above it is being drawn, and a tap may meet it on its way.
	await expect(async () => {
		if (!(await fold.evaluate((one: HTMLDetailsElement) => one.open)))
			await fold.locator('summary').first().tap();
		await expect(fold).toHaveAttribute('open', { timeout: 1_000 });
	}).toPass();
	await expect(page.locator('h2').first()).toHaveText('Sure, but not what it says');
	await expect(reader.list('Sure, but not what it says').getByRole('listitem')).toHaveText(
		sureButWrong
	);
	// Right: 8 sure at 3, 8 think at 2. Wrong: 2 sure at -6, 2 guesses at 0. (24 + 16 - 12) / 20 x 10/3 = 4.7.
	await expect(reader.score('Knowing how sure to be')).toHaveText('4.7 of 10');
	await expect(
		page.getByText('You said “Sure” 10 times, and were right 8 of 10 times.')
	).toBeVisible();
	await page.getByText('The numbers', { exact: true }).tap();
	await expect(reader.link('Go over these 4')).toBeVisible();
	const bars = await page.getByRole('cell').evaluateAll((cells) =>
		cells.flatMap((cell) => {
			const bar = cell.querySelector('progress');
			return bar ? { drawn: `${bar.value} of ${bar.max}`, told: cell.textContent.trim() } : [];
		})
	);
	expect(bars.length).toBeGreaterThan(0);
	for (const { drawn, told } of bars) expect(drawn).toBe(told);
	const answers = await logged(page);
	expect(answers.map(({ certainty }) => certainty).filter((one) => one === 'sure')).toHaveLength(
		10
	);
	expect(answers.every(({ mode, try: attempt }) => mode === 'check' && attempt === 1)).toBe(true);
});

test('a check goes back and ahead, changes an answer before its end, and the next round tells at once', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.getByText('Check: at the end').tap();
	await reader.press(reader.button('Start'));
	const first = await reader.answer('wrong');
	await expect(reader.progress).toHaveText('2 of 10');
	await reader.answer('right');
	await reader.press(reader.button('Skip'));
	await expect(reader.progress).toHaveText('4 of 10');

	// What was given stands there, and another answer takes its place.
	await reader.press(reader.button('All questions'));
	await reader.reload();
	await expect(page.getByText('2 of 10 answered.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Question/ })).toHaveCount(10);
	await expect(reader.listed(3)).toHaveAccessibleName(/not answered$/);
	await reader.press(reader.listed(1));
	await expect(reader.stem).toBeFocused();
	expect((await reader.question()).id).toBe(first.id);
	await expect(reader.action).toHaveText('Next');
	await reader.give('right');
	await reader.reload();
	await expect(reader.progress).toHaveText('1 of 10');
	await reader.press(reader.action);
	await expect(reader.progress).toHaveText('2 of 10');
	await reader.press(reader.button('Back'));
	await expect(reader.action).toHaveText('Next');
	await expect(reader.sheet).toHaveCount(0);

	await reader.press(reader.button('All questions'));
	await reader.finish();
	await expect(reader.score('First try')).toHaveText('2 of 2');
	const answers = await logged(page);
	expect(answers.filter(({ item }) => item === first.id).map(({ score }) => score)).toEqual([1]);

	await reader.press(reader.link('Another 10'));
	await reader.answer('right');
	await expect(reader.verdict).toBeVisible();
});

test('in practice too, how sure is asked in the place of the action, and of first tries only', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.getByText('Ask how sure I am').tap();
	await reader.press(reader.button('Start'));
	const box = await page.getByRole('group', { name: 'How sure are you?' }).boundingBox();
	await reader.open('/quiz/?again=complaint-in-brief');
	await reader.give('wrong');
	await reader.press(reader.button('Think so'));
	await expect(reader.verdict).toHaveText('Not what it says');
	await expect(reader.action).toHaveText('Check');
	expect(await reader.action.boundingBox()).toEqual(box);
	await reader.answer('right');
	expect(await logged(page)).toMatchObject([{ certainty: 'think' }, { try: 2 }]);
});

test('every question can be looked at again at the end, with the reason', async ({ page }) => {
	const reader = await startCheck(page);
	const asked = [];
	for (let index = 0; index < 20; index++) {
		asked.push(await reader.give(index ? 'right' : 'wrong'));
		await reader.press(reader.button('Think so'));
	}
	await reader.finish();
	const review = reader.list('Look at every question again').locator('> li');
	await expect(review).toHaveCount(20);
	await expect(review.first()).toContainText(read(asked[0]!.explanation!));
	const folded = review.nth(1).locator('> details');
	await expect(folded).not.toHaveAttribute('open');
	await reader.press(folded.locator('> summary'));
	await expect(folded).toContainText(read(asked[1]!.explanation!));
});

test('where only little is chosen, the check is that long', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.locator('summary', { hasText: 'Which kinds of question' }).tap();
	await reader.press(
		page.getByRole('group', { name: 'Which kinds' }).getByRole('button', { name: 'None' })
	);
	await page.getByText('Put in order').tap();
	await reader.press(reader.button('Start'));
	const { kind } = await reader.question();
	expect(kind).toBe('order');
	const all = questions.filter((question) => question.kind === 'order').length;
	await expect(reader.progress).toHaveText(`1 of ${Math.min(10, all)}`);
});
