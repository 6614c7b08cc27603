import type { Page } from '@playwright/test';
import { gists, questions } from './answers';
import { logged } from './notebook';
import { read, Reader, verdicts, why } from './reader';
import { expect, test } from './story';

const sizes = [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 },
	// A phone with its keyboard open.
	{ width: 360, height: 340 },
	{ width: 1366, height: 768 }
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the start page shows the first question, and nothing to tap before it', async ({
		page
	}) => {
		await page.goto('/');
		const first = questions.find(({ id }) => id === 'which-app')!;
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.prompt);
		for (const option of Object.values('options' in first ? first.options : {})) {
			await expect(page.getByRole('radio', { name: option })).toBeVisible();
		}
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeHidden();
	});
});

for (const size of sizes) {
	test.describe(`at ${size.width} x ${size.height}`, () => {
		test.use({ viewport: size });

		test('a newcomer goes from nothing to a result', async ({ page }) => {
			const reader = new Reader(page);
			await reader.open('/');
			const question = await reader.answer('right');
			await expect(reader.verdict).toHaveText(verdicts.right);
			await expect(reader.sheet).toContainText(why(question));
			await expect(reader.sheet.locator('[aria-current=location]')).toContainText(
				read(gists[question.locator!]!)
			);
			await reader.next();
			await expect(reader.progress).toHaveText('2 of 10');
			await reader.play();
			await expect(reader.score('First try')).toHaveText('10 of 10');
		});

		test('the action stays in its place through help and feedback', async ({ page }) => {
			const reader = new Reader(page);
			await reader.open('/');
			await expect(reader.stem).toContainText(expansion);
			const box = await reader.action.boundingBox();
			const stays = async (label: string) => {
				await expect(reader.action).toHaveText(label);
				expect(await reader.action.boundingBox()).toEqual(box);
			};
			await reader.answer('wrong');
			await stays('Check');
			await reader.answer('right');
			await stays('Next');
			// Beside the gists, on a wide screen, it follows the options.
			if (size.width > 1000) return;
			await reader.next();
			await stays('Check');
		});
	});
}

/** The acronym that the question is about is told apart in other words, so that nothing is given away. */
const expansion = 'ICE, a federal agency';

/** Holds the app's scripts back until they are let go. */
async function holdScripts(page: Page) {
	let letGo = () => {};
	const gone = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await gone;
		await route.continue();
	});
	return letGo;
}

test.describe('before the app is there', () => {
	test.use({ serviceWorkers: 'block' });

	test('the first question stands where it will stand', async ({ page }) => {
		const letGo = await holdScripts(page);
		await page.goto('/', { waitUntil: 'commit' });
		const options = page.getByRole('group').first();
		const stem = new Reader(page).stem;
		// All of the question has come.
		await expect(page.locator('#question ~ *').first()).toBeAttached();
		const before = [await stem.boundingBox(), await options.boundingBox()];
		letGo();
		await expect(stem).toContainText(expansion);
		expect([await stem.boundingBox(), await options.boundingBox()]).toEqual(before);
	});

	test('a pick is kept', async ({ page }) => {
		const letGo = await holdScripts(page);
		await page.goto('/', { waitUntil: 'commit' });
		const reader = new Reader(page);
		await reader.give('right');
		letGo();
		await reader.alive();
		await expect(reader.picked).toHaveCount(1);
		await reader.next();
		await expect(reader.verdict).toHaveText('That’s it');
	});

	test('an answer is judged at once, and logged once', async ({ page }) => {
		const letGo = await holdScripts(page);
		await page.goto('/', { waitUntil: 'commit' });
		const reader = new Reader(page);
		const { id } = await reader.answer('right');
		await expect(reader.verdict).toHaveText('That’s it');
		await expect(reader.action).toHaveText('Next');
		letGo();
		await reader.alive();
		await expect(page).toHaveURL(/\/quiz\/$/);
		await expect(reader.verdict).toHaveText('That’s it');
		await expect(reader.picked).toHaveCount(1);
		expect(await logged(page)).toMatchObject([{ item: id, score: 1, try: 1, hints: 0 }]);
	});

	test('Next leads on to the second question as soon as the app is there', async ({ page }) => {
		const letGo = await holdScripts(page);
		await page.goto('/', { waitUntil: 'commit' });
		const reader = new Reader(page);
		await reader.answer('right');
		await reader.next();
		letGo();
		await reader.alive();
		await expect(reader.progress).toHaveText('2 of 10');
		expect(await logged(page)).toHaveLength(1);
		await reader.answer('right');
		expect(await logged(page)).toHaveLength(2);
	});

	test('a miss gives help, and the second try counts as one', async ({ page }) => {
		const letGo = await holdScripts(page);
		await page.goto('/', { waitUntil: 'commit' });
		const reader = new Reader(page);
		await reader.answer('wrong');
		await expect(reader.verdict).toHaveText('Not quite');
		await expect(reader.sheet).toContainText('a record or a news report');
		await expect(reader.action).toHaveText('Check');
		await expect(reader.action).toBeDisabled();
		await reader.answer('right');
		await expect(reader.verdict).toHaveText('Second try');
		letGo();
		await reader.alive();
		await expect(reader.verdict).toHaveText('That’s it');
		expect(await logged(page)).toMatchObject([
			{ score: 0, try: 1, hints: 0 },
			{ score: 1, try: 2, hints: 1 }
		]);
	});
});

test('back leaves and keeps; forward returns to the same question and feedback', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	const second = await reader.answer('right');
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
	await expect(reader.link('Continue 2 of 10')).toBeVisible();
	await page.goForward();
	await expect(reader.sheet).toContainText(why(second));
	expect((await reader.question()).id).toBe(second.id);
	await page.goBack();
	await reader.press(reader.link('Continue 2 of 10'));
	await expect(reader.sheet).toContainText(why(second));
	expect(await logged(page)).toHaveLength(2);
});

test('back over other pages never brings an earlier quiz over the one under way', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.press(reader.link('Close Call, start'));
	await reader.press(reader.link('Continue 1 of 10'));
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	const second = await reader.answer('right');
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
	await page.goBack();
	await expect(reader.sheet).toContainText(why(second));
	await expect(reader.progress).toHaveText('2 of 10');
});

test('a newcomer who looks elsewhere first finds the pick again', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.give('right');
	await reader.press(reader.link('Read').first());
	await expect(page).toHaveURL(/\/read\/$/);
	await page.goBack();
	await expect(reader.picked).toHaveCount(1);
	await reader.next();
	await expect(reader.verdict).toHaveText('That’s it');
});

test('a mark of returning that is out of date does not hide the first question', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/settings/');
	await page.evaluate(() => localStorage.setItem('cc/early', ',,done'));
	await page.goto('/');
	await expect(reader.action).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeHidden();
});
