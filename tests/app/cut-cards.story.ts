import type { Page } from '@playwright/test';
import { letters, published, unsaid } from './pages';
import { formats, isOwn, openPrint, readPaper, type PrintedPage } from './paper';
import { expect, test } from './story';

for (const format of formats) {
	test(`on ${format} the back of each card lies behind its front, and a sheet says how to turn it`, async ({
		page
	}) => {
		await openPrint(page, '/teach/print/', 'Print cards to cut out');
		const { title } = await published(page);
		const pages = await expectCards(page, format, 4);
		for (const { letters: printed } of pages)
			expect(unsaid(printed, ['turn over the long edge', title])).toEqual([]);
		// Text begins 6 mm inside its cell of 90 mm, and the grid lies in the middle of the paper.
		for (const one of pages) {
			const middle = one.width / 2;
			const lefts = one.texts.filter(isOwn).map(({ left }) => left - middle);
			const right = Math.min(...lefts.filter((left) => left > 0));
			for (const edge of [Math.min(...lefts) + 84, right - 6])
				expect(Math.abs(edge)).toBeLessThan(1);
		}
	});

	test(`in large print on ${format} cards and page numbers are larger, four cards on a sheet`, async ({
		page
	}) => {
		await openPrint(page, '/teach/print/', 'Print cards to cut out');
		await page.getByLabel('Large print').check();
		const pages = await expectCards(page, format, 2);
		const { cards } = await published(page);
		const fronts = pages[0]!.texts.filter(({ text }) =>
			letters(cards[0]!.front).startsWith(letters(text))
		);
		for (const { size } of [
			...fronts,
			...pages.map(({ texts }) => texts.find((one) => !isOwn(one))!)
		])
			expect(size).toBeGreaterThan(17);
		await page.emulateMedia({ media: 'print' });
		const cut = page
			.locator('.cell')
			.evaluateAll((all) =>
				all.filter((cell) => cell.scrollHeight > cell.clientHeight).map((cell) => cell.textContent)
			);
		expect(await cut).toEqual([]);
	});
}

/** Each card of the bank in its cell, and its back in the cell behind, on sheets of so many rows. */
async function expectCards(page: Page, format: 'Letter' | 'A4', rows: number) {
	const { cards } = await published(page);
	const pages = await readPaper(await page.pdf({ format }));
	const size = 2 * rows;
	expect(pages).toHaveLength(2 * Math.ceil(cards.length / size));
	for (const [index, { front, back }] of cards.entries()) {
		const sheet = 2 * Math.floor(index / size);
		const [row, column] = [Math.floor((index % size) / 2), index % 2];
		expect(at(pages[sheet]!, rows, row, column), front).toContain(letters(front));
		expect(at(pages[sheet + 1]!, rows, row, 1 - column), back).toContain(letters(back));
	}
	return pages;
}

/** What stands in a cell of a sheet, from the top left. */
function at({ texts, width }: PrintedPage, rows: number, row: number, column: number): string {
	const own = texts.filter(isOwn);
	const top = Math.max(...own.map(({ bottom }) => bottom)) + 8;
	return letters(
		own
			.filter(
				({ left, bottom }) =>
					Number(left > width / 2) === column && Math.floor((top - bottom) / (244 / rows)) === row
			)
			.map(({ text }) => text)
			.join('')
	);
}
