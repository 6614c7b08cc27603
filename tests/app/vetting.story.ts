import { letters, unsaid } from './pages';
import { piecesOf, readPaper } from './paper';
import { expect, test } from './story';

for (const format of ['Letter', 'A4'] as const)
	test(`on ${format} each question to vet stands whole on one page, with all its figures`, async ({
		page
	}) => {
		test.slow();
		await page.goto('/teach/vetting/');
		const records = page.locator('li[id^=q-]');
		const items = await piecesOf(records);
		const pages = await readPaper(await page.pdf({ format }));
		const whole = (texts: string[]) => pages.some((one) => !unsaid(one.letters, texts).length);
		expect(items.length).toBeGreaterThan(200);
		expect(items.filter((texts) => !whole(texts))).toEqual([]);

		const printed = pages.map((one) => one.letters).join('');
		const cells = await records.locator('figure :is(figcaption, td)').allTextContents();
		expect(cells.filter((cell) => !printed.includes(letters(cell)))).toEqual([]);
	});
