import type { Page } from '@playwright/test';
import type { KindName } from '../../src/lib/questions/question';
import { Reader } from './reader';
import { expect, test } from './story';

/** The sets that the browser keeps. */
const sets = (page: Page) =>
	page.evaluate(() =>
		Object.entries(localStorage)
			.filter(([key]) => key.includes('/sets/'))
			.map(([, text]) => JSON.parse(text.replace(/^\d+ /, '')))
	);

async function open(page: Page, search = '') {
	const reader = new Reader(page);
	await reader.open(`/teach/question/${search}`);
	await expect(page.getByLabel('Kind of question')).toBeVisible();
	return reader;
}

test('a teacher writes a question, is told what is missing, and keeps it', async ({ page }) => {
	const reader = await open(page);
	const missing = page.getByRole('heading', { name: 'Still missing' });
	await expect(missing).toBeVisible();
	await expect(reader.button('Keep in the set')).toBeDisabled();

	await page.getByLabel('Question', { exact: true }).fill('What is SmartLINK?');
	const texts = ['a <b>phone</b> app', 'a court', '=1+1'];
	for (const [index, text] of texts.entries())
		await page.getByLabel(`Option ${index + 1}`, { exact: true }).fill(text);
	await expect(page.getByText('A right option: tick one.')).toBeVisible();
	await page.getByLabel('Option 1 is right').check();
	await expect(missing).toBeHidden();

	// What is typed is text, and the advice is only advice.
	const preview = page.getByRole('region', { name: 'As a student sees it' });
	await expect(preview.getByLabel('a <b>phone</b> app')).toBeVisible();
	await expect(preview.getByText(/Say whose view it is/)).toBeVisible();
	await expect(preview.getByText('Say why option 2 is wrong')).toBeVisible();
	await page
		.getByLabel('Question', { exact: true })
		.fill('According to the essay, what is SmartLINK?');
	await expect(preview.getByText(/Say whose view it is/)).toBeHidden();
	await expect(preview.getByText('Written by a teacher')).toBeVisible();

	await reader.press(reader.button('Keep in the set'));
	await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
	const [set] = await sets(page);
	expect(set.items).toHaveLength(1);
	const { question } = set.items[0];
	expect(question.id).toMatch(/^own-[a-z2-7]{12}$/);
	expect(Object.values(question.options)).toEqual(texts);
	expect(question.right.map((id: string) => question.options[id])).toEqual([texts[0]]);

	// Changed later, it stays the same question.
	await open(page, `?set=${set.id}&edit=${question.id}`);
	await expect(page.getByRole('heading', { name: 'Change a question' })).toBeVisible();
	await page.getByLabel('Why option 2 tempts, and is wrong').fill('No court has that name.');
	await reader.press(reader.button('Keep in the set'));
	await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
	const [after] = await sets(page);
	expect(after.items).toHaveLength(1);
	expect(Object.values(after.items[0].question.feedback)).toEqual(['No court has that name.']);
});

test('a copy of a built-in question begins with all it says', async ({ page }) => {
	const reader = await open(page, '?copy=kinds-among-the-figures');
	await expect(page.getByRole('heading', { name: 'A copy of a question' })).toBeVisible();
	await expect(page.getByLabel('Statement 1', { exact: true })).not.toHaveValue('');
	await page.getByLabel('Question', { exact: true }).fill('Sort what the essay says.');
	await reader.press(reader.button('Keep in the set'));
	await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
	const [set] = await sets(page);
	expect(set.items[0].question).toMatchObject({
		kind: 'sort',
		prompt: 'Sort what the essay says.'
	});
	expect(set.items[0].question.point).toBeTruthy();
});

test('every kind can be written by keyboard and is previewed', async ({ page }) => {
	await open(page);
	const fill = (name: string, text: string) =>
		page.getByRole('textbox', { name, exact: true }).fill(text);
	const kinds: Record<Exclude<KindName, 'choice'>, () => Promise<void>> = {
		truth: () => page.getByLabel('No', { exact: true }).first().check(),
		cloze: () =>
			fill('Text with its gaps in brackets', 'ICE is [Immigration] and [Customs|custom].'),
		short: () => fill('Accepted answers, one a line, the best first', 'SmartLINK\nSmart Link'),
		number: () => fill('The right number', 'about 100,000'),
		write: async () => {
			await fill('A model answer', 'It says little, for it has no unit.');
			await fill('Criterion 1', 'It names the unit.');
			await fill('Criterion 2', 'It is fair.');
			await fill('From how many words (optional)', '20');
			await fill('To how many words (optional)', '40');
		},
		find: async () => void (await page.getByLabel('Place in the essay').selectOption('P2.S1')),
		match: async () => {
			for (const row of [1, 2]) {
				await fill(`Left side of pair ${row}`, `left ${row}`);
				await fill(`Right side of pair ${row}`, `right ${row}`);
			}
		},
		order: async () => {
			for (const row of [1, 2]) await fill(`Number ${row}`, `step ${row}`);
		},
		sort: async () => {
			for (const row of [1, 2]) {
				await fill(`Group ${row}`, `group ${row}`);
				await fill(`Statement ${row}`, `statement ${row}`);
			}
			for (const row of [1, 2])
				await page
					.getByRole('group', { name: `Groups that statement ${row} may go to` })
					.getByLabel(`group ${row}`)
					.check();
		},
		argument: async () => {
			await fill('What stands at the top', 'a conclusion');
			for (const row of [1, 2, 3, 4]) await fill(`Statement ${row}`, `statement ${row}`);
			for (const row of [1, 2, 3, 4])
				await page
					.getByRole('group', { name: `Where statement ${row} is right` })
					.getByRole('combobox')
					.selectOption({ label: row === 1 ? 'A reason for the top' : 'Evidence for statement 1' });
		},
		estimate: async () => {
			const figures = ['100,000', 'about 80 thousand', '(not counted)', '60,000'];
			for (const [index, text] of figures.entries()) {
				await fill(`Name of figure ${index + 1}`, `year ${index + 1}`);
				await fill(`Figure ${index + 1}`, text);
			}
			await page.getByLabel('Figure 2 is to be guessed').check();
			await fill('How many percent off is still right', '20');
		}
	};
	await page.getByLabel('Question', { exact: true }).fill('What does the essay say?');
	for (const [kind, write] of Object.entries(kinds)) {
		await page.getByLabel('Kind of question').selectOption(kind);
		await expect(page.getByLabel('Question', { exact: true })).toHaveValue(
			'What does the essay say?'
		);
		await write();
		await expect(page.getByRole('button', { name: 'Keep in the set' }), kind).toBeEnabled();
		await expect(page.getByText('Right:'), kind).toBeVisible();
	}
});

test('what is not kept is not lost by a wrong tap', async ({ page }) => {
	const reader = await open(page);
	await page.getByLabel('Question', { exact: true }).fill('What does the essay say?');
	const option = page.getByLabel('Option 2', { exact: true });
	await option.fill('a court');
	await page.getByLabel('Why option 2 tempts, and is wrong').fill('No court has that name.');
	await page.getByLabel('Option 1 is right').check();
	const kind = page.getByLabel('Kind of question');
	await kind.selectOption('truth');
	await expect(option).toBeHidden();
	await kind.selectOption('choice');
	await expect(option).toHaveValue('a court');
	await expect(page.getByLabel('Why option 2 tempts, and is wrong')).toHaveValue(
		'No court has that name.'
	);
	await expect(page.getByLabel('Option 1 is right')).toBeChecked();

	const asked: string[] = [];
	page.once('dialog', (dialog) => {
		asked.push(dialog.message());
		void dialog.dismiss();
	});
	await reader.press(reader.link('Back to the desk'));
	await expect.poll(() => asked.length).toBe(1);
	await expect(page.getByLabel('Question', { exact: true })).toHaveValue(
		'What does the essay say?'
	);
});
