import type { Locator, Page } from '@playwright/test';
import { kept } from './notebook';
import { published } from './pages';
import { Reader } from './reader';
import { chooseCards, states, turnOne } from './states';
import { expect, test } from './story';

const grades = ['Not yet', 'Hard', 'Got it', 'Easy'];
const done = (page: Page) => page.getByRole('heading', { name: 'Done' });

test('a run of cards: missed ones come again, a grade can be taken back, a reload goes on', async ({
	page
}) => {
	const reader = new Reader(page);
	await chooseCards(reader);
	await reader.press(page.locator('label', { hasText: 'Words to know' }));
	await reader.press(reader.button('Start 10 cards'));
	const front = page.locator('#front');
	const grade = async (name: 'Got it' | 'Not yet') => {
		await front.tap();
		await expect(page.locator('#back')).toBeVisible();
		await reader.press(reader.button(name));
	};
	const first = (await front.textContent())!;
	await grade('Got it');
	await expect(page.getByText('Got 1 of 10')).toBeVisible();
	await expect(front).not.toHaveText(first);

	await reader.press(reader.button('Undo'));
	await expect(page.getByText('Got 0 of 10')).toBeVisible();
	await expect(front).toHaveText(first);
	await expect(page.locator('#back')).toBeVisible();
	await reader.press(reader.button('Not yet'));

	const second = (await front.textContent())!;
	await reader.press(reader.button('Turn'));
	await page.reload();
	await expect(front).toHaveText(second);
	await expect(page.locator('#back')).toBeVisible();
	await reader.press(reader.button('Got it'));

	const done = page.getByRole('heading', { name: 'Done' });
	let again = false;
	for (let turn = 0; turn < 12 && !(await done.isVisible()); turn++) {
		again ||= (await front.textContent()) === first;
		await grade('Got it');
	}
	expect(again).toBe(true);
	await expect(done).toBeVisible();
	await expect(
		page.getByText('10 cards: 9 on the first try, 1 after seeing it again.')
	).toBeVisible();
	await reader.open('/scores/');
	await expect(page.getByText(/^Got it:/)).toHaveText(/10 of (the )?10/);
});

test('each of four grades says when the card comes up again, and can be undone', async ({
	page
}) => {
	const reader = new Reader(page);
	await states['the front of a card']!(reader, page);
	const first = (await page.locator('#front').textContent())!;
	const runs = async () => Object.keys(await kept(page)).filter((key) => key.endsWith('/cards'));
	expect(await runs()).toEqual([]);
	await reader.press(reader.button('Turn'));
	expect(await runs()).toHaveLength(1);
	for (const grade of grades) {
		for (const one of grades)
			await expect(reader.button(one)).toHaveAccessibleDescription(
				/^(tomorrow|\w+day|in \d+ (days|weeks|months))$/
			);
		await reader.press(reader.button(grade));
		await expect(page.getByText(`Got ${grade === 'Not yet' ? 0 : 1} of 10`)).toBeVisible();
		await reader.press(reader.button('Undo'));
		await expect(page.locator('#front')).toHaveText(first);
		await expect(page.locator('#back')).toBeVisible();
	}
});

test('a card asked today already says once that no grade moves its day', async ({ page }) => {
	const reader = new Reader(page);
	await turnOne(reader, 'isap company runs');
	const asked = /^You had this one today\. /;
	for (const description of [/^tomorrow$/, asked]) {
		await reader.press(reader.button('Turn'));
		await expect(reader.button('Not yet')).toHaveAccessibleDescription(description);
		if (description !== asked) await reader.press(reader.button('Not yet'));
	}
	for (const grade of grades) await expect(reader.button(grade)).toHaveAccessibleDescription(asked);
	await expect(page.getByText(asked)).toHaveCount(1);
	await expect(page.getByText(/^tomorrow$/)).toHaveCount(0);
});

test('the last card can be undone too, and the end says when the next are due', async ({
	page
}) => {
	const reader = new Reader(page);
	await turnOne(reader, 'isap company runs');
	await reader.press(reader.button('Turn'));
	await reader.press(reader.button('Easy'));
	await expect(done(page)).toBeFocused();
	await expect(page.getByText(/^Next: .+, \d+ minutes?\.$/)).toBeVisible();
	await reader.press(reader.button('Undo'));
	await expect(page.locator('#back')).toBeFocused();
	await reader.press(reader.button('Not yet'));
	await expect(page.getByText('Got 0 of 1')).toBeVisible();
});

test('while something of today is left, the end of a run leads on to it', async ({ page }) => {
	const reader = new Reader(page);
	await states['the end of a run of cards with more for today']!(reader, page);
	await expect(page.getByText(/^Next: /)).toHaveCount(0);
	await expect(reader.button('10 more cards')).toBeVisible();
	await reader.press(reader.link(/^More for today: \d+ minutes?$/));
	await expect(page).toHaveURL(/\/quiz\//);
	await expect(reader.stem).toBeVisible();
});

test.describe('a swipe', () => {
	/** One finger, or more, through the places given. */
	async function fingers(page: Page) {
		const session = await page.context().newCDPSession(page);
		const send =
			(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel') =>
			async (...places: [number, number][]) => {
				const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
				await session.send('Input.dispatchTouchEvent', { type, touchPoints });
			};
		return {
			down: send('touchStart'),
			to: send('touchMove'),
			up: send('touchEnd'),
			cancel: send('touchCancel')
		};
	}
	async function turned(page: Page) {
		const reader = new Reader(page);
		await states['a card turned']!(reader, page);
		const { y, height } = (await page.locator('#back').boundingBox())!;
		return { finger: await fingers(page), middle: y + height / 2 };
	}
	const shown = (page: Page): Locator => page.locator('.swipe');
	const graded = (page: Page, count: number) =>
		expect(page.getByText(`Got ${count} of 10`)).toBeVisible();

	for (const motion of ['no-preference', 'reduce'] as const)
		test(`to the right is “Got it”, to the left “Not yet”: ${motion}`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion: motion });
			const { finger, middle } = await turned(page);
			await finger.down([150, middle]);
			await finger.to([180, middle]);
			await expect(shown(page)).toHaveText('Got it');
			await expect(shown(page)).not.toHaveClass(/reached/);
			await finger.to([300, middle]);
			await expect(shown(page)).toHaveClass(/reached/);
			const session = await page.context().newCDPSession(page);
			const pace = (playbackRate: number) =>
				session.send('Animation.setPlaybackRate', { playbackRate });
			await session.send('Animation.enable');
			await pace(0.01);
			await finger.up();
			await graded(page, 1);
			// The whole card flies off, and the next one is there already.
			await expect(page.locator('.thrown .paper')).toHaveCount(motion === 'reduce' ? 0 : 1);
			await expect(page.locator('article:not([inert])')).toHaveCount(1);
			await pace(100);
			await expect(page.locator('.thrown')).toHaveCount(0);

			const reader = new Reader(page);
			// A tap so soon after a swipe is taken for the end of its movement.
			await page.keyboard.press('Space');
			await expect(reader.button('Got it')).toBeEnabled();
			await finger.down([300, middle]);
			await finger.to([260, middle]);
			await expect(shown(page)).toHaveText('Not yet');
			await finger.to([120, middle]);
			await finger.up();
			await expect(reader.button('Turn')).toBeVisible();
			await graded(page, 1);
		});

	test('is called off by moving back, a second finger, and the browser', async ({ page }) => {
		const { finger, middle } = await turned(page);
		await finger.down([150, middle]);
		await finger.to([180, middle]);
		await finger.to([300, middle]);
		await finger.to([160, middle]);
		await finger.up();
		await expect(shown(page)).toHaveCount(0);

		await finger.down([150, middle]);
		await finger.to([180, middle]);
		await finger.to([300, middle]);
		await finger.down([300, middle], [200, 600]);
		await expect(shown(page)).toHaveCount(0);
		await finger.up();

		await finger.down([150, middle]);
		await finger.to([180, middle]);
		await finger.to([300, middle]);
		await finger.cancel();
		await expect(shown(page)).toHaveCount(0);
		await expect(page.locator('#back')).toBeVisible();
		await graded(page, 0);
	});

	test('does not begin at the edge, on a button, or before the card is turned', async ({
		page
	}) => {
		const { finger, middle } = await turned(page);
		const drag = async (x: number, y: number) => {
			await finger.down([x, y]);
			for (const step of [30, 80, 150]) await finger.to([x + step, y]);
			await expect(shown(page)).toHaveCount(0);
			await finger.up();
		};
		await drag(20, middle);
		const star = (await page.getByRole('button', { name: 'Star' }).boundingBox())!;
		await drag(star.x + 20, star.y + 20);
		await expect(page.locator('#back')).toBeVisible();

		const reader = new Reader(page);
		// A tap so soon after a drag is taken for the end of its movement.
		await page.keyboard.press('3');
		await expect(reader.button('Turn')).toBeVisible();
		await drag(150, middle);
		await expect(reader.button('Turn')).toBeVisible();
		await graded(page, 1);
	});
});

test('keys turn, grade, undo and star', async ({ page }) => {
	const reader = new Reader(page, 'keyboard');
	await states['the front of a card']!(reader, page);
	const star = page.getByRole('button', { name: 'Star' });
	await page.keyboard.press('s');
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	for (const [key, got] of [
		['1', 0],
		['2', 1],
		['3', 1],
		['4', 1]
	] as const) {
		if (await reader.button('Turn').count()) await page.keyboard.press('Enter');
		await expect(page.locator('#back')).toBeFocused();
		await page.keyboard.press(key);
		await expect(page.getByText(`Got ${got} of 10`)).toBeVisible();
		await page.keyboard.press('u');
		await expect(page.getByText('Got 0 of 10')).toBeVisible();
		await expect(page.locator('#back')).toBeFocused();
	}
});

test('a starred card makes a pile; one put aside never comes up until it is taken back', async ({
	page
}) => {
	const reader = new Reader(page);
	await states['the front of a card']!(reader, page);
	const front = page.locator('#front');
	const first = (await front.textContent())!;
	await reader.press(reader.button('Star'));
	await reader.press(reader.button('Put aside'));
	await expect(page.getByText('Got 0 of 9')).toBeVisible();
	await reader.press(reader.button('Undo'));
	await expect(front).toHaveText(first);
	await expect(reader.button('Star')).toHaveAttribute('aria-pressed', 'true');

	const choice = page.getByRole('heading', { name: 'Choose cards' });
	await reader.press(reader.button('Choose cards'));
	await expect(choice).toBeFocused();
	await page.getByLabel('Starred').check();
	await reader.press(reader.button('Start 1 card'));
	await expect(front).toHaveText(first);
	await reader.press(reader.button('Put aside'));
	await expect(page.getByText('All of these are put aside.')).toBeVisible();

	await reader.press(reader.button('Choose cards'));
	await expect(choice).toBeFocused();
	await page.getByLabel('Starred').check();
	await expect(page.getByText('No card fits.')).toBeVisible();
	await reader.press(reader.link('All cards'));
	await page.getByLabel('Show').selectOption('Put aside');
	await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
	await expect(reader.button('Start 0 cards')).toBeDisabled();
	await reader.press(reader.button('Take back'));
	await expect(page.getByText('No card fits.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'All cards' })).toBeFocused();
	await page.getByLabel('Show').selectOption('Starred');
	await reader.press(reader.button('Start 1 card'));
	await expect(front).toHaveText(first);
});

test('where cards put aside are taken back one by one, the focus goes to the next', async ({
	page
}) => {
	const reader = new Reader(page, 'keyboard');
	await reader.open('/cards/browse/');
	for (let row = 0; row < 3; row++) await reader.press(reader.button('Put aside').first());
	await page.getByLabel('Show').selectOption('Put aside');
	const rows = page.getByRole('main').getByRole('listitem');
	const back = reader.button('Take back');
	await expect(back).toHaveCount(3);
	const second = (await rows.nth(1).textContent())!;
	await reader.press(back.first());
	await expect(rows.first()).toHaveText(second);
	await expect(back.first()).toBeFocused();
	await reader.press(back.last());
	await expect(back).toHaveCount(1);
	await expect(back).toBeFocused();
});

test('cramming says that it changes no date, and does not', async ({ page }) => {
	const reader = new Reader(page);
	await chooseCards(reader);
	await page.getByLabel('Cram').check();
	await reader.press(reader.button('Start 10 cards'));
	await expect(page.getByText('does not change when a card comes back')).toBeVisible();
	await reader.press(reader.button('Turn'));
	await expect(reader.button('Got it')).toHaveAccessibleDescription('');
	await reader.press(reader.button('Got it'));
	await expect(page.getByText('Got 1 of 10')).toBeVisible();
	const dates = () =>
		page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('cache/schedule')));
	await reader.open('/cards/?due');
	await expect(page.getByText('No card is due today.')).toBeVisible();
	expect(await dates()).toEqual([]);
});

test('all cards are there to read and to search, without JavaScript too', async ({
	page,
	browser,
	baseURL
}) => {
	const { cards } = await published(page);
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const reading = await plain.newPage();
	await reading.goto(`${baseURL}/cards/browse/`);
	await expect(reading.getByRole('main').getByRole('listitem')).toHaveCount(cards.length);
	await expect(reading.getByRole('searchbox')).toBeHidden();
	await plain.close();

	const reader = new Reader(page);
	await reader.open('/cards/browse/');
	const found = page.getByRole('main').getByRole('listitem');
	await expect(found).toHaveCount(cards.length);
	await page.getByRole('searchbox').fill('isap');
	const about = cards.filter(({ front, back }) => /\bisap/i.test(`${front} ${back}`));
	await expect(found).toHaveCount(about.length);
	await page.getByLabel('Part').selectOption('Paragraph 2');
	await expect(found).toHaveCount(about.filter(({ locator }) => locator?.startsWith('P2.')).length);
	await expect(found.getByRole('link').first()).toHaveAttribute('href', /\/read\/#P2\./);
});

test('a typed answer stands above the back, and a short one is compared', async ({ page }) => {
	const reader = new Reader(page);
	const { cards } = await published(page);
	await chooseCards(reader);
	await page.getByLabel('Type the back').check();
	await reader.press(page.locator('label', { hasText: 'Words to know' }));
	await reader.press(page.locator('label', { hasText: /^\s*All \d+\s*$/ }));
	await reader.press(page.getByRole('button', { name: /^Start/ }));
	const short = (back: string) => back.split(' ').length <= 4;
	const field = page.locator('#answer input');
	let seen = { short: false, near: false, long: false };
	while (!seen.short || !seen.near || !seen.long) {
		await expect(field).toBeFocused();
		const front = (await page.locator('#front').textContent())!;
		const { back } = cards.find((card) => card.front.replace(/[“”]/g, '') === front)!;
		const words = back.replace(/\.$/, '').split(' ');
		const last = words.at(-1)!;
		const near = !seen.near && short(back) && words.length > 1 && /^[a-z]+$/i.test(last);
		await field.fill((near ? [...words.slice(0, -1), 'thing'] : words).join(' ').toLowerCase());
		await page.keyboard.press('Enter');
		await expect(page.locator('.typed')).toBeVisible();
		const hint = page.getByText('The same as you typed.');
		if (near) {
			await expect(page.locator('#back .hint')).toHaveText(`Close: it is ${words.join(' ')}`);
			await expect(page.locator('#back em')).toHaveText(last);
		} else if (short(back)) await expect(hint).toBeVisible();
		const long = words.length > 8;
		if (long) await expect(hint).toHaveCount(0);
		seen = {
			short: seen.short || (short(back) && !near),
			near: seen.near || near,
			long: seen.long || long
		};
		await reader.press(reader.button('Got it'));
	}
});

test('a point missed four times comes with its place and an easier question', async ({ page }) => {
	const reader = new Reader(page);
	await states['a card missed a few times']!(reader, page);
	const help = page.getByRole('complementary');
	await expect(help.getByRole('link', { name: 'Paragraph 2, sentence 1' })).toHaveAttribute(
		'href',
		'/read/#P2.S1'
	);
	await reader.press(help.getByRole('link', { name: 'easier' }));
	await expect(page.locator('#question')).toBeVisible();
	expect(['truth', 'choice']).toContain((await reader.question()).kind);
});

test('cards due today are those faces of what is due that are cards', async ({ page }) => {
	const reader = new Reader(page);
	const { questions, cards } = await published(page);
	const kinds = (point: string) =>
		new Set(questions.filter((one) => one.point === point).map(({ kind }) => kind));
	// Asked in another way than last time, it can only be a card.
	const { id, point } = questions.find(
		({ point }) => kinds(point!).size === 1 && cards.some((card) => card.point === point)
	)!;
	await page.clock.setFixedTime(Date.UTC(2026, 10, 2, 12));
	await reader.open(`/quiz/?again=${id}`);
	await reader.answer('right');
	await page.clock.setFixedTime(Date.UTC(2026, 10, 30, 12));
	await reader.open('/cards/?due');
	await expect(page.getByText('Got 0 of 1')).toBeVisible();
	const front = (await page.locator('#front').textContent())!;
	const card = cards.find((card) => card.front.replace(/[“”]/g, '') === front);
	expect(card?.point).toBe(point);
	await reader.press(reader.button('Turn'));
	await reader.press(reader.button('Got it'));
	await expect(done(page)).toBeVisible();
	await reader.open('/cards/?due');
	await expect(page.getByText('No card is due today.')).toBeVisible();
});

test('a card is read aloud where the device has a voice, until it is turned or left', async ({
	page
}) => {
	await page.addInitScript(() => {
		const said: string[] = [];
		const voice = { lang: 'en-US', localService: true, default: true, name: 'A voice' };
		const queue: { text: string }[] = [];
		Object.defineProperty(window, 'said', { value: said });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', {
			value: function (this: { text: string }, text: string) {
				this.text = text;
			}
		});
		Object.defineProperty(window, 'speechSynthesis', {
			value: Object.assign(new EventTarget(), {
				getVoices: () => [voice],
				speak: (one: { text: string }) => (said.push(one.text), queue.push(one)),
				cancel: () => (said.push('(silence)'), queue.splice(0))
			})
		});
	});
	const reader = new Reader(page);
	await turnOne(reader, 'isap company runs');
	const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
	await reader.press(reader.button('Listen'));
	await expect(reader.button('Stop reading aloud')).toBeVisible();
	expect(await said()).toEqual(['(silence)', 'What is ISAP?']);
	await reader.press(reader.button('Turn'));
	await expect(reader.button('Listen')).toBeVisible();
	expect((await said()).at(-1)).toBe('(silence)');
	await reader.press(reader.button('Listen'));
	await reader.press(reader.button('Stop reading aloud'));
	expect((await said()).slice(-2)).toEqual([
		'The main ATD program, which a company runs for ICE.',
		'(silence)'
	]);
});
