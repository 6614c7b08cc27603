import type { Page } from '@playwright/test';
import { key } from '../../src/lib/questions/kinds';
import type { KindName } from '../../src/lib/questions/question';
import { draw, questionOf, underline, type Hand } from './answers';
import { logged } from './notebook';
import { Reader, verdicts } from './reader';
import { expect, test } from './story';

/** A question of each kind that is graded, and one where several may be picked. */
const one = {
	choice: 'complaint-in-brief',
	'choice of several': 'facts-about-donors',
	truth: 'title-gives-a-view',
	cloze: 'letters-of-the-agency',
	short: 'app-by-name',
	number: 'two-counts',
	match: 'who-does-what',
	order: 'app-timeline',
	sort: 'play-or-count',
	find: 'head-count',
	argument: 'small-map-of-the-app',
	estimate: 'months-after-february'
} satisfies Record<Exclude<KindName, 'write'> | 'choice of several', string>;

for (const hand of ['touch', 'keyboard'] satisfies Hand[]) {
	for (const [kind, id] of Object.entries(one)) {
		test(`${kind} by ${hand}: a right answer matches, a miss is told and tried again`, async ({
			page
		}) => {
			const reader = new Reader(page, hand);
			await reader.open(`/quiz/?again=${id}`);
			await expect(reader.action).toBeDisabled();
			await reader.answer('right');
			await expect(reader.verdict).toHaveText(verdicts.right);
			await expect(reader.verdict).toBeFocused();
			await reader.next();
			await expect(reader.score('First try')).toHaveText('1 of 1');

			await reader.open(`/quiz/?again=${id}`);
			await reader.answer('wrong');
			await expect(reader.verdict).toHaveText(verdicts.missed);
			if (kind !== 'truth') {
				await reader.answer('right');
				await expect(reader.verdict).toHaveText(verdicts.right);
			}
			await reader.next();
			// It comes again, perhaps as another question.
			await reader.play();
			await expect(reader.score('First try')).toHaveText('0 of 1');
			const right = key(questionOf(id));
			expect(
				(await logged(page)).map(({ score }) => score).filter((score) => score === 1)
			).toHaveLength(kind === 'truth' ? 2 : 3);
			expect((await logged(page))[0]!.response).toEqual(right);
		});
	}
}

const partly = {
	'facts-about-donors': { given: ['a'], points: 50, rule: 'each wrong pick takes one away' },
	'letters-of-the-agency': { given: ['Immigration', 'Cars'], points: 50, rule: 'Each blank' },
	'who-does-what': { given: ['s', 'r', 'p', 'q'], points: 50, rule: 'Each pair' },
	'app-timeline': {
		given: ['d', 'b', 'c', 'a'],
		points: 33,
		rule: 'Each step from one to the next'
	},
	'play-or-count': {
		given: ['play', 'play', 'play', 'number'],
		points: 75,
		rule: 'Each statement'
	},
	'small-map-of-the-app': {
		given: ['root:objection', 'root:reason', 'root:none', 'root:reason'],
		points: 75,
		rule: 'Each statement'
	},
	'months-after-february': { given: ['2343', '9'], points: 50, rule: 'near enough is right' }
};
for (const [id, { given, points, rule }] of Object.entries(partly)) {
	test(`${questionOf(id).kind}: part of an answer earns its part, and the rule is shown`, async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open(`/quiz/?again=${id}`);
		await reader.answer(given);
		await expect(reader.verdict).toHaveText(/Partly/);
		await reader.press(reader.button('Show the answer'));
		await reader.press(page.getByText('More about this'));
		await expect(reader.sheet).toContainText(`${points} of 100 points`);
		await expect(reader.sheet).toContainText(rule);
	});
}

test('a small typo, case and hyphens are forgiven, and the spelling is shown', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=two-words-for-inland');
	await reader.answer(['Interior-Enforcemant']);
	await expect(reader.verdict).toHaveText(verdicts.right);
	await reader.press(page.getByText('More about this'));
	await expect(reader.sheet).toContainText('Accepted. The spelling is interior enforcement.');
});

test.describe('one number', () => {
	for (const written of ['100,000', '100000', '100 thousand']) {
		test(`is the same written ${written}`, async ({ page }) => {
			await page.route('**/bank/two-counts.*.json', async (route) => {
				const response = await route.fetch();
				const sheet = await response.json();
				sheet.question.value = '100000';
				await route.fulfill({ response, json: sheet });
			});
			const reader = new Reader(page);
			await reader.open('/quiz/?again=two-counts');
			await reader.answer([written]);
			await expect(reader.verdict).toHaveText(verdicts.right);
		});
	}
});

test('Enter in a field hands the answer in, and Enter again goes on', async ({ page }) => {
	const reader = new Reader(page, 'keyboard');
	await reader.open('/quiz/?again=app-by-name');
	await reader.give('right');
	await page.keyboard.press('Enter');
	await expect(reader.verdict).toHaveText('That’s it');
	await reader.next();
	await expect(reader.score('First try')).toHaveText('1 of 1');
});

test('an order can be changed by keys alone, and the focus stays with what moves', async ({
	page
}) => {
	const reader = new Reader(page, 'keyboard');
	await reader.open('/quiz/?again=app-timeline');
	await reader.give(['d', 'b', 'c', 'a']);
	await reader.press(page.getByRole('button', { name: 'Move up: ATD programs begin.' }));
	await expect(page.getByRole('button', { name: 'Move up: ATD programs begin.' })).toBeFocused();
	await reader.next();
	await expect(reader.verdict).toHaveText(verdicts.right);
});

test('an order leaves its texts room beside buttons for a thumb', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=needs-more-and-more');
	await reader.give('right');
	const rows = page.locator('#question li');
	await expect(rows).toHaveCount(4);
	for (const row of await rows.all()) {
		const text = (await row.locator('.text').boundingBox())!;
		expect(text.width).toBeGreaterThan((await row.boundingBox())!.width * 0.45);
		for (const button of await row.getByRole('button').all()) {
			const { width, height } = (await button.boundingBox())!;
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		}
	}
});

test('a line drawn under an answer hands it in, its length says how sure, and drawn back it is none', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=complaint-in-brief');
	const [id] = key(questionOf('complaint-in-brief'));
	await expect(page.getByText('Or answer by drawing a line under it.')).toBeVisible();
	await underline(page, id!, 150, 20);
	await underline(page, id!, 30);
	await expect(reader.picked).toHaveCount(0);
	await underline(page, id!, 80);
	await expect(reader.verdict).toHaveText(verdicts.right);
	await expect(reader.verdict).toBeFocused();

	await reader.open('/quiz/change/');
	await page.getByText('Ask how sure I am').tap();
	await reader.press(reader.button('Start'));
	await reader.open('/quiz/?again=complaint-in-brief');
	await underline(page, id!, 150);
	await expect(reader.verdict).toHaveText(verdicts.right);
	// One part of several hands nothing in.
	await reader.open('/quiz/?again=play-or-count');
	const radio = page.locator('#question input').first();
	await underline(page, (await radio.getAttribute('value'))!, 150);
	await expect(page.locator('#question input:checked')).toHaveCount(0);
	expect((await logged(page)).map(({ certainty }) => certainty)).toEqual([undefined, 'think']);
});

test('a pen marks by a tap or a drawn stroke, and the same pen again lifts the mark', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=fact-judgment-or-motive');
	const items = page.locator('[data-item]');
	const pen = (group: string) => page.locator(`[data-pick="${group}"]`);
	await items.first().tap();
	await expect(page.getByText('First pick a pen.')).toBeAttached();
	await pen('fact').tap();
	await items.first().tap();
	await expect(items.first()).toHaveAttribute('data-chosen', 'fact');
	await expect(items.first()).toHaveAccessibleName(/Fact to check$/);

	// A change of mind, and back to nothing.
	await pen('opinion').tap();
	await items.first().tap();
	await expect(items.first()).toHaveAttribute('data-chosen', 'opinion');
	await items.first().tap();
	await expect(items.first()).toHaveAccessibleName(/not marked$/);

	const box = (await items.nth(1).boundingBox())!;
	const touch = await page.context().newCDPSession(page);
	const at = (x: number) => [{ x: box.x + x, y: box.y + box.height / 2 }];
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(20) });
	for (const x of [40, 80, 120])
		await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await expect(items.nth(1)).toHaveAttribute('data-chosen', 'opinion');
});

test('pens are picked by number and laid on by keyboard', async ({ page }) => {
	const reader = new Reader(page, 'keyboard');
	await reader.open('/quiz/?again=fact-judgment-or-motive');
	await page.keyboard.press('1');
	await expect(page.locator('[data-pick]').first()).toHaveAttribute('aria-pressed', 'true');
	await reader.answer('right');
	await expect(reader.verdict).toHaveText(verdicts.right);
});

test('a map is built by keys and names alone: each move is said, and no circle can be made', async ({
	page
}) => {
	const reader = new Reader(page, 'keyboard');
	await reader.open('/quiz/?again=small-map-of-the-app');
	const top = 'The app is more for image than for results.';
	const holes = 'The tracking system has many holes.';
	const texas = 'People who cross in South Texas do not get the app.';
	const said = page.locator('#question').getByRole('status');

	const put = reader.button(`Put under …: ${holes}`);
	if ((await put.getAttribute('aria-expanded')) !== 'true') await reader.press(put);
	await expect(put).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('group', { name: 'What is it here?' })).toBeVisible();
	await reader.press(reader.button('A reason for …'));
	await expect(page.getByRole('group', { name: 'A reason for …' })).toBeVisible();
	await expect(reader.button(top)).toBeFocused();
	await page.keyboard.press('Enter');
	// On to a statement that has no place yet, with the same role in hand.
	await expect(said).toHaveText(new RegExp(`^${holes} Placed as reason under: ${top} Next: .+`));
	await expect(reader.button(top)).toBeFocused();

	// It may be the one that opened by itself.
	const next = reader.button(`Put under …: ${texas}`);
	if ((await next.getAttribute('aria-expanded')) !== 'true') await reader.press(next);
	await reader.press(reader.button('Evidence for …'));
	await reader.press(reader.button(holes));
	const outer = page.getByRole('listitem').filter({ has: reader.button(`Move: ${holes}`) });
	await expect(outer.getByRole('listitem')).toHaveText(new RegExp(`evidence\\s*${texas}`));

	// What stands below cannot be what it stands under.
	await reader.press(reader.button(`Move: ${holes}`));
	await expect(reader.button('A reason for …')).toHaveAttribute('aria-pressed', 'true');
	await expect(reader.button(top)).toBeVisible();
	await expect(reader.button(texas)).toHaveCount(0);
	await reader.press(reader.button('No place here'));
	await expect(said).toHaveText(`${holes} No place here.`);
	await expect(outer.getByRole('listitem')).toHaveCount(1);
});

test('a map that was missed is told as a drawn tree, beside one that is right', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=small-map-of-the-app');
	await reader.answer(['root:evidence', 'root:reason', 'root:objection', 'root:reason']);
	await reader.press(reader.button('Show the answer'));
	const given = page.locator('#question [data-item="c"]').first();
	await expect(given).toHaveAttribute('data-mark', 'missed');
	await expect(given.getByRole('button')).toHaveCount(0);
	await expect(page.locator('#question [data-item="a"]').first()).toHaveAttribute(
		'data-mark',
		'right'
	);
	await page.getByText('One right map').tap();
	const key = page.locator('#question details');
	await expect(key.locator('[data-item="c"]')).toBeVisible();
	await expect(key.getByText('No place here', { exact: true })).toBeVisible();
});

const figure = (page: Page, label: string) => page.getByLabel(`Your guess: ${label}`);
const figureOf = async (page: Page, label: string) =>
	Number((await figure(page, label).inputValue()).replaceAll(',', ''));

test('an estimate is drawn along time by a finger, up and down, and the page stays where it is', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=months-after-february');
	const column = page.locator('[data-column=mar2021]');
	await column.scrollIntoViewIfNeeded();
	const box = (await column.boundingBox())!;
	const before = await page.evaluate(() => scrollY);
	const at = (share: number) => ({
		x: box.x + box.width / 2,
		y: box.y + box.height * (1 - share)
	});
	await draw(page, [at(0.5), at(0.4), at(0.25)]);
	// The chart goes up to twice the largest count that is shown, 5,119, in two digits.
	expect(Math.abs((await figureOf(page, 'March 2021')) - 0.25 * 11000)).toBeLessThan(200);
	expect(await page.evaluate(() => scrollY)).toBe(before);
	await draw(page, [at(0.25), at(0.7)]);
	expect(await figureOf(page, 'March 2021')).toBeGreaterThan(6500);
	await expect(figure(page, 'May 2021')).toHaveValue('');
	await expect(reader.action).toBeDisabled();
	await figure(page, 'March 2021').fill('2,343');
	await figure(page, 'May 2021').fill('2836');
	await reader.press(reader.action);
	await expect(reader.verdict).toHaveText(verdicts.right);
	// Told is told.
	await draw(page, [at(0.25), at(0.7)]);
	await expect(figure(page, 'March 2021')).toHaveValue('2,343');
});

test('an estimate is drawn on bars to the side', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=two-parts-of-one-month');
	const track = page.locator('[data-column=expelled]');
	await track.scrollIntoViewIfNeeded();
	const box = (await track.boundingBox())!;
	const at = (share: number) => ({
		x: box.x + box.width * share,
		y: box.y + box.height / 2
	});
	await draw(page, [at(0.1), at(0.2), at(0.31)]);
	const guess = await figureOf(page, 'ended in expulsion');
	expect(Math.abs(guess - 0.31 * 2 * 178622)).toBeLessThan(5000);
});

test('an estimate is stepped by keys alone, and each step is said', async ({ page }) => {
	const reader = new Reader(page, 'keyboard');
	await reader.open('/quiz/?again=third-year-of-arrests');
	const [less, more] = ['Less', 'More'].map((way) =>
		page.getByRole('button', { name: `${way}: 2021`, exact: true })
	);
	// From what is known of the year before, 103,603.
	await reader.press(less!);
	await expect(figure(page, '2021')).toHaveValue('100,000');
	await expect(
		page.getByRole('status').filter({ hasText: '2021: 100,000 arrests.' })
	).toBeAttached();
	await expect(less!).toBeFocused();
	for (const _ of [1, 2]) await page.keyboard.press('Space');
	await expect(figure(page, '2021')).toHaveValue('80,000');
	await reader.press(more!);
	await expect(figure(page, '2021')).toHaveValue('90,000');
	await reader.press(less!);
	await reader.press(reader.action);
	await expect(reader.verdict).toHaveText(verdicts.right);
	await expect(page.locator('#question')).toContainText(
		'After ‘2020’ you thought it fell, and it did, by 28 percent. Your guess is 8 percent too high, which is near enough.'
	);
});

test('an estimate keeps its record to itself until the answer, then tells direction before size', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=two-years-of-removals');
	await reader.give(['250000', '90000']);
	const text = () => page.locator('body').innerText();
	for (const value of ['59,011', '59011', '271,484', '271484'])
		expect(await text()).not.toContain(value);
	await figure(page, '2021').fill('some');
	await expect(page.getByText('Type a number, such as 60,000.')).toBeVisible();
	await expect(reader.action).toBeDisabled();
	await figure(page, '2021').fill('250 thousand');
	await reader.press(reader.action);
	expect(await text()).not.toContain('59,011');
	await reader.press(reader.button('Show the answer'));
	await expect(page.locator('#question')).toContainText(
		'After ‘2020’ you thought it rose. It fell by 68 percent. Your guess is 4.2 times that.'
	);
	await expect(reader.sheet.getByRole('row', { name: '2021' })).toContainText('59,011');
});
