import type { Page } from '@playwright/test';
import { questions } from './answers';
import { answered, remember, testOn } from './past';
import { Reader } from './reader';
import { beginning, expect, test } from './story';

const day = 24 * 60 * 60 * 1000;

const moveTo = (page: Page, days: number, from = beginning) =>
	page.clock.install({ time: from + days * day });

const today = (page: Page) => page.locator('.today');

test('a first session comes back the next day, with other faces', async ({ page }) => {
	await moveTo(page, 0);
	const reader = new Reader(page);
	await reader.open('/');
	const asked = await reader.play((index) => (index > 5 ? 'wrong' : 'right'));
	await expect(
		page.getByText('Comes back tomorrow, so that you remember it: 1 minute.')
	).toBeVisible();
	await reader.press(reader.link('Back to Today'));
	await expect(today(page)).toContainText('Nothing to review today. Next: tomorrow, 1 minute.');

	await moveTo(page, 1);
	await reader.open('/');
	await expect(today(page)).toContainText('Today: 1 minute');
	await reader.press(page.locator('.action').getByRole('link', { name: /\d+ min$/ }));
	// Questions or cards, by what each point was last asked with; never the question of yesterday.
	const card = page.getByRole('article', { name: 'Card' });
	const question = page.locator('#question');
	await expect(card.or(question)).toBeVisible();
	if (await question.count()) expect(asked).not.toContain((await reader.question()).id);
});

const due = /^\d+ (questions?|cards?).*, \d+ min$/;
const round = 'Start 10 questions';
for (const [days, plan, told, primary] of [
	[0, 'without', 'Nothing to review today. Next: tomorrow', round],
	[1, 'without', /Today: \d/, due],
	[3, 'without', /Today: \d/, due],
	[8, 'without', /A short start: \d.*The rest can wait/, due],
	[40, 'without', /A short start: \d.*The rest can wait/, due],
	[0, 'with', /Nothing to review today.*Your test is in 7 weeks/, round],
	[1, 'with', /For your test: \d.*Your test is in 7 weeks/, due],
	[3, 'with', /For your test: \d.*Your test is in 7 weeks/, due],
	[8, 'with', /For your test: \d.*Your test is in 6 weeks/, due],
	[40, 'with', /For your test: \d.*Your test is in 10 days/, due]
] as const)
	test(`${days} days after a round, ${plan} a plan, today says what is due and its one action is that`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 640 });
		const asked = questions
			.slice(0, 10)
			.map(({ id }, index) => answered(id, 0, beginning, { score: index < 7 ? 1 : 0 }));
		await moveTo(page, days);
		await remember(page, [...asked, ...(plan === 'with' ? [testOn('2027-01-15', beginning)] : [])]);
		const reader = new Reader(page);
		await reader.open('/today/');
		await expect(today(page)).toContainText(told);
		const action = page.locator('.action').getByRole('link');
		await expect(action).toHaveCount(1);
		await expect(action).toHaveText(primary);
		await expect(action).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole('region', { name: 'The close call of the day' })).toHaveCount(
			primary === round ? 1 : 0
		);
	});

test('a link to what is due leads to Today where nothing is, and Back past the link', async ({
	page
}) => {
	await moveTo(page, 0);
	await remember(page, [answered(questions[0]!.id, 0, beginning)]);
	const reader = new Reader(page);
	await reader.open('/quiz/?due');
	await expect(page).toHaveURL('/today/');
	await expect(today(page)).toContainText('Nothing to review today');
	await page.goBack();
	await expect(page).toHaveURL('/privacy/');
});

test('the page keeps the ink: a line is pencilled at first, and inked when known on three days', async ({
	page
}) => {
	const { id, locator } = questions.find(({ point }) => point === 'c36')!;
	const answers = [0, 1, 3];
	const reader = new Reader(page);
	for (const [days, stage, said] of [
		[0, 'learning', /^0 of \d+ lines inked, 1 in pencil\./],
		[1, 'learning', /^0 of \d+ lines inked, 1 in pencil\./],
		[3, 'known', /^1 of \d+ lines inked, 0 in pencil\./]
	] as const) {
		await moveTo(page, days);
		const now = beginning + days * day;
		const before = answers.filter((day) => day <= days);
		await remember(
			page,
			before.map((day) => answered(id, days - day, now))
		);
		await reader.open('/today/');
		await expect(page.getByRole('img', { name: said })).toBeVisible();
		await expect(page.locator(`[data-line="${locator}"]`)).toHaveClass(new RegExp(stage));
	}
});

test('who has not answered anything is led from today to the first question', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/today/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
	await reader.press(reader.link('To the first question'));
	await expect(reader.stem).toBeVisible();
	await expect(page).toHaveURL(/\/$/);
});

test('a plan for a test shares the minutes, also after days that were missed', async ({ page }) => {
	await moveTo(page, 0);
	const reader = new Reader(page);
	await reader.open('/plan/');
	const field = page.getByLabel('Date of the test');
	const status = page.getByRole('status');
	for (const [date, issue] of [
		['', 'This is not a date'],
		['2026-11-25', 'That day is over'],
		['2026-11-26', 'That is today'],
		['2031-11-26', 'more than a year away']
	] as const) {
		await field.fill(date);
		await reader.press(reader.button('Make the plan'));
		await expect(page.getByRole('alert')).toContainText(issue);
		await expect(field).toBeFocused();
	}
	await field.fill('2026-12-06');
	await reader.press(reader.button('Make the plan'));
	await expect(status).toHaveText('Your test is on Sunday, December 6, in 10 days.');
	await expect(page.getByText(/^All \d+ things to know/)).toBeVisible();
	await expect(status).toBeFocused();
	const rows = page.getByRole('row');
	await expect(rows).toHaveCount(11);
	const minutes = async () =>
		(await page.getByRole('cell').allTextContents()).map((text) => Number.parseInt(text) || 0);
	const first = await minutes();
	expect(Math.max(...first.slice(0, 9)) - Math.min(...first.slice(0, 9))).toBeLessThanOrEqual(1);

	await reader.press(reader.link(/^Start today’s part: \d+ minutes$/));
	await expect(reader.progress).toHaveText(/^1 of \d+$/);
	const asked: string[] = [];
	for (let count = 0; count < 3; count++) {
		asked.push((await reader.answer('right')).id);
		await reader.next();
		await expect(reader.progress).toHaveText(new RegExp(`^${count + 2} of`));
	}

	// Away from Friday to Sunday.
	await moveTo(page, 4);
	await reader.open('/');
	await expect(today(page)).toContainText('For your test:');
	await expect(today(page)).toContainText('Your test is Sunday.');
	await reader.press(reader.link('Your plan'));
	await expect(status).toHaveText('Your test is on Sunday, December 6, in 6 days.');
	await expect(rows).toHaveCount(7);
	const later = await minutes();
	expect(later[0]).toBeGreaterThan(first[0]!);
	await reader.press(reader.link(/^Start today’s part/));
	await expect(reader.progress).toHaveText(/^1 of \d+$/);
	const again = await reader.play();
	expect(again.filter((id) => asked.includes(id))).toEqual([]);

	await reader.open('/plan/');
	await expect(rows).toHaveCount(7);
	const left = await minutes();
	await reader.open('/progress/');
	const cells = page.getByRole('table', { name: 'Next seven days' }).getByRole('cell');
	await expect(cells).toHaveCount(7);
	const week = (await cells.allTextContents()).map((text) => Number.parseInt(text) || 0);
	expect(week.slice(0, 6)).toEqual(left);
	await reader.open('/plan/');
	// Two days are not enough for what was not recalled before: that is not promised.
	await field.fill('2026-12-02');
	await reader.press(reader.button('Change the date'));
	const promise = page.getByText(/^\d+ of \d+ things to know/);
	const short = page.getByText(/^\d+ things cannot come back on three days/);
	const figures = async (text: typeof promise) =>
		(await text.innerText()).match(/\d+/g)!.map(Number);
	await expect(short).toBeVisible();
	const [kept, of] = await figures(promise);
	expect(kept! + (await figures(short))[0]!).toBe(of);
	await field.fill('2026-12-07');
	await reader.press(reader.button('Change the date'));
	await expect(status).toContainText('December 7');
	await expect(status).toBeFocused();
	await expect(page.getByText(/^Started \d+, known 0: known needs three days\.$/)).toBeVisible();
	const last = page.getByText('This is the last day of your plan.');
	await expect(last).toHaveCount(0);
	await moveTo(page, 10);
	await reader.open('/plan/');
	await expect(last).toBeVisible();
	await expect(page.getByText('If you miss a day')).toHaveCount(0);
	await reader.press(reader.button('Remove the date'));
	await expect(status).toContainText('The date is removed');
	await expect(status).toBeFocused();
	await reader.reload();
	await expect(reader.button('Make the plan')).toBeVisible();
});

test('where nothing is due there is the close call of the day, the same on every device', async ({
	page,
	browser
}) => {
	const reader = new Reader(page);
	await moveTo(page, 0);
	await reader.open('/');
	await reader.play();
	await reader.open('/today/');
	const call = page.getByRole('region', { name: 'The close call of the day' });
	await expect(call.getByRole('button', { name: 'Sure', exact: true })).toBeDisabled();
	for (const [width, height] of [
		[390, 844],
		[360, 740],
		[360, 640]
	] as const) {
		await page.setViewportSize({ width, height });
		const action = (await page.locator('.action').boundingBox())!;
		for (const button of await call.getByRole('button').all()) {
			const { y, height } = (await button.boundingBox())!;
			expect(y + height).toBeLessThanOrEqual(action.y);
		}
	}
	const phrase = await call.locator('.phrase').textContent();
	await call.getByRole('button', { name: 'opinion' }).tap();
	await call.getByRole('button', { name: 'prediction' }).tap();
	await call.getByRole('button', { name: 'Sure', exact: true }).tap();
	await expect(call).toContainText('You said “Sure”.');
	await expect(call.locator('#called')).toBeFocused();
	await reader.reload();
	await expect(call).toContainText('You said “Sure”.');

	const other = await browser.newPage({ baseURL: new URL(page.url()).origin, hasTouch: true });
	await moveTo(other, 0);
	const second = new Reader(other);
	await second.open('/');
	await second.play();
	await second.open('/today/');
	await expect(other.locator('.phrase')).toHaveText(phrase!);
	await other.close();

	await moveTo(page, 1);
	await page.evaluate(() => localStorage.clear());
	await reader.open('/');
	await reader.play();
	await reader.open('/today/');
	await expect(call.locator('.phrase')).not.toHaveText(phrase!);
});
