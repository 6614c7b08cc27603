import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

// Half as long as what the package itself exports.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that another theme can break: themes differ in nothing but colors. */
export const colors = ['color-contrast', 'link-in-text-block'];

/** What axe finds fault with on the page as it stands, one line for each element; `rules` by their tags or ids. */
export async function violations(page: Page, rules = tags): Promise<string[]> {
	// Half-way through a fade nothing has its colours.
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	// The page's policy allows no script tag; the browser's own console may do what it likes.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(async (rules) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
		);
	}, rules);
}
