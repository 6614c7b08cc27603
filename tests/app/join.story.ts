import { phone } from '../../playwright.config';
import { begin, friday, lay } from './class';
import { kept } from './host';
import { published } from './pages';
import { Reader } from './reader';
import { expect, test, watch } from './story';

// Students go on where there is no network.
test.use({ serviceWorkers: 'allow' });

test('thirteen picked questions are joined by words typed on a phone, one of them wrong, offline', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const { questions } = await published(page);
	const picked = questions.filter((_, at) => at % 20 === 0).slice(0, 13);
	const set = { ...friday, items: picked.map(({ id }) => ({ from: 'bank', id })) };
	await lay(page, { [`sets/${set.id}`]: set });
	const teacher = new Reader(page);
	await teacher.open(`/teach/share/?set=${set.id}`);
	await teacher.press(teacher.button('Make the link'));
	const onScreen = page.locator('.screen > ol li');
	await expect(onScreen.first()).toBeVisible();
	const words = await onScreen.allInnerTexts();
	expect(words.length).toBeLessThanOrEqual(12);
	await expect(page.locator('article li')).toHaveText(words);
	await page.setViewportSize({ width: 1280, height: 720 });
	await teacher.press(teacher.button('Show it large'));
	await expect(page.locator('dialog li')).toHaveText(words);
	await expect(page.locator('dialog li').last()).toBeInViewport();
	await teacher.press(teacher.button('Close'));
	await page.getByLabel('Slips to hand out').check();
	await expect(page.locator('.paper ol')).toHaveCount(8);
	await expect(page.locator('.paper ol').last().locator('li')).toHaveText(words);

	const origin = new URL(baseURL!).origin;
	const context = await browser.newContext({
		...{ viewport: phone, hasTouch: true, baseURL: origin, locale: 'en-US' }
	});
	await watch(context, origin, seen);
	const student = await context.newPage();
	const reader = new Reader(student);
	await reader.open('/take/');
	await kept(student);
	await context.setOffline(true);
	const field = student.getByLabel('Type the short code');
	await field.fill(words.with(3, `${words[3]}x`).join(', ').toUpperCase());
	await field.press('Enter');
	await expect(student.getByRole('alert')).toContainText(`Did you mean “${words[3]}”?`);
	// What was typed is there to be mended, too.
	await expect(field).toHaveValue(new RegExp(words[0]!));
	await reader.press(student.getByRole('link', { name: `Use “${words[3]}”` }));
	await expect(student.getByText('13 questions.')).toBeVisible();
	await expect(student.getByText('another edition')).toHaveCount(0);
	await begin(reader);
	await reader.give('right');
	await expect(student.getByText('2 of 13', { exact: true })).toBeVisible();

	// Who types only the first letters the next day goes on.
	await student.goto('about:blank');
	await reader.open('/take/');
	await field.fill(words.map((word) => word.slice(0, 4)).join(' '));
	await reader.press(reader.button('Go'));
	await expect(student.getByText('2 of 13', { exact: true })).toBeVisible();
	await context.close();
});
