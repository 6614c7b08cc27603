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
			expect((await logged(page)).filter(({ item }) => item === question.id)).toHaveLength(1);
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
		});
	});
}

/** The acronym that the question is about is told apart in other words, so that nothing is given away. */
const expansion = 'ICE, a federal agency';

/** What a phone tells of one who answered: the first entry of the log, once the app has taken it over. */
async function takenOver(page: Page, item: string) {
	await expect.poll(() => logged(page)).toMatchObject([{ item, score: 1, try: 1, hints: 0 }]);
	expect(await page.evaluate(() => localStorage.getItem('cc/first'))).toBeNull();
}

test('the first question is answered by the page alone, and asks for nothing else', async ({
	page,
	seen
}) => {
	await page.goto('/');
	const reader = new Reader(page);
	const { id } = await reader.answer('right');
	await expect(reader.verdict).toHaveText('That’s it');
	await expect(reader.verdict).toBeFocused();
	const before = seen.requests.filter(
		(url) => !/icon|manifest|quiz|_app/.test(new URL(url).pathname)
	);
	expect(before).toHaveLength(1);
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	await takenOver(page, id);
});

test('a miss gives help step by step, and the second try counts as one', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('wrong');
	await expect(reader.verdict).toHaveText('Not quite');
	await expect(reader.sheet).toContainText('a record or a news report');
	await expect(reader.action).toHaveText('Check');
	await expect(reader.action).toBeDisabled();
	await reader.press(reader.button('More help'));
	await expect(reader.lines).toHaveCount(2);
	await reader.answer('right');
	await expect(reader.verdict).toHaveText('That’s it');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	expect(await logged(page)).toMatchObject([
		{ score: 0, try: 1, hints: 0 },
		{ score: 1, try: 2, hints: 2 }
	]);
});

test('another pick after a miss is a second try, until it is handed in', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('wrong');
	await reader.give('right');
	await expect(reader.verdict).toHaveText('Second try');
	await expect(reader.action).toBeEnabled();
});

test('the answer can be asked for instead of a second try', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	const question = await reader.answer('wrong');
	await reader.press(reader.button('Show the answer'));
	await expect(reader.sheet).toContainText(why(question));
	await expect(page.locator('[data-mark=right]')).toHaveCount(1);
	await reader.next();
	expect(await logged(page)).toMatchObject([{ score: 0, try: 1 }]);
});

test('number keys pick, Enter hands in and goes on', async ({ page }) => {
	const reader = new Reader(page, 'keyboard');
	await reader.open('/');
	await reader.stem.focus();
	await page.keyboard.press('1');
	await expect(reader.picked).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(reader.verdict).toBeFocused();
});

test('a reload keeps the pick, and then what was told', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	const { id } = await reader.give('right');
	await reader.reload();
	await expect(reader.sheet).toHaveCount(0);
	await expect(reader.picked).toHaveCount(1);
	await reader.press(reader.action);
	await reader.reload();
	await expect(reader.verdict).toHaveText('That’s it');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	await takenOver(page, id);
});

test('whoever leads on from there, the answer is taken over once', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	const { id } = await reader.answer('right');
	await reader.press(page.getByRole('link', { name: 'Words to know' }));
	await expect(page).toHaveURL(/\/terms\/$/);
	await takenOver(page, id);
	await page.goto('/');
	await expect(page).toHaveURL(/\/today\/$/);
	await reader.press(reader.link('Continue 1 of 10'));
	await expect(reader.verdict).toHaveText('That’s it');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	expect(await logged(page)).toHaveLength(1);
});

test('two taps on Next lead on by one question', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	const { id } = await reader.answer('right');
	await reader.action.dblclick();
	await page.waitForURL(/\/quiz\/(?!.*next)/);
	await expect(reader.progress).toHaveText('2 of 10');
	await takenOver(page, id);
});

test('what one tab has answered stands in the other', async ({ page, context }) => {
	const one = new Reader(page);
	await one.open('/');
	const other = new Reader(await context.newPage());
	await other.open('/');
	const { id } = await one.answer('right');
	await other.answer('wrong');
	await expect(other.verdict).toHaveText('That’s it');
	await one.next();
	await expect(one.progress).toHaveText('2 of 10');
	await takenOver(page, id);
	await other.reload();
	await expect(other.page).toHaveURL(/\/today\/$/);
	expect(await logged(page)).toHaveLength(1);
});

test('without storage the answer goes along', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['getItem', 'setItem'] as const)
			Storage.prototype[name] = () => {
				throw new DOMException('refused', 'SecurityError');
			};
	});
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	await reader.play();
	await expect(reader.score('First try')).toHaveText('10 of 10');
});

test.describe('without a service worker', () => {
	test('Next says so where the network is gone, and leads on when it is back', async ({
		page,
		context,
		seen
	}) => {
		seen.expected.push(/ERR_INTERNET_DISCONNECTED/);
		const reader = new Reader(page);
		await reader.open('/');
		await reader.answer('right');
		await context.setOffline(true);
		await reader.press(reader.action);
		await expect(page.getByRole('alert')).toContainText('could not be loaded');
		await context.setOffline(false);
		await reader.next();
		await expect(reader.progress).toHaveText('2 of 10');
	});
});

test('back from the quiz leads to today, and forward to the same question and feedback', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	const second = await reader.answer('right');
	await page.goBack();
	await expect(page).toHaveURL(/\/today\/$/);
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
	await expect(reader.link('Continue 2 of 10')).toBeVisible();
	await page.goForward();
	await expect(reader.sheet).toContainText(why(second));
	expect((await reader.question()).id).toBe(second.id);
	expect(await logged(page)).toHaveLength(2);
});

test('a newcomer who looks elsewhere first is led to the question again', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.press(reader.link('Read it first'));
	await expect(page).toHaveURL(/\/read\/$/);
	await page.goBack();
	await reader.answer('right');
	await expect(reader.verdict).toHaveText('That’s it');
});

test('a returning reader never sees the first question', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.next();
	await expect(reader.progress).toHaveText('2 of 10');
	// Whatever a frame shows is noted.
	await page.addInitScript(() => {
		const note = () => {
			const shown = [...document.querySelectorAll('#question')].some((question) =>
				question.checkVisibility({ visibilityProperty: true })
			);
			if (shown) sessionStorage.setItem('seen', location.pathname);
			requestAnimationFrame(note);
		};
		requestAnimationFrame(note);
	});
	await page.goto('/');
	await expect(page).toHaveURL(/\/today\/$/);
	await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
	expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBeNull();
});

test('the installed app starts with today', async ({ page, request }) => {
	const manifest = await (await request.get('/manifest.webmanifest')).json();
	expect(manifest.start_url).toBe('./today/');
	const reader = new Reader(page);
	await reader.open('/today/');
	await reader.press(
		reader
			.link('Start with the first question')
			.or(reader.link(/first question/i))
			.first()
	);
	await expect(reader.stem).toBeVisible();
	await expect(page).toHaveURL(/:\d+\/$/);
});

test('a mark of returning that is out of date leads to the first question all the same', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/settings/');
	await page.evaluate(() => localStorage.setItem('cc/early', ',,done'));
	await page.goto('/');
	await expect(page).toHaveURL(/\/today\/$/);
	await reader.press(reader.link(/first question/i));
	await expect(reader.action).toBeVisible();
});

test('a note that cannot be read is no answer', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/settings/');
	for (const note of ['{', '{"did":[["c",1]]}', '"x"']) {
		await page.evaluate((note) => localStorage.setItem('cc/first', note), note);
		await reader.open('/');
		await expect(reader.sheet).toHaveCount(0);
		await reader.open('/cards/');
		await expect.poll(() => page.evaluate(() => localStorage.getItem('cc/first'))).toBeNull();
	}
	expect(await logged(page)).toEqual([]);
});
