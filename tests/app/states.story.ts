import type { Page } from '@playwright/test';
import { colors, violations } from './axe';
import { overflowing } from './overflowing';
import { Reader } from './reader';
import { expected, states } from './states';
import { expect, test } from './story';

const narrow = { width: 320, height: 640 };

for (const [name, way] of Object.entries(states)) {
	test(`axe finds nothing in both themes, and nothing is cut off or too small: ${name}`, async ({
		page,
		seen
	}) => {
		seen.expected.push(...(expected[name] ?? []));
		await page.emulateMedia({ colorScheme: 'light' });
		await way(new Reader(page), page);
		expect(await violations(page), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, colors), 'dark').toEqual([]);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByRole('main')).toHaveCount(1);
		expect(await small(page), 'smaller than 44 x 44').toEqual([]);
		await page.setViewportSize(narrow);
		expect(await overflowing(page), '320 px').toEqual([]);
		expect(await small(page), 'smaller than 44 x 44 at 320 px').toEqual([]);
		await enlarge(page);
		expect(await overflowing(page), '320 px and 200 % text').toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await overflowing(page), '200 % text').toEqual([]);
	});
}

test.describe('who wants less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	for (const name of ['help after a wrong answer', 'the answer told', 'a card turned'])
		test(`sees none: ${name}`, async ({ page }) => {
			await states[name]!(new Reader(page), page);
			expect(await moving(page)).toEqual([]);
		});
});

test('who has not asked for less motion sees the sheet rise', async ({ page }) => {
	await states['the answer told']!(new Reader(page), page);
	expect(await moving(page)).toContain('SECTION.sheet');
});

/** As a reader does who has set the browser's text to twice its size. */
const enlarge = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('html:root { font-size: 200% !important }');
		document.adoptedStyleSheets = [sheet];
	});

/** Controls that a thumb could miss; a link in running text may be as small as its words. */
const small = (page: Page) =>
	page.evaluate(() => {
		const least = 44;
		const controls = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]'
		);
		const inText = (one: HTMLElement) => {
			const around = one.parentElement!.innerText.trim();
			const alone = around === one.innerText.trim();
			const inline = getComputedStyle(one).display.match(/^inline(-block)?$/);
			return inline && !alone && (one.tagName === 'A' || !!one.closest('h1, p'));
		};
		return [...controls]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.filter((one) => !one.matches('.skip') && !inText(one))
			.flatMap((one) => {
				// A radio, a box to tick and a file come with a label that takes the tap.
				const native = one.matches('[type=radio], [type=checkbox], [type=file]');
				const target = (native && one.closest('label')) || one;
				const { width, height } = target.getBoundingClientRect();
				// A fraction of a pixel is lost in zooming.
				if (width > least - 0.1 && height > least - 0.1) return [];
				const name = one.innerText || one.getAttribute('aria-label') || one.id;
				return `${one.tagName} ${width} x ${height}: ${name.slice(0, 40)}`;
			});
	});

/** What takes longer than an instant to come. */
const moving = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((one) => one.checkVisibility())
			.filter((one) => {
				const { animationName, animationDuration, transitionDuration } = getComputedStyle(one);
				const longest = Math.max(
					animationName === 'none' ? 0 : parseFloat(animationDuration),
					parseFloat(transitionDuration)
				);
				return longest > 0.001;
			})
			.map((one) => `${one.tagName}.${one.classList[0]}`)
	);
