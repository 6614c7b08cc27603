import type { Page } from '@playwright/test';
import { key } from '../../src/lib/questions/kinds';
import { questions, underline } from './answers';
import { emptiest } from './emptiest';
import { Reader } from './reader';
import { expect, test } from './story';

// Rounds on a phone: what they cost in taps and in words, and what they leave blank.
test.use({ viewport: { width: 390, height: 844 } });

const rounds = 20;
/** Each lane is a story of its own, so that none is long. */
const lanes = 2;
const size = 10;

/** A round with one of each kind, those too that no round draws by itself. */
function oneOfEach(round: number): string[] {
	const kinds = [...new Set(questions.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const all = questions.filter((one) => one.kind === kind);
		return all[round % all.length]!.id;
	});
}

/** What is read in the sheet before its fold. */
const wordsTold = (page: Page) =>
	page.locator('#sheet').evaluate((sheet) => {
		const copy = sheet.cloneNode(true) as HTMLElement;
		copy.querySelectorAll('details, .visually-hidden, figure').forEach((one) => one.remove());
		return copy.textContent!.split(/\s+/).filter(Boolean).length;
	});

/** Answered by one pick among radios: by a tap and the action, or in one stroke. */
const isStruck = (page: Page) =>
	page.locator('#question').evaluate((form) => {
		const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
		return new Set(radios.map(({ name }) => name)).size === 1 && !form.querySelector('textarea');
	});

for (let lane = 0; lane < lanes; lane++)
	test(`rounds of ten stay short of breath, part ${lane + 1} of ${lanes}`, async ({ page }) => {
		test.setTimeout(600_000);
		await page.addInitScript(() => {
			let taps = 0;
			addEventListener(
				'pointerdown',
				() => (document.documentElement.dataset.taps = `${++taps}`),
				true
			);
			let jumped = 0;
			new PerformanceObserver((list) => {
				for (const shift of list.getEntries() as (PerformanceEntry & {
					value: number;
					hadRecentInput: boolean;
				})[])
					if (!shift.hadRecentInput) jumped += shift.value;
				document.documentElement.dataset.jumped = `${jumped}`;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const reader = new Reader(page);
		const jumps: number[] = [];
		const told: number[] = [];
		const bands: { id: string; band: number }[] = [];

		/** The same rounds in each run: the average of so few would waver by one. */
		const draw = (seed: number) =>
			page.addInitScript((seed) => {
				let state = seed;
				crypto.getRandomValues = (into) => {
					const all = into as unknown as Uint32Array;
					for (const at of all.keys()) {
						state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
						all[at] = state;
					}
					return into;
				};
			}, seed);

		/** The touches for ten right answers: with strokes where there may be, and by taps alone. */
		async function play(path: string): Promise<[strokes: number, taps: number]> {
			await reader.open(path);
			const count = Number((await reader.progress.textContent())!.split(' of ')[1]);
			let struck = 0;
			for (let at = 0; at < count; at++) {
				await expect(reader.progress).toHaveText(`${at + 1} of ${count}`);
				const question = await reader.question();
				bands.push({ id: question.id, band: await emptiest(page) });
				if (await isStruck(page)) {
					struck += 1;
					await underline(page, key(question)[0]!, 200);
				} else await reader.answer('right');
				await expect(reader.verdict).toBeInViewport();
				told.push(await wordsTold(page));
				await reader.next();
			}
			await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
			const touches = Number(await page.locator('html').getAttribute('data-taps'));
			jumps.push(Number(await page.locator('html').getAttribute('data-jumped')));
			return [(touches * size) / count, ((touches + struck) * size) / count];
		}
		const mean = (all: [number, number][], way: 0 | 1) =>
			all.reduce((sum, one) => sum + one[way], 0) / all.length;

		const drawn: [number, number][] = [];
		for (let round = 0; round < rounds / lanes; round++) {
			await draw(lanes * round + lane);
			drawn.push(await play('/quiz/?new'));
		}
		const equal = [await play(`/quiz/?again=${oneOfEach(lane).join('.')}`)];
		const say = (all: [number, number][]) =>
			`${mean(all, 0).toFixed(1)} with strokes, ${mean(all, 1).toFixed(1)} by taps alone`;
		console.log(
			`touches for ten: as drawn ${say(drawn)}; one of each kind ${say(equal)}; ` +
				`words told at most ${Math.max(...told)}, ` +
				`jumped ${Math.max(...jumps).toFixed(3)}, ` +
				`emptiest band ${Math.max(...bands.map(({ band }) => band)).toFixed(2)}`
		);
		expect(mean(drawn, 0)).toBeLessThanOrEqual(30);
		expect(Math.max(...jumps)).toBeLessThan(0.02);
		expect(Math.max(...told)).toBeLessThanOrEqual(45);
		expect(bands.filter(({ band }) => band > 0.15)).toEqual([]);
	});
