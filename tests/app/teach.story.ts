import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import type { QuestionSet } from '../../src/lib/questions/set';
import { violations } from './axe';
import { openDesk, pick, tray, sendTo, take } from './desk';
import { letters, published, textOf } from './pages';
import { Reader } from './reader';
import { expect, test } from './story';

test.describe('a teacher', () => {
	/** Chooses a few questions, and opens the set that they make. */
	async function choose(reader: Reader) {
		const { page } = reader;
		await openDesk(page);
		const ids = [
			'which-app',
			'head-count',
			'list-of-three',
			'verb-to-spread',
			'fact-or-opinion-first'
		];
		await pick(page, ids);
		const set = await tray(page);
		await expect(set.getByText('5 questions')).toBeVisible();
		return ids;
	}

	test('downloads a choice as CSV, one row a question', async ({ page }) => {
		const ids = await choose(new Reader(page));
		const { questions } = await published(page);
		await sendTo(page, page, 'CSV');
		const text = await textOf(page, 'Download the file', /^my-set\.csv$/);
		expect(text).toMatch(/^\ufeff/);
		const [head, ...rows] = rowsOf(text.slice(1));
		const at = (name: string) => head!.indexOf(name);
		expect(rows.map((row) => row[at('id')])).toEqual(ids);
		for (const row of rows) {
			const question = questions.find(({ id }) => id === row[at('id')])!;
			expect(row).toHaveLength(head!.length);
			expect(row[at('question')]).toBe(question.prompt);
			expect(row[at('explanation')]).toBe(question.explanation);
			expect(row[at('answer')]).not.toBe('');
		}
	});

	test('downloads a choice as JSON that keeps to the published schema', async ({ page }) => {
		const ids = await choose(new Reader(page));
		const { questions } = await published(page);
		await sendTo(page, page, 'JSON');
		const set: QuestionSet = JSON.parse(await textOf(page, 'Download the file', /^my-set\.json$/));
		expect(set.questions).toEqual(ids.map((id) => questions.find((one) => one.id === id)));
		const schema = await (await page.request.get('/schema/question-set.json')).json();
		const validate = new Ajv({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(
			schema
		);
		expect(validate(set), JSON.stringify(validate.errors)).toBe(true);
	});

	test('downloads the whole bank when nothing is chosen', async ({ page }) => {
		await openDesk(page);
		await tray(page);
		const { questions } = await published(page);
		await sendTo(page, page, 'CSV');
		const rows = rowsOf((await textOf(page, 'Download the file', /^close-call\.csv$/)).slice(1));
		expect(rows).toHaveLength(questions.length + 1);
	});

	test('sees what a format changes, question by question, before the download', async ({
		page,
		seen
	}) => {
		const reader = new Reader(page);
		await reader.open('/teach/');
		const [order, choice] = await chooseKinds(page, 'order', 'choice');
		await tray(page);
		const before = seen.requests.length;
		await reader.button('Send to ...').focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Send to ...' });
		await expect(dialog.getByText(/^‘My set’, 2 questions\b/)).toBeVisible();
		expect(seen.requests.length, 'the formats come when asked for').toBeGreaterThan(before);

		await take(dialog, 'Kahoot');
		await expect(dialog.getByText('Of this set’s questions, 2 changed.')).toBeVisible();
		await dialog.getByText('What changes or stays out').click();
		await dialog.getByText('What has read it').click();
		await expect(dialog.getByText(/^1 ordering question becomes/)).toBeVisible();
		await expect(dialog.getByText('Importing it again makes copies.')).toBeVisible();
		await expect(dialog.getByText(/^Look the questions over there/)).toBeVisible();
		const changed = dialog.getByRole('listitem').filter({ hasText: 'ordering question' }).first();
		await changed.getByText('Show which one').click();
		await expect(changed).toContainText(order!.prompt.replace(/[“”]/g, ''));
		// What only passes behind the button while it scrolls is not cut off.
		await dialog.evaluate((one) => one.scrollTo(0, one.scrollHeight));
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), colorScheme).toEqual([]);
		}

		const sheet = await fileOf(page, 'Download the file', 'my-set-kahoot.xlsx');
		const files = unzipSync(new Uint8Array(sheet));
		const text = Object.values(files)
			.map((one) => strFromU8(one))
			.join('');
		expect(letters(text)).toContain(letters(choice!.prompt.split(/[“”&]/)[0]!));
		await expect(dialog.getByText('my-set-kahoot.xlsx is handed')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(reader.button('Send to ...')).toBeFocused();
	});

	test('is told when nothing fits a format, and takes another', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/teach/');
		const [short] = await chooseKinds(page, 'short');
		await tray(page);
		const dialog = await sendTo(page, page, 'Aiken');
		await expect(dialog.getByText(/^None of these questions fits Aiken/)).toBeVisible();
		await expect(reader.button('Download the file')).toHaveCount(0);
		await take(dialog, 'GIFT');
		await expect(dialog.getByText(/^The file holds 1 question\./)).toBeVisible();
		const gift = (await fileOf(page, 'Download the file', 'my-set.gift')).toString();
		expect(gift).toContain(`::${short!.id}::`);
	});
});

/** Chooses the first question of each kind. */
async function chooseKinds(page: Page, ...kinds: string[]) {
	const { questions } = await published(page);
	const chosen = kinds.map((kind) => questions.find((question) => question.kind === kind)!);
	await pick(
		page,
		chosen.map(({ id }) => id)
	);
	return chosen;
}

/** The bytes that a button hands out. */
async function fileOf(page: Page, button: string, name: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	expect(download.suggestedFilename()).toBe(name);
	return readFileSync(await download.path());
}

/** Reads RFC 4180, as a spreadsheet does. */
function rowsOf(csv: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
		if (end === '\r\n') rows.push([]);
	}
	expect(rows.pop()).toEqual([]);
	return rows;
}
