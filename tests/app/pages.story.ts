import type { Locator, Page } from '@playwright/test';
import { key } from '../../src/lib/questions/kinds';
import { letters, published, said, unsaid } from './pages';
import { remember, someDays } from './past';
import { phone } from '../../playwright.config';
import { Reader } from './reader';
import { beginning, expect, test } from './story';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	// Playwright itself takes what stands there for no text.
	const instead = (page: Page) => page.locator('noscript').evaluate((one) => one.textContent);

	test('/read tells all 24 places, all claims, their notes and sources', async ({ page }) => {
		const { essay, claims, sources } = await published(page);
		await page.goto('/read/');
		const text = await said(page);
		const gists = Object.values(essay.places).map(({ gist }) => gist);
		expect(gists).toHaveLength(24);
		expect(claims).toHaveLength(36);
		expect(unsaid(text, gists)).toEqual([]);
		expect(
			unsaid(
				text,
				claims.map(({ paraphrase }) => paraphrase)
			)
		).toEqual([]);
		expect(
			unsaid(
				text,
				claims.flatMap(({ note }) => note ?? [])
			)
		).toEqual([]);
		expect(
			unsaid(
				text,
				claims.flatMap(({ limit }) => limit ?? [])
			)
		).toEqual([]);
		expect(
			unsaid(
				text,
				claims.flatMap(({ another }) => another?.text ?? [])
			)
		).toEqual([]);
		const cited = claims.flatMap(({ sources = [], another }) => [
			...sources,
			...(another?.sources ?? [])
		]);
		const titles = sources.filter(({ id }) => cited.includes(id)).map(({ title }) => title);
		expect(titles.length).toBeGreaterThan(20);
		expect(unsaid(text, titles)).toEqual([]);
		// Folded away is not out of reach: a tap opens it without a script.
		const line = page.locator('[id="P2.S1"]');
		await line.locator('summary').first().tap();
		await expect(line.getByText('According to the essay:').first()).toBeVisible();
		expect(await instead(page)).toContain('All else on this page works without it');
	});

	test('/terms tells all 25 words', async ({ page }) => {
		const { terms } = await published(page);
		await page.goto('/terms/');
		const text = await said(page);
		expect(terms).toHaveLength(25);
		expect(await page.getByRole('article').count()).toBe(25);
		expect(
			unsaid(
				text,
				terms.flatMap(({ head, meaning }) => [head, meaning])
			)
		).toEqual([]);
	});

	test('the vetting page shows every question, its key, place and sources', async ({ page }) => {
		const { questions, sources, claims, terms } = await published(page);
		await page.goto('/teach/vetting/');
		const text = await said(page);
		expect(questions.length).toBeGreaterThanOrEqual(130);
		expect(
			unsaid(
				text,
				questions.map(({ prompt }) => prompt)
			)
		).toEqual([]);
		expect(
			unsaid(
				text,
				questions.flatMap(({ explanation }) => explanation ?? [])
			)
		).toEqual([]);
		expect(
			unsaid(
				text,
				questions.flatMap(({ feedback }) => Object.values(feedback ?? {}))
			)
		).toEqual([]);
		const asked = new Set(questions.map(({ point }) => point));
		const cited = [...claims, ...terms]
			.filter(({ id }) => asked.has(id))
			.flatMap(({ sources = [] }) => sources);
		const titles = sources.filter(({ id }) => cited.includes(id)).map(({ title }) => title);
		expect(unsaid(text, titles)).toEqual([]);
		// Each question stands beside its own answer, with the words of its key.
		const answers = await page
			.locator('li:has(> dl > dt:text-is("Answer"))')
			.evaluateAll((all) =>
				all.map((one) => ({ asked: one.textContent!, told: one.querySelector('dd')!.textContent! }))
			);
		expect(answers).toHaveLength(questions.length);
		for (const question of questions) {
			if (question.kind !== 'choice') continue;
			const { prompt, options } = question;
			const own = answers.filter(({ asked }) =>
				[prompt, ...Object.values(options)].every((text) => letters(asked).includes(letters(text)))
			);
			expect(own, question.id).toHaveLength(1);
			for (const [id, text] of Object.entries(options))
				expect(letters(own[0]!.told).includes(letters(text)), `${question.id} ${id}`).toBe(
					key(question).includes(id)
				);
		}
	});

	test('the quiz, cards and the page for teachers say where to go instead', async ({ page }) => {
		for (const path of ['/quiz/', '/cards/', '/teach/']) {
			await page.goto(path);
			expect(await instead(page)).toContain('JavaScript');
		}
	});
});

test('a link to something folded opens it, on the page and from another', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/read/');
	await reader.press(reader.link('Your own copy'));
	await expect(page.getByLabel('Text of the essay')).toBeInViewport();
	await reader.open('/notes/');
	await reader.open('/read/#c24');
	await expect(page.locator('#c24')).toBeInViewport();
	await reader.open('/read/#marks');
	await expect(page.locator('details:has(#marks) li').last()).toBeInViewport();
});

test('today, cards and the essay show what they are about on the first screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const reader = new Reader(page);
	const tabs = page.getByRole('navigation', { name: 'Sections' });
	/** Above the tabs, whole. */
	const shows = async (one: Locator) => {
		await expect(one).toBeVisible();
		const [box, foot] = [(await one.boundingBox())!, (await tabs.boundingBox())!];
		expect(box.y).toBeGreaterThanOrEqual(0);
		expect(box.y + box.height).toBeLessThanOrEqual(foot.y);
	};
	const [due, done] = [0, 24 * 60 * 60 * 1000].map((later) => someDays(beginning + later));
	for (const [past, path, content] of [
		[due, '/today/', ['.today strong', 'svg.page-drawn', '.action a']],
		[done, '/today/', ['.today strong', '.pens', '.action a']],
		[done, '/cards/', ['#front', '.action button']],
		[done, '/read/', ['h1', '[id="T"] .gist']]
	] as const) {
		await remember(page, past!);
		await reader.open(path);
		for (const one of content) await shows(page.locator(one).first());
		await expect(page.locator('fieldset, input:not([type=checkbox]), select')).toHaveCount(
			path === '/read/' ? 1 : 0
		);
	}
	// The page so far stands below the close call, where there is room.
	await page.setViewportSize(phone);
	await reader.open('/today/');
	await shows(page.locator('svg.page-drawn').first());
});

test('what is kept of a learner is one place: its sections open, each at its old address', async ({
	page
}) => {
	await remember(page, someDays(beginning));
	const reader = new Reader(page);
	const open = page.getByRole('heading', { level: 1 });
	for (const [path, name, content] of [
		['/progress/', 'Progress', 'Next seven days'],
		['/scores/', 'Scores', 'Past quizzes'],
		['/plan/', 'Plan for a test', 'Date of the test'],
		['/keep/', 'Keep and move', 'Notebooks'],
		['/settings/', 'Settings', 'Text size'],
		['/privacy/', 'Privacy', 'What is kept']
	] as const) {
		await reader.open(path);
		await expect(open).toHaveText(name);
		await expect(open).toBeInViewport();
		await expect(page.getByText(content, { exact: true }).first()).toBeVisible();
		const others = page.getByRole('link', { expanded: false });
		await expect(others).toHaveCount(5);
	}
	await reader.press(page.getByRole('link', { name: 'Scores', expanded: false }));
	await expect(page).toHaveURL('/scores/');
	await expect(open.getByRole('link', { expanded: true })).toBeFocused();
	await expect(open).toBeInViewport();
	await expect(page.getByText('What is kept')).toHaveCount(0);
	await page.goBack();
	await expect(open).toHaveText('Privacy');
	await reader.press(open.getByRole('link'));
	await expect(page).toHaveURL('/me/');
	await expect(page.getByRole('link', { expanded: false })).toHaveCount(6);
	await expect(reader.link('Privacy').first()).toBeFocused();
	await reader.open('/keep/#notebooks');
	await expect(page.getByRole('heading', { name: 'Notebooks' })).toBeInViewport();
});

test.describe('from the essay to the quiz', () => {
	test('“Ask me about this line” asks about that line only', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/read/#P2.S1');
		const line = page.locator('[id="P2.S1"]');
		await line.locator('summary').first().tap();
		await line.getByRole('link', { name: 'Ask me about this line' }).tap();
		const ids = await reader.play();
		const { questions } = await published(page);
		const here = questions.filter(({ locator }) => locator === 'P2.S1').map(({ id }) => id);
		expect(ids.length).toBe(Math.min(10, here.length));
		expect(ids.filter((id) => !here.includes(id))).toEqual([]);
	});

	test('“Ask me” at a claim asks about that claim only', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/read/#P2.S1');
		const line = page.locator('[id="P2.S1"]');
		await line.locator('summary').first().tap();
		const link = line.getByRole('link', { name: /^Ask me about “/ }).first();
		const point = /point=(c\d+)/.exec((await link.getAttribute('href'))!)![1];
		await link.tap();
		const { questions } = await published(page);
		const asked = await reader.play();
		const points = questions.filter(({ id }) => asked.includes(id)).map(({ point }) => point);
		expect(new Set(points)).toEqual(new Set([point]));
	});

	test('a word in the list can be found by typing', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/terms/');
		await page.getByLabel('Find a word').fill('smartl');
		await expect(page.getByRole('article')).toHaveCount(1);
		await expect(page.getByText('1 word', { exact: true })).toBeVisible();
		await page.getByLabel('Find a word').fill('zzz');
		await expect(page.getByText('No word fits')).toBeVisible();
	});
});

test('a round is made of the parts and kinds that were chosen, and checked at the end', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.getByLabel('20 questions').check();
	await page.getByLabel('Check: at the end').check();
	const only = async (group: string, names: string[]) => {
		await page.locator('summary', { hasText: group }).tap();
		const set = page.getByRole('group', { name: group });
		await set.getByRole('button', { name: 'None' }).tap();
		for (const name of names) await set.getByRole('checkbox', { name }).check();
	};
	await only('Which parts of the essay', ['Paragraph 2', 'Paragraph 5']);
	await only('Which kinds of question', ['Choose', 'Yes or no']);
	const { questions } = await published(page);
	const fitting = questions
		.filter(({ kind }) => kind === 'choice' || kind === 'truth')
		.filter(({ locator }) => /^P[25]\./.test(locator!))
		.map(({ id }) => id);
	const count = Math.min(20, fitting.length);
	await reader.press(reader.button('Start'));
	await expect(reader.progress).toHaveText(`1 of ${count}`);
	const asked: string[] = [];
	for (let index = 0; index < count; index++) {
		await expect(reader.progress).toHaveText(`${index + 1} of ${count}`);
		asked.push((await reader.answer('right')).id);
		await expect(reader.sheet).toHaveCount(0);
	}
	await reader.finish();
	await expect(reader.score('First try')).toHaveText(`${count} of ${count}`);
	expect(asked.filter((id) => !fitting.includes(id))).toEqual([]);
	expect(new Set(asked).size).toBe(count);
	// The next time, the choice is still there, and answers are told at once again.
	await reader.open('/quiz/change/');
	await expect(page.getByLabel('Practice: after each question')).toBeChecked();
	await expect(page.locator('summary', { hasText: 'Which parts' })).toContainText('2 of 10');
});

test('a choice that no question fits cannot be started', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/quiz/change/');
	await page.locator('summary', { hasText: 'Which kinds' }).tap();
	await reader.press(reader.button('None'));
	await expect(page.getByText('No question fits this choice')).toBeVisible();
	await expect(reader.button('Start')).toBeDisabled();
});
