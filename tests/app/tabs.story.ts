import type { BrowserContext, Page } from '@playwright/test';
import { layCollected } from './class';
import { kept, logged } from './notebook';
import { published } from './pages';
import { Reader, why } from './reader';
import { expect, test } from './story';

const goesOnElsewhere = (page: Page) =>
	page.getByRole('heading', { name: 'This quiz is open in another tab.' });

const another = async (context: BrowserContext) => new Reader(await context.newPage());

test('a second tab says that the quiz goes on elsewhere, and can take it over', async ({
	page,
	context
}) => {
	const one = new Reader(page);
	await one.open('/quiz/?new');
	const question = await one.answer('right');
	const other = await another(context);
	await other.open('/quiz/');
	await expect(goesOnElsewhere(other.page)).toBeVisible();
	await other.press(other.button('Continue here'));
	await expect(other.sheet).toContainText(why(question));
	await expect(goesOnElsewhere(one.page)).toBeVisible();
	await other.next();
	await other.answer('right');

	await page.bringToFront();
	await one.press(one.button('Continue here'));
	await expect(one.progress).toHaveText('2 of 10');
	await expect(one.verdict).toBeVisible();
	await expect(goesOnElsewhere(other.page)).toBeVisible();
	await one.next();
	await one.play();
	await expect(one.score('First try')).toHaveText('10 of 10');
	expect(await logged(page)).toHaveLength(10);
});

test('a tab that begins a new quiz leaves the answers of the other in the log', async ({
	page,
	context
}) => {
	const one = new Reader(page);
	await one.open('/quiz/?new');
	await one.answer('right');
	await one.next();
	await one.answer('right');
	const other = await another(context);
	await other.open('/quiz/?again=complaint-in-brief.first-question-about-gaps');
	await other.answer('right');
	await expect(goesOnElsewhere(one.page)).toBeVisible();
	await page.bringToFront();
	await one.press(one.button('Continue here'));
	await expect(one.progress).toHaveText('1 of 2');
	await one.next();
	await one.answer('right');
	const answers = await logged(page);
	expect(answers.map(({ score }) => score)).toEqual([1, 1, 1, 1]);
	expect(new Set(answers.map(({ session }) => session)).size).toBe(2);
});

test('a result stays on the screen when another tab begins a new quiz', async ({
	page,
	context
}) => {
	const one = new Reader(page);
	await one.open('/quiz/?again=complaint-in-brief');
	await one.play();
	const other = await another(context);
	await other.open('/quiz/?new');
	await other.answer('right');
	await expect(one.score('First try')).toHaveText('1 of 1');
});

/** A round is played to its result in spite of all, and one sentence says what is wrong. */
async function playsOn(page: Page, sentence: RegExp) {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.answer('right');
	await reader.next();
	await expect(page.getByText(sentence)).toHaveCount(1);
	await reader.play();
	await expect(reader.score('First try')).toHaveText('10 of 10');
	await expect(page.getByText(sentence)).toHaveCount(1);
}

test('storage refused: a round can be played, and one sentence says that nothing is kept', async ({
	page
}) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		}
	});
	await playsOn(page, /does not let the app keep anything/);
});

test('storage that is not there at all: a round can be played, and one sentence says so', async ({
	page
}) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { value: undefined });
		Object.defineProperty(Navigator.prototype, 'serviceWorker', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await playsOn(page, /does not let the app keep anything/);
});

test('storage full: a round can be played, and one sentence says so', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await playsOn(page, /storage is full/);
});

test('storage that fills up on the way: what was stored before stays', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?new');
	await reader.answer('right');
	await reader.next();
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await reader.answer('right');
	await expect(page.getByText(/storage is full/)).toHaveCount(1);
	expect(await logged(page)).toHaveLength(1);
	await reader.reload();
	await expect(reader.progress).toHaveText('2 of 10');
});

/** Changes what is kept under the keys that match, as another program or version might have. */
async function tamper(page: Page, what: RegExp, change: (text: string) => string) {
	const before = await kept(page);
	const keys = Object.keys(before).filter((key) => what.test(key));
	expect(keys).not.toEqual([]);
	const changed = Object.fromEntries(keys.map((key) => [key, change(before[key]!)]));
	await page.evaluate(
		(texts) => Object.entries(texts).forEach(([k, t]) => localStorage.setItem(k, t)),
		changed
	);
	return changed;
}

/** A few answers, given and left. */
async function someAnswers(page: Page) {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=complaint-in-brief.first-question-about-gaps');
	await reader.answer('right');
	await reader.next();
	return reader;
}

const newer = (text: string) => text.replace(/^1/, '2');
const cases = [
	{
		title: 'a damaged part of the log',
		what: /\/log\//,
		change: (text: string) => `${text.slice(0, -1)}~`,
		sentence: /could not be read\. Nothing was deleted/
	},
	{
		title: 'a log of a newer version',
		what: /\/log\//,
		change: newer,
		sentence: /come from a newer version/
	},
	{
		title: 'a session of a newer version',
		what: /\/session$/,
		change: newer,
		sentence: /come from a newer version/
	}
];
for (const { title, what, change, sentence } of cases) {
	test(`${title} is left as it is, said so under Scores, and the quiz goes on`, async ({
		page
	}) => {
		const reader = await someAnswers(page);
		const changed = await tamper(page, what, change);
		await reader.open('/quiz/?again=complaint-in-brief');
		await reader.play();
		await expect(reader.score('First try')).toHaveText('1 of 1');
		expect(await kept(page)).toMatchObject(changed);
		await reader.open('/scores/');
		await expect(page.getByText(sentence)).toHaveCount(1);
		expect(await kept(page)).toMatchObject(changed);
	});
}

test('what cannot be read is told on the page that misses it, and offered under Scores', async ({
	page
}) => {
	const reader = await someAnswers(page);
	await page.evaluate(() => {
		const notebook = localStorage.getItem('cc/notebook');
		localStorage.setItem(`cc/${notebook}/own-copy`, '1 "The first senten');
		localStorage.setItem(`cc/${notebook}/cards`, '2 {}');
	});
	await reader.open('/read/');
	await expect(page.getByText(/could not be read, so this page does without it/)).toHaveCount(1);
	await reader.open('/cards/');
	await expect(page.getByText(/comes from a newer version of this app, so this/)).toHaveCount(1);
	await reader.open('/scores/');
	await expect(page.getByText(/1 saved piece could not be read/)).toHaveCount(1);
	await expect(page.getByText(/come from a newer version/)).toHaveCount(1);
});

test('a list of hand-ins that is cut off is told where it is missed, and stays', async ({
	page
}) => {
	const reader = new Reader(page);
	await layCollected(page, await published(page), [
		[true, true, true],
		[true, false, true]
	]);
	await reader.open('/teach/collect/');
	await expect(page.getByText('2 hand-ins collected')).toBeVisible();
	const changed = await tamper(page, /\/in$/, (text) => text.slice(0, -20));
	await reader.reload();
	await expect(page.getByText(/could not be read, so this page does without it/)).toHaveCount(1);
	expect(await kept(page)).toMatchObject(changed);
	await reader.open('/scores/');
	await expect(page.getByText(/1 saved piece could not be read/)).toHaveCount(1);
});

const unreadable = {
	'is cut off': (text: string) => text.slice(0, 40),
	'is not a session': () => '1 {"id":"abcdefgh","version":1}',
	'has lost a step': (text: string) => text.replace('"at":1', '"at":0')
};
for (const [title, change] of Object.entries(unreadable)) {
	test(`a session that ${title} is set aside, said so under Scores, and a new one begins`, async ({
		page
	}) => {
		const reader = await someAnswers(page);
		const changed = await tamper(page, /\/session$/, change);
		await reader.open('/');
		await reader.open('/quiz/');
		await expect(reader.progress).toHaveText('1 of 10');
		await reader.answer('right');
		expect(Object.values(await kept(page))).toEqual(expect.arrayContaining(Object.values(changed)));
		await reader.open('/scores/');
		await expect(page.getByText(/could not be read\. Nothing was deleted/)).toHaveCount(1);
		expect(await logged(page)).toHaveLength(2);
	});
}
