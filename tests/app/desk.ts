import type { Locator, Page } from '@playwright/test';
import type { SavedSet } from '../../src/lib/questions/sets/saved-set';
import { phone } from '../../playwright.config';
import { expect } from './story';

/** Who works at the desk: with a finger on a phone, or with a mouse on a laptop. */
export const desks = {
	'on a phone': { viewport: phone, hasTouch: true },
	'on a laptop': { viewport: { width: 1366, height: 768 }, hasTouch: false }
};

export async function openDesk(page: Page, path = '/teach/') {
	await page.goto(path);
	await expect(page.locator('html[data-ready]')).toBeAttached();
}

export const box = (page: Page, id: string) => page.locator(`input[name=question][value="${id}"]`);

export async function pick(page: Page, ids: readonly string[]) {
	for (const id of ids) await box(page, id).check();
}

/** The set in the making, opened where it is behind a bar. */
export async function tray(page: Page): Promise<Locator> {
	const set = page
		.getByRole('dialog', { name: 'Your set' })
		.or(page.getByRole('complementary', { name: 'Your set' }));
	const open = page.getByRole('button', { name: 'Your set', exact: true });
	await expect(set.or(open).first()).toBeVisible();
	if (!(await set.isVisible())) await open.click();
	await expect(set).toBeVisible();
	return set;
}

export async function closeTray(page: Page) {
	const sheet = page.getByRole('dialog', { name: 'Your set' });
	if (await sheet.isVisible())
		await sheet.getByRole('button', { name: 'Close', exact: true }).click();
}

/** Opens the picker of tools and takes one, by its name. */
export async function sendTo(page: Page, from: Locator | Page, tool: string): Promise<Locator> {
	await from.getByRole('button', { name: 'Send to ...', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Send to ...' });
	await take(dialog, tool);
	return dialog;
}
export async function take(dialog: Locator, tool: string) {
	const radio = dialog.getByRole('radio', { name: tool, exact: true });
	if (!(await radio.isVisible())) await dialog.getByText('Other tools and formats').click();
	await radio.check();
}

/** Shows the tools of a question of the set, by its place in the order. */
export const openTools = (set: Locator, at = 0) =>
	set
		.getByRole('button', { name: /^More for: / })
		.nth(at)
		.click();

/** The stems of the set, in order. */
export const stems = (set: Locator) =>
	set.getByRole('list', { name: 'Questions in order' }).locator('.stem');

/** Lays a set into the browser before the app comes, as the desk would have kept it. */
export const lay = (page: Page, set: SavedSet) =>
	page.addInitScript((set) => {
		if (localStorage.getItem('cc/notebook')) return;
		localStorage.setItem('cc/notebook', 'abcd');
		localStorage.setItem(`cc/abcd/sets/${set.id}`, `1 ${JSON.stringify(set)}`);
	}, set);

export const own: SavedSet = {
	id: 'own-aaaabbbbcccc',
	made: 1,
	title: 'Friday',
	instructions: 'Read the second paragraph first.',
	options: { mode: 'practise', shuffle: false, certainty: false },
	items: [
		{ from: 'bank', id: 'app-or-program' },
		{
			from: 'own',
			question: {
				id: 'own-ddddeeeeffff',
				kind: 'truth',
				prompt: 'Did we read <b>all</b> of it?',
				right: 'yes',
				point: 'c07',
				explanation: 'We did, on Thursday.'
			}
		},
		{ from: 'bank', id: 'name-for-critics' },
		{ from: 'bank', id: 'list-of-three' }
	]
};
