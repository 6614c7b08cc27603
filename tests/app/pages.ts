import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { QuestionSet } from '../../src/lib/questions/set';
import { read } from './reader';
import { expect } from './story';

export const published = async (page: Page): Promise<QuestionSet> =>
	(await page.request.get('/question-sets/close-call.en.json')).json();
/** All that a page says, folded or not, without the space between. */
export const said = async (page: Page, selector = 'main') =>
	letters(await page.locator(selector).evaluate((one) => one.textContent!));
export const letters = (text: string) => read(text).replace(/\s/g, '');
export const unsaid = (text: string, wanted: string[]) =>
	wanted.filter((one) => !text.includes(letters(one)));

/** The file that a button hands out. */
export async function textOf(page: Page, button: string, name: RegExp): Promise<string> {
	const [download]: [Download, void] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	expect(download.suggestedFilename()).toMatch(name);
	return readFileSync(await download.path(), 'utf8');
}
