import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { named } from '../../src/lib/codecs/published';
import { usual } from '../../src/lib/codecs';
import { key } from '../../src/lib/questions/kinds';
import { questionOf } from './answers';
import { box, closeTray, desks, lay, openDesk, openTools, own, pick, stems, tray } from './desk';
import { letters } from './pages';
import { Reader } from './reader';
import { expect, test } from './story';

const seen = (id: string) => questionOf(id).prompt.replace(/[“”]/g, '');

for (const [where, use] of Object.entries(desks)) {
	test.describe(where, () => {
		test.use(use);

		test('every usual tool is four clicks from the first page, and paper three', async ({
			page,
			context
		}) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			let clicks = 0;
			const click = async (what: Locator) => {
				clicks += 1;
				await what.click();
			};
			const fromStart = async () => {
				clicks = 0;
				await page.goto('/');
				await click(page.getByRole('link', { name: 'Teach', exact: true }));
				await expect(page.locator('html[data-ready]')).toBeAttached();
			};
			const files: Record<string, string> = {};
			for (const codec of usual) {
				await fromStart();
				await click(page.getByRole('button', { name: 'Send to ...: ‘Vocabulary’' }));
				const dialog = page.getByRole('dialog', { name: 'Send to ...' });
				await click(dialog.getByText(codec.name, { exact: true }));
				await expect(dialog.getByText(/^The file holds/)).toBeVisible();
				await expect(dialog.locator('ol li')).toHaveCount(3);
				if (codec.pasted) {
					await click(dialog.getByRole('button', { name: /^Copy the/ }));
					await expect(dialog.getByText('Copied.')).toBeVisible();
					files[codec.id] = await page.evaluate(() => navigator.clipboard.readText());
				} else {
					const [download] = await Promise.all([
						page.waitForEvent('download'),
						click(dialog.getByRole('button', { name: 'Download the file' }))
					]);
					expect(download.suggestedFilename()).toBe(named('vocabulary', codec));
					files[codec.id] = await download.path();
				}
				expect(clicks, codec.name).toBeLessThanOrEqual(4);
			}
			expect(files['google-forms']).toContain('function makeQuiz()');
			const zip = unzipSync(new Uint8Array(readFileSync(files['canvas-classic']!)));
			const text = letters(
				Object.values(zip)
					.map((one) => strFromU8(one))
					.join('')
			);
			for (const id of ['word-for-a-border', 'which-gift-counts'])
				expect(text).toContain(letters(seen(id)).slice(0, 30));

			// The tool used last is taken already.
			await fromStart();
			await click(page.getByRole('button', { name: 'Send to ...: ‘10-minute warm-up’' }));
			const last = page.getByRole('dialog').getByRole('radio').first();
			await expect(last).toBeChecked();
			await expect(last).toHaveAccessibleName(usual.at(-1)!.name);
			const holds = await page.getByText(/^The file holds/).innerText();
			// The page of published files says the same of it.
			await page.goto('/downloads/');
			const file = page.locator(`a[href$="/${named('warm-up', usual.at(-1)!)}"]`);
			const published = await file.locator('xpath=..').locator('.muted').innerText();
			expect(holds).toContain(`The file holds ${published}.`);

			await fromStart();
			await page.addInitScript(() => (window.print = () => {}));
			await click(page.getByRole('link', { name: 'Print ‘10-minute warm-up’' }));
			await expect(page.getByText(/10-minute warm-up.*13 questions/)).toBeVisible();
			await click(page.getByRole('button', { name: 'Print worksheet' }));
			expect(clicks).toBeLessThanOrEqual(3);
		});

		test('other pages, and what was made of a ready-made set, are in sight at once', async ({
			page
		}) => {
			await openDesk(page);
			const main = page.getByRole('main');
			for (const other of ['All questions', 'Collect hand-ins', 'Bring in questions', 'Downloads'])
				await expect(main.getByRole('link', { name: other, exact: true })).toBeInViewport();
			await page.getByRole('button', { name: 'More ways to use ‘10-minute warm-up’' }).click();
			await expect(page.getByRole('link', { name: 'Lesson plan', exact: true })).toBeVisible();
			await page.getByRole('button', { name: 'Change it', exact: true }).click();
			const said = page.getByRole('status').filter({ hasText: '‘10-minute warm-up’ is now' });
			await expect(said).toBeInViewport();
			await expect(page.getByRole('button', { name: 'Undo' })).toBeInViewport();
			if (!use.hasTouch)
				await expect(page.getByRole('link', { name: 'Print ‘Whole essay’' })).toBeInViewport();

			// The desk is a click away from all of them.
			await main.getByRole('link', { name: 'Collect hand-ins' }).click();
			await page.getByRole('banner').getByRole('link', { name: 'Teacher’s desk' }).click();
			await expect(page.getByRole('heading', { name: 'Teacher’s desk' })).toBeVisible();
		});

		test('places are told in words', async ({ page }) => {
			for (const path of ['/teach/', '/teach/question/']) {
				await openDesk(page, path);
				const main = page.getByRole('main');
				await expect(main).toContainText('Paragraph 2, sentence 1');
				await expect(main).not.toContainText(/\b(P\d|A)\.S\d/);
			}
		});

		test('a set is made by search and filter, put in order, and kept', async ({
			page,
			context
		}) => {
			await openDesk(page);
			await page.getByRole('searchbox').fill('essay “porous”');
			await expect(
				page.getByRole('status').filter({ hasText: /^\d+ of \d+ questions$/ })
			).toBeVisible();
			await pick(page, ['word-for-a-border']);
			await page.getByRole('button', { name: 'Clear filters' }).click();
			const fold = page.getByRole('button', { name: 'Filters' });
			if (await fold.isVisible()) await fold.click();
			// What is asked about a sort of statement is a tap away, by its mark or by its word.
			const found = page.getByRole('status').filter({ hasText: /^\d+ of \d+ questions$/ });
			await page.getByRole('button', { name: 'prediction', exact: true }).click();
			const predictions = await found.innerText();
			await page.getByRole('button', { name: 'guess at motives', exact: true }).click();
			await expect(found).not.toHaveText(predictions);
			await page.getByRole('button', { name: 'Clear filters' }).click();
			await page.getByRole('combobox', { name: 'Place', exact: true }).selectOption('P2');
			await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('truth');
			await pick(page, ['app-or-program', 'what-migrant-says']);
			await expect(box(page, 'which-app')).toHaveCount(0);

			let set = await tray(page);
			await expect(set.getByText('3 questions, about 2 minutes')).toBeVisible();
			const order = async () => stems(set).allInnerTexts();
			const [porous, program, migrant] = [
				'word-for-a-border',
				'app-or-program',
				'what-migrant-says'
			].map(seen);
			expect(await order()).toEqual([porous, program, migrant]);

			// With buttons: the focus stays on the button.
			await openTools(set);
			await set
				.getByRole('button', { name: `Move down: ${questionOf('word-for-a-border').prompt}` })
				.focus();
			await page.keyboard.press('Enter');
			await expect(set.getByText('Now 2 of 3.')).toBeVisible();
			await page.keyboard.press('Enter');
			expect(await order()).toEqual([program, migrant, porous]);
			// By drag.
			const handles = set.locator('.handle');
			const [from, to] = [
				(await handles.last().boundingBox())!,
				(await handles.first().boundingBox())!
			];
			await page.mouse.move(from.x + 10, from.y + 10);
			await page.mouse.down();
			await page.mouse.move(from.x + 10, from.y - 30);
			await page.mouse.move(to.x + 10, to.y + 2);
			await page.mouse.up();
			await expect.poll(order).toEqual([porous, program, migrant]);

			// Another like it comes in its place, and goes again.
			await openTools(set, 1);
			await set.getByRole('button', { name: /^Swap for another like it/ }).click();
			await expect(set.getByText('Swapped for another like it.')).toBeVisible();
			expect(await order()).toEqual([porous, expect.not.stringContaining(program!), migrant]);
			await expect(set.getByRole('button', { name: /^Swap for/ })).toBeFocused();
			await set.getByRole('button', { name: 'Undo' }).click();
			await expect.poll(order).toEqual([porous, program, migrant]);

			await openTools(set);
			await set.getByLabel(/^Points for/).fill('2,5');
			await set.getByLabel('Title', { exact: true }).fill('Monday');
			await set.getByLabel('Title', { exact: true }).blur();
			await set.getByRole('button', { name: 'Duplicate' }).click();
			await expect(set.getByLabel('Title', { exact: true })).toHaveValue('Monday (copy)');
			await set
				.getByRole('button', { name: /^Take out: / })
				.first()
				.click();
			expect(await order()).toEqual([program, migrant]);
			await set.getByRole('button', { name: 'Undo' }).click();
			await expect.poll(order).toEqual([porous, program, migrant]);
			await set.getByRole('button', { name: 'Remove set' }).click();
			await expect(set.getByLabel('Title', { exact: true })).toHaveValue('Monday');
			await set.getByRole('button', { name: 'Undo' }).click();
			await expect(set.getByLabel('Title', { exact: true })).toHaveValue('Monday (copy)');

			await page.reload();
			set = await tray(page);
			await expect(set.getByLabel('Title', { exact: true })).toHaveValue('Monday (copy)');
			expect(await order()).toEqual([porous, program, migrant]);
			await openTools(set);
			await expect(set.getByLabel(/^Points for/)).toHaveValue('2.5');
			const other = await context.newPage();
			await openDesk(other);
			const there = await tray(other);
			await there.getByLabel('Title', { exact: true }).fill('Tuesday');
			await there.getByLabel('Title', { exact: true }).blur();
			await expect(set.getByLabel('Title', { exact: true })).toHaveValue('Tuesday');
			await expect(
				set.getByRole('combobox', { name: 'Set', exact: true }).getByRole('option')
			).toHaveText(['Tuesday', 'Monday']);
		});

		test('a question is looked at as a student sees it, before it is taken', async ({ page }) => {
			await openDesk(page);
			await page.getByRole('button', { name: new RegExp(seen('which-app').slice(0, 30)) }).click();
			const dialog = page.getByRole('dialog', { name: 'As a student sees it' });
			await expect(dialog.getByRole('radio')).toHaveCount(
				Object.keys((questionOf('which-app') as { options: object }).options).length
			);
			const explanation = questionOf('which-app').explanation!.slice(0, 25);
			await expect(dialog.getByText(explanation)).toHaveCount(0);
			await dialog.getByRole('button', { name: 'Show the right answer' }).click();
			await expect(dialog.getByText(explanation)).toBeVisible();
			await dialog.getByRole('button', { name: 'Add to the set' }).click();
			await dialog.getByRole('button', { name: 'Next', exact: true }).click();
			await expect(dialog.getByRole('button', { name: 'Add to the set' })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(box(page, 'which-app')).toBeChecked();
		});

		test('a set is tried as a student, one’s own questions in it', async ({ page }) => {
			await lay(page, own);
			await openDesk(page);
			const set = await tray(page);
			await set.getByRole('link', { name: 'Try it as a student' }).click();
			const reader = new Reader(page, use.hasTouch ? 'touch' : 'keyboard');
			await expect(reader.stem).toContainText('100,000');
			await expect(page.getByText('Read the second paragraph first.')).toBeVisible();
			await reader.answer('right');
			await reader.next();
			// Text is text: nothing in it is markup.
			await expect(reader.stem).toHaveText('Did we read <b>all</b> of it?');
			await expect(page.getByText('Written by your teacher, not by Close Call')).toBeVisible();
			await page.reload();
			await expect(reader.stem).toHaveText('Did we read <b>all</b> of it?');
			await page.getByText('No', { exact: true }).click();
			await reader.action.click();
			await expect(page.getByText('We did, on Thursday.')).toBeVisible();
			await reader.next();
			for (const progress of ['3 of 4', '4 of 4']) {
				await expect(reader.progress).toHaveText(progress);
				await reader.answer('right');
				await reader.next();
			}
			// What was missed comes once more.
			await expect(reader.stem).toHaveText('Did we read <b>all</b> of it?');
			await page.getByText('Yes', { exact: true }).click();
			await reader.action.click();
			await reader.next();
			await expect(reader.score('First try')).toHaveText('3 of 4');
			await expect(reader.link('The whole set again')).toBeVisible();
			// It was gone over already.
			await expect(reader.link('Go over that one')).toHaveCount(0);
		});

		test('an address of a set that is not here says so', async ({ page }) => {
			for (const path of ['/quiz/', '/teach/present/', '/teach/print/', '/teach/share/']) {
				await openDesk(page, `${path}?set=own-zzzzzzzzzzzz`);
				await expect(
					page.getByText(/is not in this browser|no such set in this browser/)
				).toBeVisible();
				await expect(page.locator('.paper')).toHaveCount(0);
			}
		});

		test('a set drawn by lot says its seed, which draws it again', async ({ page }) => {
			await openDesk(page);
			const draw = async (seed = '') => {
				await page
					.getByRole('combobox', { name: /^Of each/ })
					.selectOption({ label: 'sort of statement' });
				await page.getByLabel('Seed', { exact: true }).fill(seed);
				await page.getByRole('button', { name: /^Draw from these/ }).click();
				const set = await tray(page);
				const told = await set.getByText(/^Drawn by lot/).innerText();
				const drawn = await stems(set).allInnerTexts();
				await closeTray(page);
				return { seed: /‘(.*)’/.exec(told)![1]!, drawn };
			};
			await page.getByText('Draw a set by lot').click();
			const first = await draw();
			expect(first.drawn).toHaveLength(5);
			const other = await draw('another seed');
			expect(other.drawn).not.toEqual(first.drawn);
			expect((await draw(first.seed)).drawn).toEqual(first.drawn);
			await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		});

		test('a set with own questions is removed only after a second word', async ({ page }) => {
			await lay(page, own);
			await openDesk(page);
			const set = await tray(page);
			await set.getByRole('button', { name: 'Remove set' }).click();
			await expect(set.getByText('with the question you wrote?')).toBeVisible();
			await set.getByRole('button', { name: 'Keep it' }).click();
			await expect(set.getByLabel('Title', { exact: true })).toHaveValue('Friday');
			await set.getByRole('button', { name: 'Remove set' }).click();
			await set.getByRole('button', { name: 'Remove it' }).click();
			await expect(set.getByLabel('Title', { exact: true })).toHaveCount(0);
			await set.getByRole('button', { name: 'Undo' }).click();
			await expect(set.getByLabel('Title', { exact: true })).toHaveValue('Friday');
		});

		test('points that are none are refused, and the old ones stay', async ({ page }) => {
			await lay(page, own);
			await openDesk(page);
			const set = await tray(page);
			await openTools(set);
			const points = set.getByLabel(/^Points for/);
			await points.fill('3');
			await points.blur();
			await points.fill('many');
			await points.blur();
			await expect(set.getByRole('alert')).toContainText('‘many’');
			await expect(points).toHaveValue('3');
			await closeTray(page);
		});
	});
}

test.describe('on a projector', () => {
	test.use({ viewport: { width: 1366, height: 768 } });

	test('a set is shown by keys alone, labels for people left out unless chosen', async ({
		page
	}) => {
		const [right] = key(questionOf('app-or-program'));
		await lay(page, own);
		await openDesk(page, `/teach/present/?set=${own.id}`);
		const stem = page.locator('#stem');
		const place = page.getByRole('status').filter({ hasText: / of / });
		const answer = page.locator('#answer');
		await expect(stem).toContainText('100,000');
		expect(await stem.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))).toBe(48);
		await expect(place).toHaveText('1 of 3');
		await page.keyboard.press('b');
		await expect(page.locator('.slide .right')).toHaveText(right === 'yes' ? 'Yes' : 'No');
		await expect(answer).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(answer).toHaveCount(0);
		await page.keyboard.press('PageDown');
		await expect(stem).toHaveText('Did we read <b>all</b> of it?');
		await page.keyboard.press(' ');
		await expect(stem).toContainText('order of its list');
		await page.keyboard.press('.');
		await expect(page.locator('.slide li')).toHaveText([/^1\./, /^2\./, /^3\./]);
		await expect(place).toHaveText('3 of 3');
		await page.keyboard.press('PageUp');
		await page.keyboard.press('Home');
		await expect(place).toHaveText('1 of 3');
		await expect(answer).toHaveCount(0);

		// The way to the box by keys, too.
		const more = page.locator('summary');
		for (
			let step = 0;
			step < 12 && !(await more.evaluate((one) => one === document.activeElement));
			step++
		)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(place).toHaveText('1 of 4');
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await expect(stem).toContainText('name for some critics');
		await expect(page.locator('.body li').first()).toBeVisible();
	});
});
