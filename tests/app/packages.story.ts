import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from '@playwright/test';
import { readHandIn } from '../../src/lib/class/taking/hand-in';
import { paperOf } from '../../src/lib/class/travel/shared-set';
import { standing } from '../../src/lib/play/kept';
import { conceal, grade, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import { playerSet } from '../../src/lib/questions/sets/player-set';
import { assemble } from '../../src/lib/questions/sets/assemble';
import type { QuestionSet } from '../../src/lib/questions/set';
import { questions as bankQuestions, wrong } from './answers';
import { codeFor } from './class';
import { Reader } from './reader';
import { expect, test } from './story';

const built = process.env.STORY_FOLDER ?? 'build';
const bank: QuestionSet = JSON.parse(
	readFileSync(join(built, 'question-sets/close-call.en.json'), 'utf8')
);
const kinds = [...new Set(bankQuestions.map(({ kind }) => kind))];
const asked: Question[] = kinds.map((kind) => bankQuestions.find((one) => one.kind === kind)!);
/** Every other one is answered rightly. */
const responses = asked.map((one, place) => (place % 2 ? wrong(one) : key(one)));
const points = asked.map((one, place) => grade(one, responses[place]!, 'en'));

/** A published page, with a set of every kind in it. */
async function playing(page: string, change: Partial<QuestionSet['options']> = {}) {
	const options = { mode: 'practise' as const, shuffle: false, certainty: true, ...change };
	const set = await assemble(bank, { id: 'every-kind', title: 'Every kind', options }, asked);
	const data = JSON.stringify(await playerSet(set)).replaceAll('<', '\\u003c');
	return page.replace(
		/(<script type="application\/json" id="set">)[^]*?(<\/script>)/,
		(_, head, foot) => head + data + foot
	);
}
const inZip = (name: string) =>
	strFromU8(unzipSync(new Uint8Array(readFileSync(join(built, 'downloads', name))))['index.html']!);

/** What the app itself would say of these answers. */
const score = standing(
	{
		attempt: { answers: responses.map((response) => ({ response, done: true, ms: 0 })) },
		ended: false
	} as Parameters<typeof standing>[0],
	asked,
	'en'
).score!;

async function answer(reader: Reader, place: number) {
	await expect(reader.page.getByText(`${place + 1} of ${asked.length}`)).toBeVisible();
	await reader.answer(responses[place]!);
	await expect(reader.verdict).toBeVisible();
	await reader.press(reader.action);
}

test('a set as one file plays every kind from a disk, keeps its place, and hands in', async ({
	page,
	seen
}) => {
	const file = join(mkdtempSync(join(tmpdir(), 'close-call-')), 'set.html');
	writeFileSync(
		file,
		await playing(readFileSync(join(built, 'downloads/close-call-html-file.html'), 'utf8'))
	);
	// The page itself, and nothing else.
	seen.expected.push(/^request to another origin: file:\/\/\S*\/set\.html$/);
	await page.goto(`file://${file}`);
	const reader = new Reader(page);
	for (let place = 0; place < 5; place++) await answer(reader, place);
	await page.reload();
	for (let place = 5; place < asked.length; place++) await answer(reader, place);
	await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
	await expect(page.getByText(`${Math.round(score * 100)} of 100 points.`)).toBeVisible();
	for (const [place, given] of points.entries()) {
		const status =
			asked[place]!.kind === 'write' ? 'answered' : given === 1 ? /^right/ : /not right|partly/;
		await expect(reader.listed(place + 1).locator('small')).toHaveText(status);
	}

	await page.getByText('Hand in to your teacher').tap();
	await page.getByLabel('Nickname or number').fill('Blue Heron');
	await reader.press(reader.button('Make my code'));
	const code = await page.getByRole('textbox', { name: 'Your code' }).inputValue();
	const read = readHandIn(code, await paperOf('en', asked.map(conceal)));
	if ('issue' in read) throw new Error(read.issue.code);
	expect(read.value.name).toBe('Blue Heron');
	expect(
		read.value.answers.map((given, place) =>
			given === 'unseen' ? NaN : grade(asked[place]!, given.response, 'en')
		)
	).toEqual(points);
});

test('a set to be checked tells nothing before it is finished', async ({ page, seen }) => {
	const file = join(mkdtempSync(join(tmpdir(), 'close-call-')), 'set.html');
	const published = readFileSync(join(built, 'downloads/close-call-html-file.html'), 'utf8');
	writeFileSync(file, await playing(published, { mode: 'check', certainty: false }));
	seen.expected.push(/^request to another origin: file:\/\/\S*\/set\.html$/);
	await page.goto(`file://${file}`);
	const reader = new Reader(page);
	for (const place of [0, 1]) {
		await expect(page.getByText(`${place + 1} of ${asked.length}`)).toBeVisible();
		await reader.give(responses[place]!);
		await reader.press(reader.button('Keep answer'));
		await expect(page.locator('#verdict')).toHaveCount(0);
	}
	await reader.press(reader.button('All questions'));
	await expect(reader.listed(1).locator('small')).toHaveText('answered');
	await reader.press(reader.button('Finish and see the answers'));
	await expect(reader.listed(1).locator('small')).toHaveText('right');
	await expect(reader.listed(3).locator('small')).toHaveText('not answered');
	await reader.press(reader.listed(2));
	await expect(reader.verdict).toBeVisible();
	await expect(page.locator('#question input:enabled')).toHaveCount(0);
});

/** The largest gap between what stands above each other, as a share of the screen. */
const largestGap = (page: Page) =>
	page.evaluate(() => {
		const boxes = [...document.querySelectorAll('header, #question > *')].map((element) =>
			element.getBoundingClientRect()
		);
		const gaps = boxes.slice(1).map(({ top }, index) => top - boxes[index]!.bottom);
		return Math.max(...gaps) / innerHeight;
	});

test('a set as one file leaves no hole on a phone, and shows verdict and action together', async ({
	page,
	seen
}) => {
	const file = join(mkdtempSync(join(tmpdir(), 'close-call-')), 'set.html');
	const published = readFileSync(join(built, 'downloads/close-call-html-file.html'), 'utf8');
	writeFileSync(file, await playing(published));
	seen.expected.push(/^request to another origin: file:\/\/\S*\/set\.html$/);
	await page.goto(`file://${file}`);
	const reader = new Reader(page);
	for (const [place, { kind }] of asked.entries()) {
		await expect(page.getByText(`${place + 1} of ${asked.length}`)).toBeVisible();
		expect(await largestGap(page), kind).toBeLessThan(0.15);
		await reader.answer(responses[place]!);
		await expect(reader.verdict).toBeInViewport({ ratio: 1 });
		await expect(reader.action).toBeInViewport({ ratio: 1 });
		expect(await largestGap(page), `${kind}, told`).toBeLessThan(0.15);
		await reader.press(reader.action);
	}
});

const plain = (path: string) =>
	readFileSync(`tests/play/${path}`, 'utf8').replace('export function', 'function');
const platform = plain('stand-in.js') + plain('scorm-again.js');
type Host = { platform: { faults: string[]; kill(): void } };

for (const { version, api, zip, name } of [
	{ version: '1.2', api: 'API', zip: 'close-call-scorm-1-2.zip', name: 'Scorm12API' },
	{ version: '2004', api: 'API_1484_11', zip: 'close-call-scorm-2004.zip', name: 'Scorm2004API' }
])
	for (const { where, opened } of [
		{ where: 'a platform', opened: `standIn('${version}', kept, committed)` },
		{ where: 'a library of platforms', opened: `scormAgain(${name}, kept, committed)` }
	])
		test(`a SCORM ${version} package reports every answer to ${where}, and goes on after a kill`, async ({
			page,
			context,
			baseURL
		}) => {
			let kept: Record<string, string> = {};
			let closed = 0;
			const sco = await playing(inZip(zip));
			const html = (body: string) => ({ contentType: 'text/html; charset=utf-8', body });
			await context.exposeBinding('committed', (_, data: typeof kept, ends: boolean) => {
				kept = data;
				if (ends) closed += 1;
			});
			await context.route('**/platform/', (route) =>
				route.fulfill(
					html(`<!doctype html><title>A platform</title><link rel="icon" href="data:,">
				<style>body { margin: 0 } iframe { width: 100%; height: 800px; border: 0 }</style>
				<script src="library.js"></script>
				<script>${platform}
				const kept = ${JSON.stringify(kept).replaceAll('<', '\\u003c')};
				window.platform = ${opened};
				window.${api} = platform.api;</script><iframe name="sco" src="sco/"></iframe>`)
				)
			);
			await context.route('**/platform/library.js', (route) =>
				route.fulfill({
					path: `node_modules/scorm-again/dist/scorm${version.replace('.', '')}.min.js`
				})
			);
			await context.route('**/platform/sco/', (route) => route.fulfill(html(sco)));

			const visit = async (on: Page) => {
				await on.goto(`${baseURL}/platform/`);
				await expect(on.frameLocator('iframe').locator('#question, h1')).not.toHaveCount(0);
				const frame = on.frame('sco')!;
				return new Reader(
					Object.assign(frame, { keyboard: on.keyboard }) as Frame as unknown as Page
				);
			};
			const faults = (on: Page) => on.evaluate(() => (window as unknown as Host).platform.faults);

			let reader = await visit(page);
			for (let place = 0; place < 5; place++) await answer(reader, place);
			await page.evaluate(() => (window as unknown as Host).platform.kill());
			expect(await faults(page)).toEqual([]);
			await page.close();
			expect(closed).toBe(0);
			expect(kept[version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status']).toBe(
				'incomplete'
			);

			const again = await context.newPage();
			reader = await visit(again);
			// Back at what was answered last.
			await expect(reader.verdict).toBeVisible();
			await reader.press(reader.action);
			for (let place = 5; place < asked.length; place++) await answer(reader, place);
			await expect(reader.page.getByRole('heading', { name: 'How it went' })).toBeVisible();
			expect(await faults(again)).toEqual([]);
			// The platform closes the activity.
			await again.evaluate(() => (document.querySelector('iframe')!.src = 'about:blank'));
			await expect.poll(() => closed).toBe(1);

			const old = version === '1.2';
			expect(Number(kept[old ? 'cmi.core.score.raw' : 'cmi.score.raw'])).toBeCloseTo(
				100 * score,
				1
			);
			if (!old) expect(Number(kept['cmi.score.scaled'])).toBeCloseTo(score, 3);
			expect(kept[old ? 'cmi.core.lesson_status' : 'cmi.completion_status']).toBe('completed');
			const told = asked.map((one, place) => ({
				id: kept[`cmi.interactions.${place}.id`],
				result: kept[`cmi.interactions.${place}.result`]
			}));
			expect(told).toEqual(
				asked.map((one, place) => ({
					id: one.id,
					result:
						one.kind === 'write'
							? 'neutral'
							: points[place] === 1
								? 'correct'
								: points[place] === 0
									? old
										? 'wrong'
										: 'incorrect'
									: expect.stringMatching(/^0\.\d+$/)
				}))
			);
		});

test('a set stands in a frame: as high as it is, in its host’s colors, without storage', async ({
	page,
	context,
	baseURL
}) => {
	const code = await codeFor(bank, asked, { mode: 'practise' });
	await context.route('**/host/', (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><title>A host</title><link rel="icon" href="data:,">
			<iframe name="set" src="/embed/?theme=dark#${code}" width="100%" height="300"></iframe>
			<script>addEventListener('message', ({ data }) => {
				if (data.type === 'close-call-height') document.querySelector('iframe').height = data.height;
			})</script>`
		})
	);
	// As where a browser keeps nothing for what stands in another site's page.
	await context.addInitScript(() => {
		if (window === top) return;
		const denied = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		Object.defineProperty(window, 'localStorage', { get: denied });
	});
	await page.goto(`${baseURL}/host/`);
	await expect(page.frameLocator('iframe').locator('#question')).toBeVisible();
	const frame = page.frame('set')!;
	const reader = new Reader(
		Object.assign(frame, { keyboard: page.keyboard }) as Frame as unknown as Page
	);
	const colors = () => frame.evaluate(() => getComputedStyle(document.body).colorScheme);
	expect(await colors()).toBe('dark');
	await reader.answer(responses[0]!);
	await expect(reader.verdict).toBeVisible();
	await reader.press(reader.button('All questions'));
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
	const scrolls = () =>
		frame.evaluate(
			() => document.documentElement.scrollHeight - document.documentElement.clientHeight
		);
	await expect.poll(scrolls).toBe(0);
	await expect(page.frameLocator('iframe').getByRole('status')).toHaveText([]);
});

test('the markup that a teacher copies shows the set in a page of theirs', async ({
	page,
	context,
	baseURL
}) => {
	const teacher = new Reader(page);
	await teacher.open('/teach/share/?set=ready-exit-ticket');
	await teacher.press(teacher.button('Make the link'));
	await page.getByText('Put it on a web page').click();
	const markup = await page.getByLabel('Markup for a web page').inputValue();
	await context.route('**/own-page/', (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><title>A page</title><link rel="icon" href="data:,">${markup}`
		})
	);
	await page.goto(`${baseURL}/own-page/`);
	const frame = page.frameLocator('iframe[title="Exit ticket"]');
	await expect(frame.locator('#question')).toBeVisible();
});
