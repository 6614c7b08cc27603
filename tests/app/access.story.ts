import { Reader } from './reader';
import { asking } from './states';
import { expect, test } from './story';

test.describe('with the keyboard alone', () => {
	test('the whole first round can be done, and what has the focus shows it', async ({ page }) => {
		await page.addInitScript(noteFocus);
		const reader = new Reader(page, 'keyboard');
		await reader.open('/');
		await reader.play((index) => (index % 4 === 1 ? 'wrong' : 'right'));
		const { stops, unseen } = await page.evaluate(
			() => (window as unknown as { noted: Noted }).noted
		);
		expect(stops).toBeGreaterThan(40);
		expect(unseen).toEqual([]);
	});

	test('the focus goes to the verdict, then to the next question', async ({ page }) => {
		const reader = new Reader(page, 'keyboard');
		await reader.open('/');
		await reader.answer('wrong');
		await expect(reader.verdict).toBeFocused();
		await expect(reader.verdict).toHaveText(/Not/);
		await reader.press(reader.button('Show the answer'));
		await expect(reader.verdict).toBeFocused();
		await reader.next();
		await expect(reader.stem).toBeFocused();
		await expect(reader.progress).toHaveText('2 of 10');
		await reader.answer('right');
		await expect(reader.verdict).toBeFocused();
	});

	test('the focus goes to the result at the end, and to the other side of a card', async ({
		page
	}) => {
		const reader = new Reader(page, 'keyboard');
		await reader.open(asking('truth'));
		await reader.answer('right');
		await reader.next();
		await expect(page.getByRole('heading', { name: 'How it went' })).toBeFocused();
		await reader.open('/cards/');
		await expect(page.locator('#front')).toBeFocused();
		await page.keyboard.press('Space');
		await expect(page.locator('#back')).toBeFocused();
		await page.keyboard.press('3');
		await expect(page.locator('#front')).toBeFocused();
		await expect(page.getByText('Got 1 of 10')).toBeVisible();
	});

	test('the first stop of a page skips to its content', async ({ page }) => {
		const reader = new Reader(page, 'keyboard');
		for (const path of ['/', '/read/', '/teach/vetting/']) {
			await page.goto(path);
			await page.keyboard.press('Tab');
			const skip = reader.link('Skip to content');
			await expect(skip).toBeFocused();
			await expect(skip).toBeInViewport({ ratio: 1 });
			await page.keyboard.press('Enter');
			await expect(page.getByRole('main')).toBeFocused();
		}
	});

	test('a dialog opens, holds the focus, and gives it back', async ({ page }) => {
		const reader = new Reader(page, 'keyboard');
		await reader.open('/scores/');
		await reader.press(reader.button('Erase everything'));
		await expect(page.getByRole('dialog')).toBeVisible();
		await expect(reader.button('Keep')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(reader.button('Erase everything')).toBeFocused();
	});
});

interface Noted {
	/** How often a control got the focus. */
	stops: number;
	/** Where nothing showed it, or something covered it. */
	unseen: string[];
}

/** Runs in the page. */
function noteFocus() {
	const noted: Noted = { stops: 0, unseen: [] };
	Object.assign(window, { noted });
	addEventListener('focusin', ({ target }) =>
		requestAnimationFrame(() => {
			const one = target as HTMLElement;
			// What the app itself leads to, such as the verdict, is a place to read on, not a control.
			if (one !== document.activeElement || one.tabIndex < 0) return;
			noted.stops++;
			const shown = one.closest('label') ?? one;
			// A radio's outline is drawn by the box with its text.
			const boxes = [one, shown, ...shown.children];
			const outlined = boxes.some((box) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(box);
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			});
			const { left, top, width, height } = shown.getBoundingClientRect();
			const there = document.elementFromPoint(left + width / 2, top + height / 2);
			const free = !!there && (shown.contains(there) || there.contains(shown));
			if (outlined && free) return;
			const name = one.getAttribute('aria-label') ?? shown.innerText.slice(0, 40);
			noted.unseen.push(`${one.tagName} ${name}: ${outlined ? 'covered' : 'no outline'}`);
		})
	);
}
