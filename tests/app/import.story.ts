import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formats } from '../../src/lib/codecs';
import { readFile } from '../../src/lib/codecs/recognise';
import { violations } from './axe';
import { openDesk, pick, tray, sendTo, take } from './desk';
import { published } from './pages';
import { Reader } from './reader';
import { faultyGift } from './states';
import { expect, test } from './story';

const fromWord = `<html xmlns:o="urn:x"><body><!--StartFragment--><table class=MsoTableGrid><tr>
	<td><p class=MsoNormal><b>Question</b><o:p></o:p></p></td><td>Option A</td><td>Option B</td><td>Answer</td><td></td></tr>
	<tr><td><p class=MsoNormal>What is H<sub>2</sub>O?<o:p></o:p></p></td><td>Water</td><td>Air</td><td>A</td><td>Two gases make it.</td></tr>
	<tr><td>What is ice?</td><td>Water</td><td>Air</td><td>D</td><td></td></tr></table><!--EndFragment--></body></html>`;

test.describe('a teacher brings in questions', () => {
	const list = (page: Page) => page.getByRole('group', { name: 'What to take' });

	test('from a GIFT file with two faults: told where, and the good ones are kept', async ({
		page,
		seen
	}) => {
		const reader = new Reader(page);
		await reader.open('/teach/import/');
		await page.getByLabel('Choose a file').setInputFiles(faultyGift);
		await expect(page.getByRole('heading', { name: 'unit-1.gift' })).toBeFocused();
		await expect(page.getByText('2 of 4 questions read.')).toBeVisible();
		await expect(page.getByLabel('Read as')).toHaveValue('gift');
		await expect(
			page.getByText(
				/^Line 6 cannot be read: look at line \d+, column \d+ for { or } without its other half/
			)
		).toBeVisible();
		await expect(page.getByText('Line 10 has no right answer.')).toBeVisible();
		await expect(list(page).getByText('What is ATD?')).toBeVisible();

		await list(page)
			.getByRole('checkbox', { name: /What is ATD/ })
			.uncheck();
		await expect(page.getByText('1 of 2 chosen.')).toBeVisible();
		await page.getByLabel('Name of the set').fill('Unit 1');
		await reader.press(reader.button('Keep as a set'));
		await expect(page.getByText('Kept as “Unit 1”')).toBeVisible();
		const kept = async () =>
			page.evaluate(() =>
				Object.keys(localStorage)
					.filter((key) => /\/sets\/own-/.test(key))
					.map((key) => localStorage.getItem(key)!)
			);
		const [set] = await kept();
		expect(set).toContain('The essay is an opinion piece.');
		expect(set).not.toContain('What is ATD?');
		await reader.press(reader.button('Undo'));
		await expect(page.getByText('Taken back.')).toBeVisible();
		expect(await kept()).toEqual([]);
		expect(
			seen.requests.filter((url) => url.includes('sql')),
			'SQLite stays away'
		).toEqual([]);
	});

	test('pasted, and read as another format than was taken for it', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/teach/import/');
		await page.getByText('Paste a table or text instead').click();
		await reader.press(reader.button('Read the text'));
		await expect(page.getByText('There is no text to read yet.')).toBeVisible();
		await page
			.getByLabel('Questions as a table or text')
			.fill('ATD\tAlternatives to Detention\nERO\tOffice');
		await reader.press(reader.button('Read the text'));
		await expect(page.getByText('All 2 cards read.')).toBeVisible();
		await page.getByLabel('Read as').selectOption({ label: 'Aiken' });
		await expect(page.getByText('Nothing could be taken from it')).toBeVisible();
		await page.getByLabel('Read as').selectOption({ label: 'Quizlet' });
		await expect(page.getByText('All 2 cards read.')).toBeVisible();
	});

	test('a table pasted from a word processor, mapped and taken, by keys alone', async ({
		page
	}) => {
		const reader = new Reader(page, 'keyboard');
		const column = (name: string) => page.getByRole('combobox', { name, exact: true });
		await page.setViewportSize({ width: 320, height: 700 });
		await reader.open('/teach/import/');
		const summary = page.getByText('Paste a table or text instead');
		await summary.focus();
		await page.keyboard.press('Enter');
		await page.getByLabel('Questions as a table or text').focus();
		// As a word processor puts it on the clipboard; the heads of the last column say nothing.
		await page.evaluate((html) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', html);
			clipboardData.setData('text/plain', 'Question');
			document.activeElement!.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		}, fromWord);
		await expect(page.getByRole('heading', { name: 'Pasted table' })).toBeFocused();
		await expect(column('Question')).toHaveValue('question');
		await expect(column('Option A')).toHaveValue('option');
		await expect(column('Column 5')).toHaveValue('');
		await expect(page.getByLabel('How it begins').getByText('What is H₂O?')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect(await violations(page)).toEqual([]);

		// Without a key nothing is read, and it is said why.
		await column('Answer').selectOption('');
		await reader.press(reader.button('Read the table'));
		await expect(page.getByRole('alert').getByText(/which the correct answer/)).toBeVisible();
		await column('Answer').selectOption({ label: 'Correct answer' });
		await column('Column 5').selectOption({ label: 'Feedback or explanation' });
		await reader.press(reader.button('Read the table'));
		await expect(page.getByText('1 of 2 questions read.')).toBeVisible();
		await expect(page.getByText(/^Row 3 /)).toBeVisible();
		await reader.press(reader.button('Keep as a set'));
		await expect(page.getByText('Kept as “Pasted table”')).toBeVisible();
		const kept = await page.evaluate(
			() => Object.entries(localStorage).find(([name]) => /\/sets\/own-/.test(name))![1]
		);
		expect(kept).toContain('What is H₂O?');
		expect(kept).toContain('Two gases make it.');
	});

	test('a table in a file whose headings say nothing: its columns are asked for', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open('/teach/import/');
		const give = (name: string, text: string) =>
			page
				.getByLabel('Choose a file')
				.setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
		await give(
			'quiz.csv',
			'Nr,Aufgabe,Eins,Zwei,Stimmt\n1,What is ice?,Water,Air,Water\n2,What is snow?,Salt,Water,Water\n'
		);
		await expect(page.getByRole('heading', { name: 'quiz.csv' })).toBeFocused();
		await page.getByLabel('The first row holds headings').check();
		await expect(page.getByLabel('Aufgabe')).toHaveValue('question');
		await expect(page.getByLabel('Stimmt')).toHaveValue('key');
		expect(await violations(page)).toEqual([]);
		await reader.press(reader.button('Read the table'));
		await expect(page.getByText('All 2 questions read.')).toBeVisible();
		await expect(list(page).getByText('What is snow?')).toBeVisible();

		await give('quiz.tsv', 'Nr\tAufgabe\tEins\tZwei\n1\tWhat is fog?\tWater\tAir\n');
		await expect(page.getByText('There are more than two columns')).toBeVisible();
		await reader.press(reader.button('Say what each column holds'));
		await expect(page.getByRole('heading', { name: 'What each column holds' })).toBeVisible();
	});

	test('a report mended in place: nothing taken is lost, and what is mended is taken too', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open('/teach/import/');
		await page.getByLabel('Choose a file').setInputFiles(faultyGift);
		await expect(page.getByText('2 of 4 questions read.')).toBeVisible();
		await list(page)
			.getByRole('checkbox', { name: /What is ATD/ })
			.uncheck();
		await expect(page.locator('pre').first()).toContainText('::Q2:: Which is it?{');
		await page.getByText(/^Mend it here\s*\(Line 6\)/).click();
		await reader.press(reader.button('Read it again'));
		await expect(page.getByText('It still cannot be read')).toBeVisible();
		const box = page.getByLabel('The text of line 6');
		await box.fill(`${await box.inputValue()}\n}`);
		await reader.press(reader.button('Read it again'));
		await expect(page.getByText('Line 6 is mended, and taken with the others.')).toBeVisible();
		await expect(page.getByText('3 of 4 questions read.')).toBeVisible();
		await expect(page.getByText('Line 10 has no right answer.')).toBeVisible();
		await expect(list(page).getByRole('checkbox', { name: /Which is it/ })).toBeChecked();
		await expect(list(page).getByRole('checkbox', { name: /What is ATD/ })).not.toBeChecked();
		expect(await violations(page)).toEqual([]);

		// A broken question of XML costs only itself, and a row is mended cell by cell.
		const give = (name: string, text: string) =>
			page
				.getByLabel('Choose a file')
				.setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
		const truth = (stem: string) =>
			`<question type="truefalse">\n<questiontext><text>${stem}</text></questiontext>\n<answer fraction="100"><text>true</text></answer>\n<answer fraction="0"><text>false</text></answer>\n</question>`;
		await give('quiz.xml', `<quiz>${truth('Is it?')}${truth('R & D?')}</quiz>`);
		await expect(page.getByText('1 of 2 questions read.')).toBeVisible();
		await expect(page.locator('mark')).toHaveText(/R & D\?/);
		await page.getByText(/^Mend it here/).click();
		const item = page.getByLabel('The text of question 2');
		await item.fill((await item.inputValue()).replace('&', '&amp;'));
		await reader.press(reader.button('Read it again'));
		await expect(page.getByText('All 2 questions read.')).toBeVisible();
		await expect(list(page).getByText('R & D?')).toBeVisible();
		await give('table.csv', 'Question,Option A,Option B,Answer\nWhich?,a,b,A\nWho?,c,d,Z\n');
		await expect(page.getByRole('row', { name: 'Answer Z' })).toBeVisible();
		await page.getByText(/^Mend it here/).click();
		await page.getByRole('textbox', { name: 'Answer' }).fill('B');
		await reader.press(reader.button('Read it again'));
		await expect(page.getByText('All 2 questions read.')).toBeVisible();
	});

	test('and is asked where a file can be read in two ways, or has signs of its own', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open('/teach/import/');
		await page.getByText('Paste a table or text instead').click();
		const box = page.getByLabel('Questions as a table or text');
		await box.fill('<b>ATD</b>\tAlternatives\n<i>ERO</i>\tOffice');
		await reader.press(reader.button('Read the text'));
		const ways = page.getByRole('group', { name: 'This can be read in more than one way.' });
		await expect(ways.getByRole('button', { name: /^Anki, text: 2 cards/ })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await reader.press(ways.getByRole('button', { name: /^Quizlet: 2 cards/ }));
		await expect(list(page).getByText('<b>ATD</b>')).toBeVisible();
		expect(await violations(page)).toEqual([]);

		await box.fill('ATD###Alternatives\nERO###Office');
		await reader.press(reader.button('Read the text'));
		await expect(list(page).getByText('<b>ATD</b>')).toHaveCount(0);
		await page.getByLabel('Read as').selectOption({ label: 'Quizlet' });
		await page.getByLabel('Between the parts of a line').selectOption({ label: 'Another sign' });
		await page.getByLabel('The sign between them').fill('###');
		await reader.press(reader.button('Read it with this sign'));
		await expect(page.getByText('All 2 cards read.')).toBeVisible();
		await expect(list(page).getByText('ERO')).toBeVisible();
	});

	test('and may stop a long file, of which nothing is taken then', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/teach/import/');
		const question = 'Which one?{=this ~that#No.}\n\n';
		await page.getByLabel('Choose a file').setInputFiles({
			...{ name: 'long.gift', mimeType: '' },
			buffer: Buffer.from(question.repeat(400_000))
		});
		await expect(page.getByRole('progressbar', { name: 'How much of it is read' })).toBeVisible();
		await reader.press(reader.button('Stop reading'));
		await expect(page.getByText('Stopped. Nothing of long.gift was taken.')).toBeVisible();
		await expect(page.getByRole('progressbar')).toHaveCount(0);
	});

	test('and finds ours among them', async ({ page }) => {
		const reader = new Reader(page);
		const bank = await published(page);
		const some = { ...bank, questions: bank.questions.slice(0, 3), cards: [] };
		const own = { ...some.questions[0]!, prompt: 'A question changed by hand?' };
		const file = JSON.stringify({ ...some, questions: [own, ...some.questions.slice(1)] });
		await reader.open('/teach/import/');
		await page
			.getByLabel('Choose a file')
			.setInputFiles({ name: 'set.json', mimeType: '', buffer: Buffer.from(file) });
		await reader.press(reader.button('Keep as a set'));
		const kept = await page.evaluate(() => {
			const key = Object.keys(localStorage).find((one) => /\/sets\/own-/.test(one))!;
			return JSON.parse(localStorage.getItem(key)!.replace(/^\d+ /, ''));
		});
		expect(kept.items.map(({ from }: { from: string }) => from)).toEqual(['own', 'bank', 'bank']);
		expect(kept.items[0].question.id).toMatch(/^own-[a-z2-7]{12}$/);
	});
});

test.describe('the downloads', () => {
	test.use({ javaScriptEnabled: false });

	test('are all there, without a script, and can be read', async ({ page, request }) => {
		await page.goto('/downloads/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Downloads');
		for (const { name } of formats)
			await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(1);
		const links = await page.locator('section a[download]').evaluateAll((all) =>
			all.map((one) => ({
				link: one.getAttribute('href')!,
				format: one.closest('section')!.getAttribute('aria-labelledby')!
			}))
		);
		expect(links.length).toBeGreaterThanOrEqual(formats.length * 6);
		const bank = await published(page);
		for (const { link, format } of links) {
			const response = await request.get(link);
			expect(response.status(), link).toBe(200);
			const codec = formats.find(({ id }) => id === format)!;
			if (!codec.read || !link.includes('vocabulary')) continue;
			const blank = { set: { ...bank, questions: [], cards: [] }, random: () => 0.5 };
			const { reading } = await readFile(await response.body(), link, blank);
			expect(reading.issues, link).toEqual([]);
			expect(reading.set.questions.length + reading.set.cards.length).toBeGreaterThan(5);
		}
	});
});

test('three formats of a choice are downloaded, with the steps to come, and read back', async ({
	page
}) => {
	const reader = new Reader(page);
	await openDesk(page);
	const bank = await published(page);
	const chosen = ['choice', 'match', 'cloze'].map((kind) =>
		bank.questions.find((one) => one.kind === kind)!
	);
	await pick(
		page,
		chosen.map(({ id }) => id)
	);
	const dialog = await sendTo(page, await tray(page), 'Quizlet');
	for (const name of ['Moodle XML', 'QTI 3.0', 'Anki, package']) {
		await take(dialog, name);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			reader.press(reader.button('Download the file'))
		]);
		await expect(dialog.getByRole('heading', { name: 'Three steps from here' })).toBeVisible();
		await expect(dialog.locator('ol li')).toHaveCount(3);
		const blank = { set: { ...bank, questions: [], cards: [] }, random: () => 0.5 };
		const { codec, reading } = await readFile(readFileSync(await download.path()), '', blank);
		expect(codec?.name).toBe(name);
		expect(reading.issues).toEqual([]);
		const ids = [...reading.set.questions, ...reading.set.cards].map(({ id }) => id);
		// One that became several has their ids begin with its own.
		for (const { id } of chosen)
			expect(
				ids.some((one) => one.startsWith(id)),
				name
			).toBe(true);
	}
});
