import { letters, published, unsaid } from './pages';
import { formats, isOwn, openPrint, piecesOf, readPaper, type PrintedPage } from './paper';
import { Reader } from './reader';
import { expect, test } from './story';

for (const format of formats) {
	test(`on ${format} no question and no answer is split, and the key is a job of its own`, async ({
		page
	}) => {
		test.slow();
		const reader = await openPrint(page);
		const { questions } = await published(page);
		for (const job of ['Print worksheet', 'Print key']) {
			await reader.press(reader.button(job));
			const items = await piecesOf(page.locator('.paper > section > ol > li'));
			expect(items, job).toHaveLength(questions.length);
			const pages = await readPaper(await page.pdf({ format }));
			const whole = (texts: string[]) => pages.some((one) => !unsaid(one.letters, texts).length);
			expect(
				items.filter((texts) => !whole(texts)),
				job
			).toEqual([]);
			const keys = pages.filter((one) => /^Key: /.test(one.texts.find(isOwn)?.text ?? ''));
			expect(keys, job).toHaveLength(job === 'Print key' ? 1 : 0);
			if (job === 'Print key')
				for (const { prompt } of questions)
					expect(pages.some((one) => one.letters.includes(letters(prompt)))).toBe(false);
		}
	});

	test(`on ${format} no sheet of a key is without an answer, in large print too`, async ({
		page
	}) => {
		await openPrint(page, '/teach/print/?set=ready-kinds', 'Print key');
		for (const large of [false, true]) {
			await page.getByLabel('Large print').setChecked(large);
			const last = (await piecesOf(page.locator('.paper > section > ol > li').last())).flat();
			const pages = await readPaper(await page.pdf({ format }));
			expect(unsaid(pages.at(-1)!.letters, last), `large: ${large}`).toEqual([]);
		}
	});

	test(`on ${format} each version and its key is a job with its letter on every page`, async ({
		page
	}) => {
		const reader = await openPrint(page, '/teach/print/?set=ready-warm-up');
		await page.getByLabel('Versions A and B').check();
		await page.getByLabel('What each place of the essay says').check();
		for (const version of ['A', 'B']) {
			await reader.press(reader.button(`Print worksheet ${version}`));
			const pages = await readPaper(await page.pdf({ format }));
			const heads = pages.map(topOf);
			expect(heads.filter((head) => / · Version [AB]$/.test(head))).toEqual([
				expect.stringContaining(`Version ${version}`)
			]);
			expect(heads.indexOf('Places in the essay')).toBe(pages.length - 1);
			expect(pages.map(footOf)).toEqual(feet(version, pages.length));

			await reader.press(reader.button(`Print key ${version}`));
			const keys = await readPaper(await page.pdf({ format }));
			expect(topOf(keys[0]!)).toBe(`Key: 10-minute warm-up · Version ${version}`);
			expect(keys.map(footOf)).toEqual(feet(version, keys.length));
		}
	});

	test(`on ${format} eight slips with a code to type fit one sheet`, async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/teach/share/?set=ready-warm-up');
		await page.getByLabel('Class', { exact: true }).fill('Period 3');
		await reader.press(reader.button('Make the link'));
		await page.getByLabel('Slips to hand out').check();
		const pages = await readPaper(await page.pdf({ format }));
		expect(pages).toHaveLength(1);
		expect(pages[0]!.letters.split('/take/')).toHaveLength(9);
	});
}

/** The highest text of a page. */
const topOf = ({ texts }: PrintedPage): string =>
	texts.filter(isOwn).reduce((top, one) => (one.bottom > top.bottom ? one : top)).text;

const footOf = ({ texts }: PrintedPage) => texts.find((one) => !isOwn(one))?.text;
const feet = (version: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${version} · ${index + 1} / ${count}`);

test('a worksheet says once what to answer, and then what its set says besides', async ({
	page
}) => {
	const rule = 'Answer what the essay says, not whether you agree with it.';
	for (const set of ['ready-warm-up', 'ready-vocabulary']) {
		await openPrint(page, `/teach/print/?set=${set}`);
		await expect(page.locator('.paper').getByText(rule)).toHaveCount(1);
	}
	await expect(page.getByText('Think of the word as the essay uses it.')).toBeVisible();
});

test('versions A and B ask the same in another order, each with a key that fits it', async ({
	page
}) => {
	const reader = await openPrint(page);
	await page.getByLabel('Versions A and B').check();
	const { questions } = await published(page);
	const choice = questions.find(({ kind }) => kind === 'choice')!;
	if (choice.kind !== 'choice') throw new Error('no choice question');
	const items = page.locator('.paper > section > ol > li');
	const asked: string[][] = [];
	// The letter of a right option in each key is the letter it has on that worksheet.
	for (const version of ['A', 'B']) {
		await reader.press(reader.button(`Print worksheet ${version}`));
		asked.push(await items.locator('> p:first-child').allTextContents());
		const item = items.filter({ hasText: plain(choice.prompt) }).first();
		const options = await item.locator('ol > li').allTextContents();
		const number = await item.evaluate((one) => [...one.parentNode!.children].indexOf(one));
		const right = options.findIndex((text) => text === choice.options[choice.right[0]!]);
		await reader.press(reader.button(`Print key ${version}`));
		const answer = items.nth(number).locator('.right').first();
		await expect(answer).toHaveText(`${String.fromCharCode(65 + right)}. ${options[right]}`);
	}
	expect(asked[1]).not.toEqual(asked[0]);
	expect([...asked[1]!].sort()).toEqual([...asked[0]!].sort());
	// Without the second version its key is no job, and the paper is not left empty.
	await page.getByLabel('Versions A and B').uncheck();
	expect(await items.locator('> p:first-child').allTextContents()).toEqual(asked[0]);
});

test('a worksheet leads to the essay, and tells what its places say only when asked to', async ({
	page
}) => {
	await openPrint(page, '/teach/print/?set=ready-warm-up');
	const paper = page.locator('.paper');
	await expect(paper.getByRole('img', { name: 'The essay' })).toBeVisible();
	await expect(paper.getByText(/^____ \/ \d+$/)).toBeVisible();
	await expect(paper.getByText('Places in the essay')).toHaveCount(0);
	await page.getByLabel('What each place of the essay says').check();
	await expect(paper.getByText('Places in the essay')).toBeVisible();
});

test('a worksheet has a word bank, three answers and bubbles where asked, and a key that fits them', async ({
	page
}) => {
	await openPrint(page, '/teach/print/?set=ready-vocabulary');
	for (const name of ['A word bank', 'Three answers', 'A sheet of bubbles', 'The key by paragraph'])
		await page.getByRole('checkbox', { name }).check();
	const paper = page.locator('.paper');
	const items = paper.locator('> section > ol > li');
	await expect(paper.getByRole('heading', { name: 'Word bank' })).toBeVisible();
	const options = await items.evaluateAll((all) =>
		all.map((item) => [...item.querySelectorAll('ol[type=A] > li')].map((one) => one.textContent))
	);
	const rows = paper.locator('.sheet li');
	await page.getByRole('button', { name: 'Print answer sheet' }).click();
	await expect(rows).toHaveCount(options.length);
	for (const format of formats)
		expect(await readPaper(await page.pdf({ format })), 'one page of its own').toHaveLength(1);

	await page.getByRole('button', { name: 'Print key' }).click();
	const headings = await paper.locator('h3').allInnerTexts();
	expect(headings.slice(0, 2)).toEqual(['Paragraph 1', 'Paragraph 2']);
	const keyed = await items.evaluateAll((all) =>
		all.map((item) => ({
			number: (item as HTMLLIElement).value,
			line: item.querySelector('.right')!.textContent!
		}))
	);
	expect(keyed.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
		options.map((_, index) => index + 1)
	);
	const filled = await rows.evaluateAll((all) =>
		all.map((row) => [...row.querySelectorAll('.right')].map((one) => one.textContent).join(''))
	);
	const choices = keyed.filter(({ number }) => filled[number - 1]!.length === 1);
	expect(choices.length).toBeGreaterThan(5);
	for (const { number, line } of choices) {
		const [, letter, text] = /^([A-C])\.\s(.*)$/.exec(line)!;
		expect(filled[number - 1]).toBe(letter);
		const printed = options[number - 1]!;
		expect(printed.length).toBeLessThanOrEqual(3);
		expect(printed['ABC'.indexOf(letter!)]).toBe(text);
	}
});

const plain = (prompt: string) => prompt.split(/[“”]/)[0]!.trim();
