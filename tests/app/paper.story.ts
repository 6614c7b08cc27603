import type { Page } from '@playwright/test';
import { letters, published, unsaid } from './pages';
import { readPaper, type PrintedPage } from './paper';
import { Reader } from './reader';
import { expect, test } from './story';

const formats = ['Letter', 'A4'] as const;

async function openPrint(page: Page, path = '/teach/print/') {
	const reader = new Reader(page);
	await reader.open(path);
	await expect(reader.button('Print')).toBeEnabled();
	return reader;
}

/** The texts of each question and each answer as they are seen, piece by piece: letters and numbers stand between. */
const pieces = (page: Page) =>
	page.locator('.paper > section > ol > li').evaluateAll((items) =>
		items.map((item) => {
			const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
			const texts: string[] = [];
			while (walker.nextNode())
				if (!walker.currentNode.parentElement!.closest('.visually-hidden'))
					texts.push(walker.currentNode.textContent!);
			return texts;
		})
	);

for (const format of formats) {
	test(`on ${format} no question and no answer is split, and the key has pages of its own`, async ({
		page
	}) => {
		test.slow();
		await openPrint(page);
		const { questions } = await published(page);
		const items = await pieces(page);
		expect(items).toHaveLength(2 * questions.length);

		const pages = await readPaper(await page.pdf({ format }));
		const whole = (texts: string[]) => pages.some((one) => !unsaid(one.letters, texts).length);
		expect(items.filter((texts) => !whole(texts))).toEqual([]);
		const key = pages.findIndex((one) => one.texts.find(isOwn)?.text === 'Key');
		const onKey = pages.slice(key).map((one) => one.letters);
		expect(key).toBeGreaterThan(1);
		for (const { prompt } of questions)
			expect(onKey.some((text) => text.includes(letters(prompt)))).toBe(false);
	});

	test(`on ${format} each part is counted from 1, and the places take one page`, async ({
		page
	}) => {
		await openPrint(page, '/teach/print/?set=ready-warm-up');
		await page.getByLabel('Versions A and B').check();
		const pages = await readPaper(await page.pdf({ format }));
		const heads = pages.map(({ texts }) => texts.find(isOwn)!.text);
		const begins = heads.map((head) => / · Version [AB]$/.test(head));
		expect(begins.filter(Boolean)).toHaveLength(4);
		const numbers = pages.map(({ texts }) => texts.find((one) => !isOwn(one))?.text);
		expect(numbers).toEqual(
			pages.map((_, index) => String(index + 1 - begins.lastIndexOf(true, index)))
		);
		const places = heads.flatMap((head, index) => (head === 'Places in the essay' ? index : []));
		expect(places).toHaveLength(2);
		for (const index of places) expect(begins[index + 1]).toBe(true);
	});

	test(`on ${format} the back of each card lies behind its front`, async ({ page }) => {
		await openPrint(page);
		await page.getByLabel('Cards to cut out').check();
		const { cards } = await published(page);
		const pages = await readPaper(await page.pdf({ format }));
		expect(pages).toHaveLength(2 * Math.ceil(cards.length / 8));

		for (const [index, { front, back }] of cards.entries()) {
			const sheet = 2 * Math.floor(index / 8);
			const [row, column] = [Math.floor((index % 8) / 2), index % 2];
			expect(at(pages[sheet]!, row, column), front).toContain(letters(front));
			expect(at(pages[sheet + 1]!, row, 1 - column), back).toContain(letters(back));
		}
		// Text begins 6 mm inside its cell of 90 mm, and the grid lies in the middle of the paper.
		for (const one of pages) {
			const middle = one.width / 2;
			const lefts = one.texts.filter(isOwn).map(({ left }) => left - middle);
			const right = Math.min(...lefts.filter((left) => left > 0));
			for (const edge of [Math.min(...lefts) + 84, right - 6])
				expect(Math.abs(edge)).toBeLessThan(1);
		}
	});
}

const isOwn = ({ text }: { text: string }) => !/^\d+( \/ \d+)?$/.test(text);

/** What stands in a cell of a sheet, from the top left. */
function at({ texts, width }: PrintedPage, row: number, column: number): string {
	const own = texts.filter(isOwn);
	const top = Math.max(...own.map(({ bottom }) => bottom)) + 8;
	return letters(
		own
			.filter(
				({ left, bottom }) =>
					Number(left > width / 2) === column && Math.floor((top - bottom) / 61) === row
			)
			.map(({ text }) => text)
			.join('')
	);
}

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
	await openPrint(page);
	await page.getByLabel('Versions A and B').check();
	const sections = page.locator('.paper > section');
	await expect(sections).toHaveCount(4);
	const [a, b] = await Promise.all(
		[0, 1].map((index) =>
			sections.nth(index).locator('> ol > li > p:first-child').allTextContents()
		)
	);
	expect(b).not.toEqual(a);
	expect([...b!].sort()).toEqual([...a!].sort());
	// The letter of a right option in each key is the letter it has on that worksheet.
	const { questions } = await published(page);
	const choice = questions.find(({ kind }) => kind === 'choice')!;
	if (choice.kind !== 'choice') throw new Error('no choice question');
	for (const index of [0, 1]) {
		const item = sections
			.nth(index)
			.locator('> ol > li')
			.filter({ hasText: plain(choice.prompt) });
		const options = await item.first().locator('ol > li').allTextContents();
		const number = await item.first().evaluate((one) => [...one.parentNode!.children].indexOf(one));
		const answer = sections
			.nth(index + 2)
			.locator('> ol > li')
			.nth(number);
		const right = options.findIndex((text) => text === choice.options[choice.right[0]!]);
		await expect(answer.locator('.right').first()).toHaveText(
			`${String.fromCharCode(65 + right)}. ${options[right]}`
		);
	}
});

const plain = (prompt: string) => prompt.split(/[“”]/)[0]!.trim();
