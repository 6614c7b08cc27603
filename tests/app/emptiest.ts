import type { Page } from '@playwright/test';

/** The share of the screen's height of the largest band in which there is nothing. */
export const emptiest = (page: Page) =>
	page.evaluate(() => {
		const things = [
			...document.querySelectorAll(
				'h1, p, label, button, a, svg, input, textarea, select, li, legend, td, figure'
			)
		]
			.filter((one) => one.checkVisibility())
			.map((one) => one.getBoundingClientRect())
			.filter(({ width, height }) => width > 1 && height > 1)
			.sort((a, b) => a.top - b.top);
		let reached = 0;
		let widest = 0;
		for (const { top, bottom } of things) {
			widest = Math.max(widest, Math.min(top, innerHeight) - reached);
			reached = Math.max(reached, bottom);
		}
		return Math.max(widest, innerHeight - reached) / innerHeight;
	});
