import type { BrowserContext, Page } from '@playwright/test';
import config from '../../playwright.config';
import { nothingWrong, test as base, watch, type Seen } from './story';

interface Device {
	context: BrowserContext;
	/** Stays open, so that the process which draws all pages does. */
	open: Page;
	seen: Seen;
}

/** Stories on one device that forgets in between. What it has loaded and compiled once serves all of them. */
export const test = base.extend<object, { device: Device }>({
	device: [
		async ({ browser }, use) => {
			const { baseURL, viewport, hasTouch, locale, serviceWorkers } = config.use!;
			const context = await browser.newContext({
				...{ baseURL, viewport, hasTouch, locale, serviceWorkers }
			});
			const seen: Seen = { requests: [], faults: [], expected: [] };
			await watch(context, new URL(baseURL!).origin, seen);
			const open = await context.newPage();
			// A page without a script of its own.
			await open.goto('/accessibility/');
			await use({ context, open, seen });
			await context.close();
		},
		{ scope: 'worker' }
	],
	context: async ({ device: { context, open } }, use) => {
		await use(context);
		for (const page of context.pages()) if (page !== open) await page.close();
		await open.evaluate(() => localStorage.clear());
	},
	seen: [
		async ({ device: { seen } }, use) => {
			for (const list of Object.values(seen)) list.length = 0;
			await use(seen);
			nothingWrong(seen);
		},
		{ auto: true }
	],
	launchOptions: [
		async ({}, use) => {
			const { args = [], ...others } = config.use!.launchOptions!;
			await use({ ...others, args: [...args, '--process-per-site'] });
		},
		{ scope: 'worker', option: true }
	]
});
