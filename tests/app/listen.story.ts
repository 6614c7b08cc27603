import type { Page } from '@playwright/test';
import { Reader } from './reader';
import { asking } from './states';
import { expect, test } from './story';

/** A device with a voice, which notes what it is given to say. */
const giveVoice = (page: Page) =>
	page.addInitScript(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const voice = { lang: 'en-US', localService: true, default: true, name: 'Story' };
		Object.assign(SpeechSynthesis.prototype, {
			getVoices: () => [voice],
			speak: ({ text }: SpeechSynthesisUtterance) => said.push(text)
		});
		Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} });
	});

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('a device with a voice reads stem and options, and moves nothing for it', async ({ page }) => {
	await giveVoice(page);
	const reader = new Reader(page);
	await reader.open(asking('choice'));
	const question = await reader.question();
	const before = await reader.stem.boundingBox();
	const listen = reader.button('Read the question aloud');
	await expect(listen).toBeVisible();
	expect(await reader.stem.boundingBox()).toEqual(before);
	await reader.press(listen);
	await expect(reader.button('Stop reading aloud')).toBeVisible();
	const spoken = (await said(page)).join(' ');
	for (const text of Object.values('options' in question ? question.options : {}))
		expect(spoken).toContain(text.replace(/[“”]/g, ''));
	await reader.press(reader.button('Stop reading aloud'));
	await expect(listen).toBeVisible();
});

test('without a voice there is no such button, and nothing is fetched for it', async ({
	page,
	seen
}) => {
	await page.addInitScript(() => Object.assign(SpeechSynthesis.prototype, { getVoices: () => [] }));
	const reader = new Reader(page);
	const files = () => seen.requests.filter((url) => url.includes('/_app/'));
	const listen = reader.button('Read the question aloud');
	await reader.open(asking('truth'));
	await reader.answer('right');
	await expect(reader.verdict).toBeVisible();
	await expect(listen).toHaveCount(0);
	const without = new Set(files());

	await giveVoice(page);
	await reader.open(asking('truth'));
	await expect(listen).toBeVisible();
	expect(files().filter((url) => !without.has(url))).not.toEqual([]);
});
