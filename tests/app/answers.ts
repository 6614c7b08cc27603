import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { grade, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
export type Hand = 'touch' | 'keyboard';

const published = join(process.env.STORY_FOLDER ?? 'build', 'question-sets/close-call.en.json');
const bank: { questions: Question[]; essay: { places: Record<string, { gist: string }> } } =
	JSON.parse(readFileSync(published, 'utf8'));
export const questions = bank.questions;
export const gists = Object.fromEntries(
	Object.entries(bank.essay.places).map(([place, { gist }]) => [place, gist])
);

export function questionOf(id: string): Question {
	const question = questions.find((one) => one.id === id);
	if (!question) throw new Error(`no question ${id}`);
	return question;
}

/** A response that is complete and not right; the second is another one. */
export function wrong(question: Question, second = false): string[] {
	const candidates = wrongs(question).filter(
		(response) => grade(question, response, 'en') < 1 && String(response) !== String(key(question))
	);
	const chosen = candidates[second ? 1 : 0];
	if (!chosen) throw new Error(`no wrong answer for ${question.id}`);
	return chosen;
}

function wrongs(question: Question): string[][] {
	const right = key(question);
	switch (question.kind) {
		case 'choice': {
			const others = Object.keys(question.options).filter((id) => !right.includes(id));
			return right.length === 1
				? others.map((id) => [id])
				: [others, [right[0]!, others[0]!].sort()];
		}
		case 'truth':
			return [[right[0] === 'yes' ? 'no' : 'yes']];
		case 'cloze':
		case 'short':
			return ['quite other', 'something'].map((text) => right.map(() => text));
		case 'number':
			return [['987654'], ['876543']];
		case 'estimate':
			return ['9', '98'].map((guess) => right.map(() => guess));
		case 'match':
			return [turned(right, 1), turned(right, 2)];
		case 'order':
			return [[...right].reverse(), turned(right, 1)];
		case 'sort': {
			const groups = Object.keys(question.options);
			return groups.map((group) => right.map(() => group));
		}
		case 'find':
			return Object.keys(gists)
				.filter((place) => place !== right[0])
				.map((place) => [place]);
		case 'argument':
			return ['root:none', 'root:objection'].map((place) => right.map(() => place));
		case 'write':
			// Never wrong, but judged so.
			return ['no', 'partly'].map((judged) => ['A try.', ...right.slice(1).map(() => judged)]);
	}
}

const turned = (list: string[], by: number) => [...list.slice(by), ...list.slice(0, by)];

/** Gives a response by the means a reader has; what was given before is changed, not added to. */
export async function give(page: Page, question: Question, response: string[], hand: Hand) {
	const form = page.locator('#question');
	const press = (button: Locator) => (hand === 'touch' ? button.tap() : pressByKey(page, button));
	switch (question.kind) {
		case 'choice':
			if (question.right.length > 1) return tick(form, response, press);
			return pick(page, form, response[0]!, hand);
		case 'truth':
		case 'find':
			return pick(page, form, response[0]!, hand);
		case 'short':
		case 'number':
		case 'cloze':
		case 'estimate':
			for (const [index, text] of response.entries())
				await type(page, form.getByRole('textbox').nth(index), text, hand);
			return;
		case 'match':
			return match(form, question, response, press);
		case 'order':
			return order(form, question, response, press);
		case 'write':
			return write(page, question, response, hand);
		case 'sort':
			if (await form.locator('[data-item]').count()) return mark(form, question, response, press);
			for (const [index, item] of Object.keys(question.items).sort().entries()) {
				const group = form.locator('fieldset fieldset', { hasText: plain(question.items[item]!) });
				await pick(page, group, response[index]!, hand);
			}
			return;
		case 'argument':
			return build(form, question, response, press);
		default:
			question satisfies never;
	}
}

/** Marks of quotation are drawn by the page. */
const plain = (text: string) => new RegExp(pattern(text));
const pattern = (text: string) =>
	text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[“”]/g, '.?');
const whole = (text: string) => new RegExp(`^\\s*${pattern(text)}\\s*$`);

async function pick(page: Page, group: Locator, id: string, hand: Hand) {
	const radio = group.locator(`input[value="${id}"]`);
	if (hand === 'touch') return group.locator(`label:has(input[value="${id}"])`).tap();
	// Tab leads to the group, arrows lead within it and pick.
	await tabTo(page, group.locator('input'));
	for (let step = 0; step < 30 && !(await radio.isChecked()); step++) {
		await page.keyboard.press((await isFocused(radio)) ? 'Space' : 'ArrowDown');
	}
}

async function tick(form: Locator, ids: string[], press: (box: Locator) => Promise<void>) {
	const boxes = form.locator('input[type=checkbox]');
	for (const value of await boxes.evaluateAll((all) =>
		(all as HTMLInputElement[]).map(({ value }) => value)
	)) {
		const box = form.locator(`input[value="${value}"]`);
		if ((await box.isChecked()) !== ids.includes(value)) await press(box);
	}
}

async function type(page: Page, field: Locator, text: string, hand: Hand) {
	if (hand === 'touch') await field.tap();
	else await tabTo(page, field);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(text);
}

async function match(
	form: Locator,
	{ items, options }: Of<'match'>,
	response: string[],
	press: (button: Locator) => Promise<void>
) {
	const [left, right] = [form.locator('fieldset ul').first(), form.locator('fieldset ul').last()];
	const shown = await left.getByRole('button').allTextContents();
	const ids = Object.keys(items).sort();
	const placeOf = (item: string) => shown.findIndex((text) => plain(items[item]!).test(text));
	// From the top down, as the next one without a match waits for one by itself.
	for (const item of [...ids].sort((a, b) => placeOf(a) - placeOf(b))) {
		const option = response[ids.indexOf(item)]!;
		const button = left.getByRole('button').filter({ hasText: plain(items[item]!) });
		if ((await button.getAttribute('data-chosen')) === option) continue;
		if ((await button.getAttribute('aria-pressed')) !== 'true') await press(button);
		await press(right.getByRole('button').filter({ hasText: whole(options[option]!) }));
		// The last pair finds itself then.
		await expect(button).toHaveAttribute('data-chosen', option);
	}
}

/** Where the groups are pens: the pen, then the words. */
async function mark(
	form: Locator,
	{ items }: Of<'sort'>,
	response: string[],
	press: (button: Locator) => Promise<void>
) {
	const ids = Object.keys(items).sort();
	for (const group of new Set(response)) {
		const pen = form.locator(`[data-pick="${group}"]`);
		for (const item of ids.filter((_, index) => response[index] === group)) {
			const marked = form.locator(`[data-item="${item}"]`);
			if ((await marked.getAttribute('data-chosen')) === group) continue;
			if ((await pen.getAttribute('aria-pressed')) !== 'true') await press(pen);
			await press(marked);
		}
	}
}

async function order(
	form: Locator,
	{ items }: Of<'order'>,
	response: string[],
	press: (button: Locator) => Promise<void>
) {
	const placed = form.locator('[data-button^="remove-"]');
	while (await placed.count()) await press(placed.last());
	// The last one has found its place by itself.
	for (const id of response.slice(0, -1)) await press(form.locator(`.left [data-button="${id}"]`));
	// All items have been asked for by their ids.
	if (Object.keys(items).length !== response.length) throw new Error('an item is left');
}

/** Opens a statement, says what it is there, and for what. */
async function build(
	form: Locator,
	{ items }: Of<'argument'>,
	response: string[],
	press: (button: Locator) => Promise<void>
) {
	// As they are offered; or from the top down, for a statement cannot go below what still stands under it.
	const wanted = new Map(
		Object.keys(items)
			.sort()
			.map((item, at) => [item, response[at]!])
	);
	const depth = (item: string): number => {
		const parent = wanted.get(item)!.split(':')[0]!;
		return wanted.has(parent) ? depth(parent) + 1 : 0;
	};
	const slipOf = (item: string) => form.locator(`[data-item="${item}"]`);
	const fresh = (await form.locator('[data-chosen]').count()) === 0;
	const shown = await form
		.locator('[data-button]')
		.evaluateAll((all) => (all as HTMLElement[]).map(({ dataset }) => dataset.button!));
	const others = [...wanted.keys()].sort((a, b) => depth(a) - depth(b));
	for (const item of fresh ? shown : others) {
		const place = wanted.get(item)!;
		const slip = slipOf(item);
		if ((await slip.getAttribute('data-chosen')) === place) continue;
		const [target, role] = place.split(':');
		const open = slip.locator('[data-button]');
		if ((await open.getAttribute('aria-expanded')) !== 'true') await press(open);
		if ((await form.locator(`[data-role="${role}"]`).getAttribute('aria-pressed')) !== 'true')
			await press(form.locator(`[data-role="${role}"]`));
		if (role !== 'none') await press(form.locator(`[data-target="${target}"]`));
		// The next one opens by itself then.
		await expect(slip.first()).toHaveAttribute('data-chosen', place);
	}
}

/** Writes, looks at the model, and judges each criterion. */
async function write(page: Page, { criteria }: Of<'write'>, response: string[], hand: Hand) {
	const form = page.locator('#question');
	const press = (button: Locator) => (hand === 'touch' ? button.tap() : pressByKey(page, button));
	const change = form.locator('fieldset section button.plain');
	if (await change.count()) await press(change);
	await type(page, form.getByRole('textbox'), response[0]!, hand);
	await press(form.locator('fieldset button.secondary'));
	for (const [index, criterion] of Object.keys(criteria).sort().entries()) {
		const group = form.locator('fieldset fieldset', { hasText: plain(criteria[criterion]!) });
		await pick(page, group, response[index + 1]!, hand);
	}
}

export async function pressByKey(page: Page, target: Locator) {
	await tabTo(page, target);
	const isLink = await target.evaluate((element) => element instanceof HTMLAnchorElement);
	await page.keyboard.press(isLink ? 'Enter' : 'Space');
}

/** A finger on the screen, from one point to others, where it rests: lifted at speed it would throw the page. */
export async function draw(page: Page, points: { x: number; y: number }[]) {
	const touch = await page.context().newCDPSession(page);
	let timestamp = Date.now() / 1000;
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: typeof points) =>
		touch.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: (timestamp += 0.2) });
	const [first, ...others] = points;
	await send('touchStart', [first!]);
	for (const point of [...others, others.at(-1)!]) await send('touchMove', [point]);
	await send('touchEnd', []);
	await touch.detach();
}

/** Draws a line under an answer to choose, so many pixels long, and back again where that is said. */
export async function underline(page: Page, id: string, length: number, back = length) {
	const option = page.locator(`#question label:has(input[value="${id}"])`).first();
	await option.scrollIntoViewIfNeeded();
	const { x, y, height } = (await option.boundingBox())!;
	const at = (moved: number) => ({ x: x + 40 + moved, y: y + height / 2 });
	await draw(page, [at(0), at(length / 2), at(length), at(back)]);
}

const isFocused = (target: Locator) =>
	target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));

/** Goes there with the tab key alone: forward, and round by the start of the page. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	for (let step = 0; step < 120; step++) {
		if (await isFocused(target)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`the tab key does not lead to ${target}`);
}
