import { letters, unsaid } from './pages';
import { piecesOf, readPaper } from './paper';
import { Reader } from './reader';
import { expect, test } from './story';

const lesson = '/teach/lesson/?set=ready-whole-essay';

test('a lesson adds up, changes of its texts stay, and it fits six pages', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open(lesson);
	await expect(page.getByText('41–45')).toBeVisible();
	await expect(page.getByText('Questions 1 to')).toBeVisible();
	await page.getByLabel('20 minutes').check();
	await expect(page.getByText('17–20')).toBeVisible();

	await reader.press(reader.button('Change the texts'));
	const warmUp = page.getByLabel('Warm-up');
	const before = await warmUp.inputValue();
	await warmUp.fill('Look at <b>the title</b> for a minute.');
	await reader.reload();
	// What a teacher wrote is text, never markup.
	await expect(page.getByText('Look at <b>the title</b> for a minute.')).toBeVisible();
	await reader.press(reader.button('Change the texts'));
	await reader.press(reader.button('Back to our text'));
	await expect(warmUp).toHaveValue(before);
	await reader.press(reader.button('Done'));
});

for (const format of ['Letter', 'A4'] as const)
	test(`on ${format} the plan is one page, the lesson at most six, and its letter a job of its own`, async ({
		page
	}) => {
		await page.addInitScript(() => (window.print = () => {}));
		const reader = new Reader(page);
		await reader.open(lesson);
		await reader.press(reader.button('Print the lesson'));
		const pages = await readPaper(await page.pdf({ format }));
		expect(pages.length).toBeLessThanOrEqual(6);
		expect(pages[0]!.letters).toContain('45minutesinall');
		// To copy: all that an exit ticket asks stands on one page.
		const asked = (
			await piecesOf(page.locator('section:has-text("Exit ticket") > ol > li'))
		).flat();
		expect(asked.length).toBeGreaterThan(9);
		expect(pages.filter((one) => !unsaid(one.letters, asked).length)).toHaveLength(1);
		expect(pages.at(-1)!.letters).toContain('Exitticket');
		expect(pages.filter((one) => one.letters.includes('Dearfamilies'))).toEqual([]);

		await reader.press(reader.button('Print the letter to families'));
		const letter = await readPaper(await page.pdf({ format }));
		expect(letter).toHaveLength(1);
		expect(letter[0]!.letters).toMatch(/Date.*Dearfamilies.*Teacherandschool/);
	});

test('on A4 the answers of a lesson begin on the page of their heading', async ({ page }) => {
	await page.addInitScript(() => (window.print = () => {}));
	const reader = new Reader(page);
	for (const set of ['both-sides', 'numbers', 'whole-essay']) {
		await reader.open(`/teach/lesson/?set=ready-${set}`);
		await reader.press(reader.button('Print the lesson'));
		const first = await page.locator('h2:has-text("Answers by paragraph") ~ div h3').first();
		const heading = letters(await first.innerText());
		const pages = await readPaper(await page.pdf({ format: 'A4' }));
		const answers = pages.find((one) => one.letters.includes('Answersbyparagraph'))!;
		expect(answers.letters, set).toContain(heading);
	}
});

for (const format of ['Letter', 'A4'] as const)
	test(`on ${format} homework ends the page of the plan`, async ({ page }) => {
		await page.addInitScript(() => (window.print = () => {}));
		const reader = new Reader(page);
		for (const set of ['warm-up', 'whole-essay']) {
			await reader.open(`/teach/lesson/?set=ready-${set}`);
			await reader.press(reader.button('Print the lesson'));
			const pages = await readPaper(await page.pdf({ format }));
			expect(pages[0]!.letters, set).toContain('Homework');
		}
	});

test('the answers of a lesson say what else is accepted', async ({ page }) => {
	await new Reader(page).open(lesson);
	const guide = page.locator('h2:has-text("Answers by paragraph") ~ div').first();
	await expect(guide.getByText(/^also accepted: 1\. .*; 2\. /).first()).toBeVisible();
});

test('on the board, a lesson goes step by step, by keys too', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open(lesson);
	await reader.press(reader.button('Show to the class'));
	const board = page.getByRole('dialog');
	await expect(board.getByRole('heading')).toHaveText('Agree on how we talk');
	await expect(reader.button('Back')).toBeDisabled();
	for (const heading of ['Warm-up', 'Read with pens', 'Answer the questions']) {
		await page.keyboard.press('ArrowRight');
		await expect(board.getByRole('heading')).toHaveText(heading);
	}
	await page.keyboard.press('Escape');
	await expect(board).toBeHidden();
	await expect(reader.button('Show to the class')).toBeFocused();
});

test('a lesson on a set that is not here says so', async ({ page }) => {
	await new Reader(page).open('/teach/lesson/?set=own-zzzzzzzzzzzz');
	await expect(page.getByRole('link', { name: 'Back to the desk' })).toBeVisible();
});
