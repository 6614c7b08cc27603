import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { QuestionSet } from '../../src/lib/questions/set';
import { jobsIn } from '../../src/lib/questions/kinds/argument/argument';
import { formats } from '../../src/lib/codecs';
import { overflowing } from './overflowing';
import { Reader } from './reader';
import { expect, test } from './story';

// The app in accents, as tests/pseudo builds it and tests/app/serve.js serves it: a word without them stands in code.
const origin = `http://localhost:${Number(process.env.STORY_PORT ?? 4200) + 3}`;
const home = `${origin}/pseudo/`;
test.use({ baseURL: home, viewport: { width: 320, height: 640 } });

const { questions }: QuestionSet = JSON.parse(
	readFileSync('.cache/build-pseudo/question-sets/close-call.en-XA.json', 'utf8')
);
/** Names of formats and of their files are the same in every language. */
const formatWords = formats.flatMap(({ name, extension }) => words(`${name} ${extension}`));
/** The sign for the size of text, what a kind of question says in the language of its set, and what the reader types. */
const jobs = jobsIn('en');
const said = ['Yes', 'No', 'or', ...[...Object.values(jobs.under), jobs.none].flatMap(words)];
const names = new Set([...formatWords, 'AA', ...said, 'quite', 'other', 'try']);

function words(text: string): string[] {
	return text.match(/(?<![\p{L}\p{M}\d])[A-Za-z]{2,}(?![\p{L}\p{M}])/gu) ?? [];
}

/** Words without an accent in what is seen or read aloud, with what is folded opened. */
async function english(page: Page): Promise<string[]> {
	const texts = await page.evaluate(async () => {
		document.querySelectorAll('details').forEach((one) => (one.open = true));
		// What a fold holds is made when it opens.
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const named = ['aria-label', 'placeholder', 'title', 'alt', 'data-next', 'data-again'];
		return [
			document.title,
			document.body.innerText,
			...named.flatMap((name) =>
				[...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)!)
			)
		];
	});
	// An address is the same in every language.
	const read = texts.map((text) => text.replace(/https?:\/\/\S+/g, ''));
	return [...new Set(read.flatMap(words))].filter((word) => !names.has(word));
}

async function isForeign(page: Page, where: string) {
	expect.soft(await english(page), where).toEqual([]);
	expect.soft(await overflowing(page), where).toEqual([]);
}

test('every page is without a word of English, and nothing overflows', async ({ page }) => {
	test.slow();
	const reader = new Reader(page);
	const desk = ['question', 'import', 'share', 'collect', 'present', 'print', 'vetting'];
	const found = new Set([
		'./',
		'./quiz/change/',
		'./take/',
		...desk.map((one) => `./teach/${one}/`)
	]);
	for (const path of found) {
		await page.goto(path);
		// These need no script.
		if (!/vetting|downloads|accessibility/.test(path)) await reader.alive();
		await isForeign(page, path);
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
		for (const address of links.filter((one) => one.startsWith(home))) {
			const { pathname } = new URL(address);
			if (pathname.endsWith('/')) found.add(pathname.replace('/pseudo/', './'));
		}
	}
	expect(found.size).toBeGreaterThanOrEqual(20);
	await page.goto('./');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
});

test('a question of each kind, its help, its answer and the result are foreign too', async ({
	page
}) => {
	test.slow();
	const reader = new Reader(page, 'touch', questions);
	const kinds = [...new Set(questions.map(({ kind }) => kind))];
	const ids = kinds.map((kind) => questions.find((one) => one.kind === kind)!.id);
	await reader.open(`./quiz/?again=${ids.join('.')}`);
	for (let left = kinds.length; left; left--) {
		const { kind } = await reader.answer('wrong');
		await expect(reader.sheet).toBeVisible();
		await isForeign(page, `${kind}: help`);
		// Where there is only one other answer, or none is wrong, it is told at once.
		if (kind !== 'truth' && kind !== 'write') await reader.answer('right');
		await expect(reader.verdict).toBeVisible();
		await isForeign(page, `${kind}: answer`);
		await reader.next();
		await expect(reader.sheet).toHaveCount(0);
	}
	// What was missed comes again.
	while (await page.locator('#question').count()) {
		const stem = await reader.stem.textContent();
		await reader.answer('right');
		await reader.next();
		await expect(reader.stem).not.toHaveText(stem!);
	}
	await isForeign(page, 'the result');
	for (const path of ['scores', 'progress', 'cards', 'keep', 'plan']) {
		await reader.open(`./${path}/`);
		await isForeign(page, `${path}, with answers`);
	}
});
