import { textOf } from './pages';
import { Reader } from './reader';
import { asking, readAsked, writeNote } from './states';
import { expect, test } from './story';

const note = 'I read it as a joke,\nnot as a claim; “hype”.';

test('a note is written after an answer, listed, changed, removed and taken back', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open(asking('truth'));
	const { prompt, id } = await reader.answer('wrong');
	await writeNote(reader, note);
	await reader.press(reader.link('All my notes'));
	const written = page.locator('article .text');
	await expect(written).toHaveText(note);
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
		prompt.replace(/[“”]/g, '')
	);
	await expect(reader.link('Ask me again')).toHaveAttribute('href', `/quiz/?again=${id}`);
	await reader.reload();
	await expect(written).toHaveText(note);

	await reader.press(page.getByText('Change or remove'));
	const field = page.getByLabel('How do you read it?');
	await field.fill('x'.repeat(600).slice(0, 500));
	await expect(page.getByText('500 of 500 characters')).toBeVisible();
	await field.fill('Quite otherwise.');
	await reader.press(reader.button('Keep the note'));
	await expect(written).toHaveText('Quite otherwise.');
	await reader.press(reader.button('Remove the note'));
	await expect(written).toHaveText('The note is removed.');
	await expect(page.getByRole('status').filter({ hasText: 'removed' })).toBeFocused();
	await reader.press(reader.button('Undo'));
	await expect(written).toHaveText('Quite otherwise.');
	await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeFocused();
	await reader.press(reader.button('Remove the note'));
	await reader.reload();
	await expect(page.getByText('No notes yet.')).toBeVisible();
});

test('notes leave only when they are shared: as text or as a file', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const reader = new Reader(page, 'keyboard');
	await readAsked(reader);
	const { prompt } = await reader.answer('right');
	// By the page; what works offline is fetched meanwhile.
	const sent: string[] = [];
	page.on('request', (request) => sent.push(request.url()));
	await reader.press(page.getByText('More about this'));
	await page.getByText('I read it differently').focus();
	await page.keyboard.press('Enter');
	const field = page.getByLabel('How do you read it?');
	await field.fill(note);
	// Leaving the field keeps it.
	await reader.press(reader.button('Read on'));
	expect(sent.filter((url) => !/\/_app\/immutable\/|service-worker/.test(url))).toEqual([]);
	await reader.open('/notes/');
	await expect(page.locator('article .text')).toHaveText(note);
	const file = await textOf(page, 'Download as a file', /^close-call-notes\.txt$/);
	expect(file).toContain(`Paragraph 1, sentence`);
	expect(file).toContain(`Question: ${prompt}\nMy note: ${note}\n`);
	await reader.press(reader.button('Copy as text'));
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);
});
