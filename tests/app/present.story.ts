import type { SavedSet } from '../../src/lib/questions/sets/saved-set';
import { textsOf } from '../../src/lib/questions/kinds/desk';
import { questions } from './answers';
import { lay } from './class';
import { openDesk } from './desk';
import { expect, test } from './story';

test.use({ viewport: { width: 1280, height: 720 }, hasTouch: false });

const whole = ['prompt', 'text', 'option', 'item', 'accepted', 'explanation'] as const;
const lengthOf = (question: (typeof questions)[number]) =>
	textsOf(question, ...whole).join(' ').length;
/** What needs most room: the longest, and all with an exhibit. */
const longest = [
	...[...questions].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 30),
	...questions.filter(({ exhibit, reveal }) => exhibit ?? reveal)
];
const roomy: SavedSet = {
	id: 'own-aaaabbbbcccc',
	made: 1,
	title: 'The longest',
	options: { mode: 'check', shuffle: false, certainty: false },
	items: [...new Set(longest.map(({ id }) => id))].map((id) => ({ from: 'bank', id }))
};

test('the longest questions fit a projector, with answers and exhibits whole', async ({ page }) => {
	test.setTimeout(120_000);
	await lay(page, { [`sets/${roomy.id}`]: roomy });
	await openDesk(page, `/teach/present/?set=${roomy.id}`);
	const labels = page.locator('details input');
	if (await labels.count()) await labels.evaluate((box) => (box as HTMLInputElement).click());
	await page.keyboard.press('Home');
	const hide = page.getByRole('button', { name: 'Hide answer' });
	const place = page.getByRole('status').filter({ hasText: /^\d+ of / });
	for (let at = 1; at <= roomy.items.length; at++) {
		await expect(place).toHaveText(new RegExp(`^${at} of `));
		while (!(await hide.count())) await page.keyboard.press('b');
		await expect
			.poll(() =>
				page.evaluate(() => ({
					page: document.documentElement.scrollHeight - innerHeight,
					boxes: [...document.querySelectorAll('.box')].filter(
						(box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth
					).length,
					legible: parseFloat(getComputedStyle(document.querySelector('#stem')!).fontSize) >= 20
				}))
			)
			.toEqual({ page: 0, boxes: 0, legible: true });
		await page.keyboard.press('PageDown');
	}
});

test('hands are counted by keys, per option and per pen, and say what to read again', async ({
	page,
	seen
}) => {
	await openDesk(page, '/teach/present/?set=ready-kinds');
	const hands = page.getByRole('group', { name: 'Hands' });
	const told = hands.getByRole('status');
	await expect(page.locator('#stem')).toBeVisible();
	await expect(hands).toHaveCount(0);
	const before = seen.requests.length;
	for (const key of ['1', '2', '2', '2', 'Shift+2', '2', 'Backspace'])
		await page.keyboard.press(key);
	await expect(told).toHaveText('Yes: 1 hand. No: 2 hands');
	await page.keyboard.press('9');
	await expect(told, 'there is no ninth option').toHaveText('Yes: 1 hand. No: 2 hands');
	await hands.getByRole('button', { name: /^No: one more hand/ }).click();
	await expect(told).toHaveText('Yes: 1 hand. No: 3 hands');

	// Each question has hands of its own, and they are there on the way back.
	await page.keyboard.press('PageDown');
	await expect(told).toHaveText('');
	await page.keyboard.press('PageUp');
	await expect(told).toHaveText('Yes: 1 hand. No: 3 hands');

	// The line that the class marks with a pen.
	await page.keyboard.press('End');
	await expect(page.locator('#stem')).toHaveText('What to read again');
	await expect(page.getByText('75% of the hands were elsewhere')).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(page.locator('#stem')).toHaveText('Mark this line together');
	for (const key of ['1', '2', '2']) await page.keyboard.press(key);
	await expect(told).toContainText('can be checked: 1 hand. opinion: 2 hands');
	await page.keyboard.press('b');
	await expect(page.locator('#answer')).toContainText('Read as:');
	await page.getByRole('button', { name: 'Another line' }).click();
	await expect(page.locator('#answer')).toHaveCount(0);
	await expect(told).toHaveText('');
	expect(seen.requests.length, 'nothing of it is sent').toBe(before);
});
