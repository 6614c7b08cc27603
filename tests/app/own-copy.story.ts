import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fingerprintedPlaces, placesOf } from '../../scripts/fingerprints.js';
import { Reader } from './reader';
import { expect, test } from './story';

// Nothing of the real essay is kept here: an invented one stands in for it, with fingerprints of its own.
const essay = `A Lighthouse Nobody Asked For
The harbor of Plum Bay has had a lighthouse since 1902. Captain O’Hara of the U.S. Coast Survey calls it “a candle.”
In May the town bought a second one. It cost $40,000 & a good boat.
Nobody had asked for it. The fishers steer by the church. The gulls do not care!
The mayor likes tall things. His wife likes none of it. They dine late.
Perhaps the light will draw guests. Perhaps it will draw moths.
• The rock is low, and the sea is not.
• Lamp oil costs 3% more each year.
• The keeper is afraid of stairs.
In the end the tower will stand there unlit.
Call it a monument. Or call it a very expensive perch.
About Author
Ada Plum writes about harbors. She has lived in seven of them. Before that she sold rope. She keeps two gulls. Her next book is about fog.`;

const places: { locator: string; words: number; hash: string }[] = JSON.parse(
	readFileSync('src/content/places.json', 'utf8')
);

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** The built app, with the invented essay's fingerprints in the place of the real one's. */
async function serveInvented(page: Page) {
	const own = fingerprintedPlaces(essay);
	let changed = 0;
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		const response = await route.fetch();
		let body = await response.text();
		for (const [index, { locator, words, hash }] of places.entries()) {
			const built = new RegExp(`(\\bwords"?:)${words}(,"?hash"?:[\`"'])${hash}`);
			if (!built.test(body)) continue;
			expect(own[index]!.locator).toBe(locator);
			body = body.replace(built, `$1${own[index]!.words}$2${own[index]!.hash}`);
			changed++;
		}
		await route.fulfill({ response, body });
	});
	const reader = new Reader(page);
	await reader.open('/read/');
	expect(changed).toBe(24);
	await page.locator('summary', { hasText: 'Use your own copy' }).tap();
	return reader;
}

const sentence = (locator: string) =>
	placesOf(essay)
		.find(([place]) => place === locator)![1]
		.replace('• ', '');
const beside = (page: Page, locator: string) => page.locator(`[id="${locator}"] blockquote`);

test('a copy is matched, and each sentence stands beside our line', async ({ page }) => {
	const reader = await serveInvented(page);
	// As it comes from a web page: a menu before it, an advertisement within it.
	const pasted = `Home | About | Give\n${essay.replace('In May', 'READ MORE: Fog\n\nIn May')}\nTop of page`;
	await page.getByLabel('Text of the essay').fill(pasted);
	await reader.press(reader.button('Match the text'));
	await expect(page.getByText('24 of 24 places found in your copy.')).toBeVisible();
	for (const locator of ['T', 'P1.S2', 'B3', 'A.S5']) {
		await expect(beside(page, locator)).toHaveText(sentence(locator));
	}
});

test('one changed sentence is named, and all others are found', async ({ page }) => {
	const reader = await serveInvented(page);
	const changed = essay.replace(
		'The fishers steer by the church.',
		'The fishers steer by the pub.'
	);
	await page.getByLabel('Text of the essay').fill(changed);
	await reader.press(reader.button('Match the text'));
	await expect(page.getByText('23 of 24 places found in your copy.')).toBeVisible();
	await expect(
		page.getByText('Not found, or not in the same words: Paragraph 3, sentence 2.')
	).toBeVisible();
	await expect(beside(page, 'P3.S1')).toHaveText(sentence('P3.S1'));
	await expect(beside(page, 'P3.S2')).toHaveCount(0);
	await expect(page.locator('blockquote')).toHaveCount(23);
});

test('a copy is still there after a reload, until it is removed', async ({ page }) => {
	const reader = await serveInvented(page);
	await page.getByLabel('Text of the essay').fill(essay);
	await reader.press(reader.button('Match the text'));
	await expect(page.locator('blockquote')).toHaveCount(24);
	await reader.reload();
	await expect(page.getByText('24 of 24 places found in your copy.')).toBeVisible();
	await expect(page.locator('blockquote')).toHaveCount(24);

	await reader.press(reader.button('Remove my copy'));
	await expect(page.getByText('Your copy is removed from this browser.')).toBeVisible();
	await expect(page.locator('blockquote')).toHaveCount(0);
	const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
	expect(await stored()).not.toContain('lighthouse');
	await reader.reload();
	await expect(page.locator('summary', { hasText: 'Use your own copy' })).toBeVisible();
	await expect(page.locator('blockquote')).toHaveCount(0);
});

test('a copy can be opened from a file; one that is no text is refused', async ({ page }) => {
	await serveInvented(page);
	const file = page.getByLabel('Open a text file');
	await file.setInputFiles({
		name: 'picture.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from([0x89, 0, 1, 2, 0, 0, 255])
	});
	await expect(page.getByText('This file could not be read as text')).toBeVisible();
	await file.setInputFiles({
		name: 'essay.txt',
		mimeType: 'text/plain',
		// As Notepad has saved it.
		buffer: Buffer.from(`\ufeff${essay.replaceAll('\n', '\r\n')}`, 'utf16le')
	});
	await expect(page.getByText('24 of 24 places found in your copy.')).toBeVisible();
	await expect(page.getByText('could not be read')).toHaveCount(0);
});

test('a text that is too long or empty is refused, and the copy kept before stays', async ({
	page
}) => {
	const reader = await serveInvented(page);
	const text = page.getByLabel('Text of the essay');
	const use = reader.button('Match the text');
	await reader.press(use);
	await expect(page.getByText('There is no text yet.')).toBeVisible();
	await text.fill(essay);
	await reader.press(use);
	await expect(page.locator('blockquote')).toHaveCount(24);
	await text.fill('fog '.repeat(25_001));
	await reader.press(use);
	await expect(
		page.getByText('This text has 100,004 characters, and there is room for 100,000.')
	).toBeVisible();
	await expect(page.locator('blockquote')).toHaveCount(24);
});

test('a copy never leaves the device', async ({ page }) => {
	const sent: string[] = [];
	const reader = await serveInvented(page);
	page.on('request', (request) =>
		sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
	);
	await page.getByLabel('Text of the essay').fill(essay);
	await reader.press(reader.button('Match the text'));
	await expect(page.locator('blockquote')).toHaveCount(24);
	expect(sent).toEqual([]);
	await reader.reload();
	await expect(page.locator('blockquote')).toHaveCount(24);
	await page.getByRole('link', { name: 'Me', exact: true }).tap();
	await expect(page.getByRole('heading', { name: 'Me', level: 1 })).toBeVisible();
	expect(sent.length).toBeGreaterThan(0);
	expect(sent.filter((one) => !one.startsWith('GET ') || /lighthouse|gull/i.test(one))).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});
