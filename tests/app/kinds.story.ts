import { key } from '../../src/lib/questions/kinds';
import { questionOf, type Hand } from './answers';
import { logged } from './notebook';
import { Reader, verdicts } from './reader';
import { expect, test } from './story';

/** A question of each kind, and one where several may be picked. */
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
	find: 'head-count'
};

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
	'play-or-count': { given: ['play', 'play', 'play', 'number'], points: 75, rule: 'Each statement' }
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
		await expect(reader.sheet).toContainText(`${points} of 100 points`);
		await expect(reader.sheet).toContainText(rule);
	});
}

test('a small typo, case and hyphens are forgiven, and the spelling is shown', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/?again=two-words-for-inland');
	await reader.answer(['Interior-Enforcemant']);
	await expect(reader.verdict).toHaveText(verdicts.right);
	await expect(reader.sheet).toContainText('Accepted. The spelling is interior enforcement.');
});

test.describe('one number', () => {
	test.use({ serviceWorkers: 'block' });

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
