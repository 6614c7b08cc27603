import type { Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds fault with on the page as it stands, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
	// Half-way through a fade nothing has its colours.
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	// The page's policy allows no script tag; the browser's own console may do what it likes.
	await page.evaluate(axe.source);
	return page.evaluate(async (tags) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
		);
	}, tags);
}
