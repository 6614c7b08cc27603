import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import giftParser from 'gift-pegjs';
import { readSheet } from 'read-excel-file/node';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { readFile } from '../../src/lib/codecs/recognise';
import type { Question } from '../../src/lib/questions/question';
import { complete, type SavedSet } from '../../src/lib/questions/sets/saved-set';
import { every, first, shown, treeOf, type Tree } from '../codecs/tree';
import { questionOf } from './answers';
import { box, desks, openDesk, openTools, pick, sendTo, stems, tray } from './desk';
import { published } from './pages';
import { expect, test } from './story';

/** Of seven kinds; the second is to be changed. */
const picked = [
	...['which-app', 'main-use-suggested', 'joke-or-evidence', 'records-of-a-reason'],
	...['app-or-program', 'what-migrant-says', 'years-in-use', 'app-by-name'],
	...['find-arrest-average', 'who-does-what', 'letters-of-the-agency']
];
const changed = 'Which use of the app does the essay suggest?';
const written = 'According to the essay, what is <b>SmartLINK</b>?';
const options = ['a phone app', 'a court: {of law}', '=1+1'];

for (const [where, use] of Object.entries(desks))
	test.describe(where, () => {
		test.use(use);

		test('twelve questions, two of them own, go whole into three tools', async ({ page }) => {
			test.slow();
			await openDesk(page);
			await pick(page, picked);
			await changeOne(page, await tray(page));
			await writeOne(page, await tray(page));
			const set = await tray(page);
			const prompts = [...picked.map((id) => questionOf(id).prompt), written];
			prompts[1] = changed;
			const plain = (texts: string[]) => texts.map((text) => text.replace(/[“”]/g, ''));
			expect(plain(await stems(set).allInnerTexts())).toEqual(plain(prompts));

			const kept = await keptSet(page);
			const whole = (await complete(kept, await published(page))).set;
			const own = kept.items.flatMap((one) => (one.from === 'own' ? one.question : []));
			expect(own.map(({ prompt }) => prompt)).toEqual([changed, written]);
			for (const id of ['canvas-classic', 'kahoot', 'gift'] as const) {
				const codec = formats.find((one) => one.id === id)!;
				const file = await download(page, set, codec.name);
				const expected = fit(whole, codec).set.questions;
				const right = rights(expected);
				for (const { prompt } of own) expect(right.get(prompt), id).toBeTruthy();
				expect(right.get(written)).toEqual(['a phone app']);
				const read = await others[id](file);
				expect(read.ids, id).toEqual(read.ids && expected.map((one) => one.id));
				// Canvas has the text with its gaps in the same field.
				const begins = read.prompts.map((text, at) => text.slice(0, expected[at]!.prompt.length));
				expect(begins, id).toEqual(expected.map(({ prompt }) => prompt));
				for (const [prompt, answers] of right)
					expect(read.right.get(prompt), `${id}: ${prompt}`).toEqual(answers);

				const blank = { set: { ...whole, questions: [], cards: [] }, random: () => 0.5 };
				const ours = await readFile(file, '', blank);
				expect(ours.codec?.id).toBe(id);
				expect(ours.reading.issues).toEqual([]);
				expect(rights(ours.reading.set.questions)).toEqual(right);
				if (read.ids) expect(ours.reading.set.questions.map((one) => one.id)).toEqual(read.ids);
			}
		});
	});

test('a ready-made set is printed in two taps', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => void (document.documentElement.dataset.printed = '');
	});
	await openDesk(page);
	await page.getByRole('link', { name: 'Print ‘Vocabulary’' }).tap();
	const button = page.getByRole('button', { name: 'Print worksheet', exact: true });
	await expect(button).toBeEnabled();
	await button.tap();
	await expect(page.locator('html[data-printed]')).toBeAttached();
	await expect(page.locator('.paper > section').first().locator('> ol > li')).toHaveCount(19);
});

/** A copy of a question of ours takes its place. */
async function changeOne(page: Page, set: Locator) {
	const { prompt } = questionOf(picked[1]!);
	await openTools(set, 1);
	await set.getByRole('link', { name: `Edit a copy of: ${prompt}` }).click();
	await page.getByLabel('Question', { exact: true }).fill(changed);
	await keep(page);
	await expect(box(page, picked[1]!)).not.toBeChecked();
}

async function writeOne(page: Page, set: Locator) {
	await set.getByRole('link', { name: 'Write a question' }).click();
	await page.getByLabel('Question', { exact: true }).fill(written);
	for (const [index, text] of options.entries())
		await page.getByLabel(`Option ${index + 1}`, { exact: true }).fill(text);
	await page.getByLabel('Option 1 is right').check();
	await keep(page);
}

async function keep(page: Page) {
	await page.getByRole('button', { name: 'Keep in the set' }).click();
	await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Back to the desk' }).click();
	await expect(page.getByRole('heading', { name: 'Teacher’s desk' })).toBeVisible();
}

const keptSet = (page: Page): Promise<SavedSet> =>
	page.evaluate(() => {
		const key = Object.keys(localStorage).find((one) => /\/sets\/own-/.test(one))!;
		return JSON.parse(localStorage.getItem(key)!.replace(/^\d+ /, ''));
	});

async function download(page: Page, set: Locator, name: string): Promise<Uint8Array> {
	const dialog = await sendTo(page, set, name);
	const [given] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Download the file' }).click()
	]);
	await dialog.getByRole('button', { name: 'Close' }).click();
	return new Uint8Array(readFileSync(await given.path()));
}

/** The texts of the right options of each question to choose in, by its prompt. */
const rights = (questions: Question[]) =>
	new Map(
		questions.flatMap((one) =>
			one.kind === 'choice'
				? [[one.prompt, one.right.map((option) => one.options[option]!).sort()]]
				: []
		)
	);

interface Found {
	/** Nothing where the format has no place for them. */
	ids?: string[];
	prompts: string[];
	right: Map<string, string[]>;
}

/** What readers that are not ours find in a file. */
const others: Record<'canvas-classic' | 'kahoot' | 'gift', (file: Uint8Array) => Promise<Found>> = {
	'canvas-classic': async (file) => {
		const items = Object.entries(unzipSync(file))
			.filter(([path]) => /\.xml$/.test(path) && path !== 'imsmanifest.xml')
			.flatMap(([, one]) => every(treeOf(new TextDecoder().decode(one)), 'item'));
		const promptOf = (one: Tree) => shown(first(one, 'mattext').text);
		const values = (one: Tree): string[] =>
			one.name === 'not' ? [] : one.name === 'varequal' ? [one.text] : one.children.flatMap(values);
		const rightOf = (one: Tree) => {
			const picked = every(one, 'respcondition')
				.filter((condition) => every(condition, 'setvar').length)
				.flatMap(values);
			return every(one, 'response_label')
				.filter(({ attributes }) => picked.includes(attributes.ident!))
				.map((label) => shown(label.text))
				.sort();
		};
		return {
			ids: items.map(({ attributes }) => attributes.ident!),
			prompts: items.map(promptOf),
			right: new Map(items.map((one) => [promptOf(one), rightOf(one)]))
		};
	},
	kahoot: async (file) => {
		const rows = (await readSheet(Buffer.from(file))).slice(8);
		return {
			prompts: rows.map((row) => String(row[1])),
			right: new Map(
				rows.map((row) => [
					String(row[1]),
					String(row[7])
						.split(',')
						.map((place) => String(row[1 + Number(place)]))
						.sort()
				])
			)
		};
	},
	gift: async (file) => {
		const read = giftParser
			.parse(new TextDecoder().decode(file))
			.flatMap((one) => ('stem' in one ? one : []));
		return {
			ids: read.map((one) => one.id ?? ''),
			prompts: read.map((one) => one.stem.text),
			right: new Map(
				read.flatMap((one) =>
					one.type === 'MC'
						? [
								[
									one.stem.text,
									one.choices
										.filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)
										.map(({ text }) => text.text)
										.sort()
								] as const
							]
						: []
				)
			)
		};
	}
};
