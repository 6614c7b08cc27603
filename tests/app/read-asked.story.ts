import { paragraphOf } from '../../src/lib/questions/essay';
import { logged } from './notebook';
import { Reader, verdicts, why } from './reader';
import { openGuesses, readAsked } from './states';
import { expect, test } from './story';

test('three guesses, then reading: each is answered where it is read', async ({ page }) => {
	const reader = new Reader(page);
	await openGuesses(reader);
	const guessed = [];
	for (const wanted of ['wrong', 'right', 'wrong'] as const) {
		await expect(page.getByText(`Guess ${guessed.length + 1} of 3`)).toBeVisible();
		guessed.push(await reader.answer(wanted));
	}
	await expect(page.getByText('Now read.')).toBeFocused();
	await expect(reader.verdict).toHaveCount(0);
	const log = await logged(page);
	expect(log.map(({ item }) => item)).toEqual(guessed.map(({ id }) => id));
	expect(log).toMatchObject(
		guessed.map(({ point, hash }, index) => ({
			mode: 'reading',
			point,
			// The log keeps the beginning of a hash.
			hash: hash!.slice(0, 4),
			certainty: 'guess',
			score: index === 1 ? 1 : 0,
			try: 1,
			hints: 0
		}))
	);

	const [first] = guessed;
	const spot = page.locator('section', {
		has: page.locator(`#part-${paragraphOf(first!.locator!)}`)
	});
	await expect(spot).toContainText('Before reading you guessed');
	await reader.press(spot.getByRole('button', { name: 'See the answer' }));
	await expect(reader.verdict).toBeFocused();
	await expect(reader.verdict).toHaveText(verdicts.missed);
	await expect(spot).toContainText(why(first!));

	await reader.reload();
	await expect(page.getByText('Now read.')).toBeHidden();
	await expect(spot).toContainText('Before reading you guessed');
});

test('asked as one reads: a missed one comes back at the next, all in the one log', async ({
	page
}) => {
	const reader = new Reader(page);
	await readAsked(reader);
	const missed = await reader.answer('wrong');
	await expect(reader.verdict).toBeFocused();
	await expect(reader.verdict).toHaveText(verdicts.missed);
	await reader.press(reader.button('Read on'));
	await expect(page.locator('#part-P2')).toBeFocused();
	await expect(page.getByText('Once more')).toBeVisible();

	await reader.reload();
	await expect(page.getByLabel('Ask me as I read')).toBeChecked();
	await expect(page.getByText('Once more')).toBeVisible();
	expect((await reader.answer('right')).id).toBe(missed.id);
	await expect(reader.verdict).toHaveText(verdicts.right);
	await reader.press(reader.button('One more'));
	await expect(reader.stem).toBeFocused();
	const second = await reader.answer('right');
	expect(paragraphOf(second.locator!)).toBe('P2');
	await reader.press(reader.button('Read on'));
	await expect(page.locator('#part-P3')).toBeFocused();
	expect(await logged(page)).toMatchObject([
		{ item: missed.id, score: 0, try: 1, mode: 'reading' },
		{ item: missed.id, score: 1, try: 2, mode: 'reading' },
		{ item: second.id, score: 1, try: 1, mode: 'reading' }
	]);

	await reader.press(page.getByLabel('Ask me as I read'));
	await expect(reader.stem).toHaveCount(0);
});

test('with keys alone to the end, and a new reading begins with other questions', async ({
	page
}) => {
	const reader = new Reader(page, 'keyboard');
	await readAsked(reader);
	// Every part but the author note has a quick question.
	const checkpoints = 8;
	const asked: string[] = [];
	const ended = page.getByText('You have answered all');
	while (!(await ended.count())) {
		asked.push((await reader.answer('right')).id);
		await expect(reader.verdict).toBeFocused();
		if (asked.length < checkpoints) await reader.press(reader.button('Read on'));
	}
	expect(new Set(asked).size).toBe(checkpoints);
	await reader.press(reader.button('Begin a new reading'));
	await expect(ended).toHaveCount(0);
	expect(asked).not.toContain((await reader.question()).id);
	// Nobody is told that they have not read what they have.
	await expect(page.getByText('You have not read')).toHaveCount(0);
	await reader.press(page.locator('summary', { hasText: 'Before you read it again' }));
	await expect(page.getByText('What do you remember?')).toBeVisible();
	await expect(page.getByText('Guess 1 of 3', { exact: true })).toBeVisible();
	expect(await logged(page)).toHaveLength(checkpoints);
});

test('the essay reads the same where the questions cannot be fetched', async ({ page, seen }) => {
	seen.expected.push(/ERR_FAILED|Failed to load/);
	const reader = new Reader(page);
	await page.route('**/bank/**', (route) => route.abort());
	await reader.open('/read/');
	await reader.press(page.getByLabel('Ask me as I read'));
	await expect(page.getByText('The page works without them.')).toBeVisible();
	await page.unroute('**/bank/**');
	await reader.press(reader.button('Try again'));
	await expect(reader.stem).toBeVisible();
});
