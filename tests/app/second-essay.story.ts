import { readFileSync } from 'node:fs';
import type { QuestionSet } from '../../src/lib/questions/set';
import { Reader } from './reader';
import { expect, test } from './story';

// The app built for the tiny essay in tests/essay, as tests/app/serve.js serves it beside the other.
const folder = '.cache/build-essay';
test.use({ baseURL: `http://localhost:${Number(process.env.STORY_PORT ?? 4200) + 2}` });
const { questions, essay }: QuestionSet = JSON.parse(
	readFileSync(`${folder}/question-sets/close-call.en.json`, 'utf8')
);

test.describe('another essay', () => {
	test('a newcomer goes from its first question to a result', async ({ page }) => {
		const reader = new Reader(page, 'touch', questions);
		await reader.open('/');
		await expect(reader.stem).toContainText(questions[0]!.prompt);
		await expect(page.getByText('An opinion essay of 2024')).toBeVisible();
		await reader.answer('right');
		await expect(reader.verdict).toHaveText('Matches the essay');
		await reader.next();
		await expect(reader.progress).toHaveText(`2 of ${questions.length}`);
		const asked = await reader.play();
		expect(asked).toHaveLength(questions.length - 1);
		const all = `${questions.length} of ${questions.length}`;
		await expect(reader.score('First try')).toHaveText(all);
	});

	test('its lines, its argument and its words can be read', async ({ page }) => {
		await page.goto('/read/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(essay.title);
		for (const { title } of essay.argument) {
			await expect(page.getByRole('heading', { name: title })).toBeVisible();
		}
		await page.goto('/terms/');
		await expect(page.getByRole('heading', { name: 'Labels for people' })).toBeVisible();
	});

	test('its cards can be turned, and a teacher finds its sets and questions', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/cards/');
		await expect(page.getByText('Got 0 of 3')).toBeVisible();
		await reader.button('Turn').tap();
		await reader.open('/teach/');
		await expect(page.getByText('First questions').first()).toBeVisible();
		await page.goto('/teach/vetting/');
		for (const { prompt } of questions) await expect(page.getByText(prompt).first()).toBeVisible();
	});
});
