import type { Page } from '@playwright/test';

/** What sticks out of the page, of its own box, or is hidden by the box. */
export const overflowing = (page: Page) =>
	page.evaluate(() => {
		const root = document.scrollingElement!;
		// The band behind a quoted word may end in the margin.
		const slack = 6;
		const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
			(one) =>
				one.checkVisibility({ visibilityProperty: true }) &&
				// A wide table of figures scrolls in a box of its own.
				!one.closest('.visually-hidden, #svelte-announcer, .skip, svg, noscript, option, .scroll')
		);
		const say = (one: HTMLElement, how: string) =>
			`${one.tagName}.${one.className} ${how}: ${(one.innerText ?? '').slice(0, 40)}`;
		const faults = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
		for (const one of seen) {
			const { left, right } = one.getBoundingClientRect();
			const { display, overflowX, overflowY, textOverflow, webkitLineClamp } =
				getComputedStyle(one);
			if (right - left > 1 && (left < -1 || right > innerWidth + 1)) {
				faults.push(say(one, `reaches from ${left} to ${right}`));
			}
			if (display === 'inline' || one.matches('meter, progress, input')) continue;
			// The beginning of a stem, of which a button shows the whole.
			if (webkitLineClamp !== 'none' || textOverflow === 'ellipsis') continue;
			const hides = overflowY !== 'visible' || overflowX !== 'visible';
			const speaks = [...one.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()
			);
			const control = one.matches('button, a, label, summary');
			if (
				(hides || speaks || control) &&
				one.clientWidth &&
				one.scrollWidth > one.clientWidth + slack
			) {
				faults.push(say(one, `is ${one.clientWidth} px wide and needs ${one.scrollWidth}`));
			}
			// Only sheet and dialog scroll inside the page, and they do so downward.
			const scrolls = one.matches('#sheet, dialog, textarea, select');
			if ((hides || control) && !scrolls && one.scrollHeight > one.clientHeight + 1) {
				faults.push(say(one, `is ${one.clientHeight} px high and needs ${one.scrollHeight}`));
			}
		}
		return faults;
	});
