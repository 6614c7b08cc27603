import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { codeOf } from '../../src/lib/class/travel/envelope';
import { releaseOf, writeRelease } from '../../src/lib/class/taking/release';
import { readHandIn } from '../../src/lib/class/taking/hand-in';
import { paperOf } from '../../src/lib/class/travel/shared-set';
import { conceal, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import { wrong } from './answers';
import { begin, codeFor, handInAs, own } from './class';
import { emptiest } from './emptiest';
import { published } from './pages';
import { Reader } from './reader';
import { logged } from './notebook';
import { expect, test } from './story';

const texts = (all: Question[], kind: Question['kind'], count: number) =>
	all.filter((one) => one.kind === kind).slice(0, count);

async function three(page: Page) {
	const bank = await published(page);
	const questions = [...texts(bank.questions, 'choice', 2), ...texts(bank.questions, 'truth', 1)];
	return { bank, questions };
}

async function open(page: Page, code: string) {
	const reader = new Reader(page);
	await reader.open(`/take/#${code}`);
	if (code) await begin(reader);
	return reader;
}

for (const mode of ['check', 'practise'] as const)
	test(`a question of a set to ${mode} leaves no empty band: above it stands the page, in practice with its line`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		const { bank, questions } = await three(page);
		const all = [...texts(bank.questions, 'short', 1), ...questions, own as Question];
		const reader = await open(page, await codeFor(bank, all, { mode }));
		for (const [at, { locator }] of all.entries()) {
			await expect(page.getByText(`${at + 1} of ${all.length}`, { exact: true })).toBeVisible();
			expect(await emptiest(page)).toBeLessThanOrEqual(0.15);
			const drawn = page.getByRole('img', { name: /lines inked/ });
			await expect(drawn).toBeVisible();
			const lines = locator && mode === 'practise' ? 1 : 0;
			await expect(drawn.locator('.band')).toHaveCount(lines);
			await reader.press(reader.button('Skip'));
		}
	});

test('a student takes a set to be checked, changes an answer, builds a map, and hands in', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const bank = await published(page);
	const questions = [
		...texts(bank.questions, 'choice', 2),
		...texts(bank.questions, 'argument', 1)
	];
	const code = await codeFor(bank, questions);
	const reader = new Reader(page);
	await reader.open(`/take/#${code}`);
	// What it is about, what is asked and what is kept is told first.
	await expect(page.getByRole('heading', { name: /^Period 3/ })).toBeVisible();
	await expect(page.getByText(bank.essay.author)).toBeVisible();
	await expect(page.getByText('3 questions.')).toBeVisible();
	await expect(page.getByText('Nothing is sent by itself.')).toBeVisible();
	await begin(reader);
	await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
	// One tap on an answer leads on; by keys, which go over answers that are not meant, a button does.
	await reader.give('wrong');
	await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
	await reader.press(reader.button('Back'));
	await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
	await reader.picked.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await reader.press(reader.button('Keep answer'));
	await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
	// No word on right or wrong.
	await expect(page.locator('#verdict')).toHaveCount(0);
	await reader.give('right');

	await expect(page.getByText('3 of 3', { exact: true })).toBeVisible();
	// A reload in the middle finds the same question and both answers.
	await reader.reload();
	await expect(page.getByText('3 of 3', { exact: true })).toBeVisible();
	await reader.press(reader.button('Skip'));
	await expect(page.getByText('2 of 3 answered.')).toBeVisible();
	await reader.press(reader.listed(1));
	await reader.give('right');
	await reader.press(reader.button('All questions'));
	await reader.press(reader.button('Hand in'));
	await reader.press(reader.button('Make my code'));
	await expect(page.getByText('Type a nickname or number first.')).toBeVisible();
	await page.getByLabel('Nickname or number').fill('Blue Heron');
	await reader.press(reader.button('Make my code'));
	await expect(page.getByRole('img', { name: /Code with your answers/ })).toBeVisible();
	await reader.press(reader.button('Copy the code'));
	await expect(page.getByText('Copied.')).toBeVisible();

	const paper = await paperOf('en', questions.map(conceal));
	const handedIn = async () => {
		const read = readHandIn(await page.evaluate(() => navigator.clipboard.readText()), paper);
		if ('issue' in read) throw new Error(read.issue.code);
		return read.value;
	};
	const first = await handedIn();
	expect(first).toMatchObject({ name: 'Blue Heron', label: 'Period 3', turn: 1 });
	expect(first.answers).toEqual([
		{ response: key(questions[0]!) },
		{ response: key(questions[1]!) },
		'unseen'
	]);
	expect(await logged(page), 'nothing was shown, so nothing counts yet').toEqual([]);

	// A map, built and changed, makes another hand-in of the same attempt.
	await reader.press(reader.button('Back to the questions'));
	for (const wanted of ['wrong', 'right'] as const) {
		await reader.press(reader.listed(3));
		await reader.give(wanted);
		await reader.press(reader.button('Keep answer'));
	}
	await reader.press(reader.button('Hand in'));
	await reader.press(reader.button('Make my code'));
	await expect(page.getByText('Hand-in number 2.')).toBeVisible();
	await reader.press(reader.button('Copy the code'));
	await expect
		.poll(async () => (await handedIn()).answers[2])
		.toEqual({ response: key(questions[2]!) });
});

test('a set to practise with gives feedback at once and feeds the one memory', async ({ page }) => {
	const { bank, questions } = await three(page);
	const code = await codeFor(bank, questions, { mode: 'practise', name: false, certainty: true });
	const reader = await open(page, code);
	await reader.give('right');
	await reader.press(reader.button('Sure'));
	await expect(page.locator('#verdict')).toBeFocused();
	const [entry] = await logged(page);
	expect(entry).toMatchObject({ item: questions[0]!.id, score: 1, mode: 'set', certainty: 'sure' });
	expect(entry!.point).toBe(questions[0]!.point);
	await reader.press(reader.button('Next'));
	await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
});

test('once told, the right answer of a set to practise with is marked, and the missed one', async ({
	page
}) => {
	const { bank, questions } = await three(page);
	const reader = await open(page, await codeFor(bank, questions, { mode: 'practise' }));
	const answer = (id: string) => page.locator(`#question label:has([value="${id}"]) [data-mark]`);
	await expect(page.locator('#question [data-mark]')).toHaveCount(0);
	const { id } = await reader.answer('wrong');
	const question = questions.find((one) => one.id === id)!;
	await expect(answer(key(question)[0]!)).toHaveAttribute('data-mark', 'right');
	await expect(answer(wrong(question)[0]!)).toHaveAttribute('data-mark', 'missed');
	// Come back to, it is still told.
	await reader.press(reader.button('Next'));
	await reader.press(reader.button('Back'));
	await expect(answer(key(question)[0]!)).toHaveAttribute('data-mark', 'right');
});

test('on a phone that is turned the verdict of a set to practise with is in sight', async ({
	page
}) => {
	await page.setViewportSize({ width: 844, height: 390 });
	const { bank, questions } = await three(page);
	const reader = await open(page, await codeFor(bank, questions, { mode: 'practise' }));
	for (const wanted of ['wrong', 'right', 'wrong'] as const) {
		await reader.answer(wanted);
		await expect(reader.verdict).toBeInViewport({ ratio: 1 });
		const [verdict, action] = [reader.verdict, reader.action];
		const bottom = await verdict.evaluate((one) => one.getBoundingClientRect().bottom);
		const top = await action.evaluate((one) => one.getBoundingClientRect().top);
		expect(bottom).toBeLessThanOrEqual(top);
		await reader.press(action);
	}
});

test('with how sure one is, a set to be checked takes two taps a question', async ({ page }) => {
	const { bank, questions } = await three(page);
	const reader = await open(page, await codeFor(bank, questions, { certainty: true }));
	let taps = 0;
	await page.exposeFunction('tapped', () => (taps += 1));
	await page.evaluate(() =>
		addEventListener('pointerdown', () => (window as unknown as { tapped(): void }).tapped())
	);
	for (const at of ['1 of 3', '2 of 3', '3 of 3']) {
		await expect(page.getByText(at, { exact: true })).toBeVisible();
		await reader.give('right');
		await reader.press(reader.button('Sure'));
	}
	await expect(page.getByText('3 of 3 answered.')).toBeVisible();
	expect(taps).toBe(6);
});

test('what is no link, or was changed on its way, is named', async ({ page }) => {
	const { bank, questions } = await three(page);
	const code = await codeFor(bank, questions);
	const reader = await open(page, '');
	await expect(page.getByText(/open the link of your teacher/)).toBeVisible();
	for (const [text, said] of [
		['hello, everybody', /This is no link to a set/],
		['%E0%A4%A', /This is no link to a set/],
		['ABCDE', /A letter of this short code is not right/],
		[code.replace(/.$/, (end) => (end === 'a' ? 'b' : 'a')), /This link was changed on its way/]
	] as const) {
		await page.getByLabel('Or paste the link or code here').fill(text);
		await reader.press(reader.button('Open'));
		await expect(page.getByText(said)).toBeVisible();
	}
	// Nor is one that no address can hold.
	await reader.open('/privacy/');
	await reader.open('/take/#%E0%A4%A');
	await expect(page.getByText(/This is no link to a set/)).toBeVisible();
	await page.getByLabel('Or paste the link or code here').fill(`https://example.org/take/#${code}`);
	await reader.press(reader.button('Open'));
	await expect(reader.button('Begin')).toBeVisible();
});

test('a second student on the same device begins an attempt of their own', async ({ page }) => {
	const { bank, questions } = await three(page);
	const code = await codeFor(bank, questions);
	const paper = await paperOf('en', questions.map(conceal));
	const reader = await open(page, code);
	const attempts: number[] = [];
	for (const name of ['Zoë', 'Bob']) {
		for (const at of ['1 of 3', '2 of 3', '3 of 3']) {
			await expect(page.getByText(at, { exact: true })).toBeVisible();
			await reader.give('right');
		}
		const read = readHandIn(codeOf(await handInAs(reader, name)), paper);
		if ('issue' in read) throw new Error(read.issue.code);
		expect(read.value.name).toBe(name);
		attempts.push(read.value.attempt);

		// Who comes back finds that it is handed in, also without the link.
		await reader.open('/take/');
		await reader.press(page.getByRole('link', { name: /3 of 3 answered/ }));
		await expect(page.getByText(/You have made your code/)).toBeVisible();
		await expect(reader.button('Show my code')).toBeVisible();
		if (name === 'Bob') continue;
		const another = reader.button('Another student on this device? Begin again');
		await reader.press(another);
		await reader.press(reader.button('Undo'));
		await expect(page.getByText(/You have made your code/)).toBeVisible();
		await reader.press(another);
	}
	expect(attempts[0]).not.toBe(attempts[1]);

	// Both see their own once the answers are released.
	await page.goto('about:blank');
	await reader.open(`/take/#${await writeRelease(await releaseOf('en', questions))}`);
	await expect(page.getByText('These are the answers of ‘Bob’.')).toBeVisible();
	await reader.press(reader.button('See the answers of ‘Zoë’'));
	await expect(page.getByText('These are the answers of ‘Zoë’.')).toBeVisible();
});

test('a set open in two tabs keeps the answers of both', async ({ page, context }) => {
	const { bank, questions } = await three(page);
	const code = await codeFor(bank, questions);
	const one = await open(page, code);
	await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
	const two = new Reader(await context.newPage());
	await two.open(`/take/#${code}`);
	await begin(two);
	for (const at of ['1 of 3', '2 of 3', '3 of 3']) {
		await expect(two.page.getByText(at, { exact: true })).toBeVisible();
		await two.give('right');
	}
	await page.bringToFront();
	await one.press(one.button('All questions'));
	await one.press(one.listed(2));
	// All are answered, so it leads back to them.
	await one.give('wrong');
	for (const tab of [page, two.page]) await expect(tab.getByText('3 of 3 answered.')).toBeVisible();
	await one.reload();
	await expect(page.getByText('3 of 3 answered.')).toBeVisible();
});

test('a device that others use too says whose answers are there, and begins anew without a loss', async ({
	page
}) => {
	const { bank, questions } = await three(page);
	const code = await codeFor(bank, questions);
	const reader = await open(page, code);
	const whose = page.getByText('These are the answers of ‘Sam’.');
	await reader.give('right');
	await reader.press(reader.button('All questions'));
	const sams = codeOf(await handInAs(reader, 'Sam'));
	// Who has just typed it knows.
	await expect(whose).toHaveCount(0);

	await reader.open('/take/');
	await reader.press(page.getByRole('link', { name: /^Sam, begun .* 1 of 3 answered/ }));
	await expect(whose).toBeVisible();
	await reader.press(reader.button('Not Sam? Begin your own'));
	await expect(whose).toHaveCount(0);
	await expect(page.getByText('0 of 3 answered.')).toHaveCount(0);
	await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
	await expect(reader.picked).toHaveCount(0);
	await reader.press(reader.button('Undo'));
	await expect(whose).toBeVisible();
	await reader.press(reader.button('Show my code'));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		reader.press(reader.button('Save as a file'))
	]);
	expect(codeOf(readFileSync(await download.path(), 'utf8').trim())).toBe(sams);
});

test('a shuffled set keeps its order from before the first tap', async ({ page }) => {
	const bank = await published(page);
	const questions = texts(bank.questions, 'choice', 8);
	const link = await codeFor(bank, questions, { shuffle: true });
	const reader = await open(page, link);
	const shown = () => page.locator('#question').innerText();
	const firsts = new Set<string>();
	for (let student = 0; student < 3; student++) {
		await page.evaluate(() => localStorage.clear());
		await page.goto('about:blank');
		await reader.open(`/take/#${link}`);
		await begin(reader);
		await expect(page.getByText('1 of 8', { exact: true })).toBeVisible();
		const first = await shown();
		await reader.reload();
		await begin(reader);
		expect(await shown()).toBe(first);
		firsts.add(first);
	}
	expect(firsts.size, 'others get another').toBeGreaterThan(1);
});

test('a name that is too long shows what of it goes', async ({ page }) => {
	const { bank, questions } = await three(page);
	const reader = await open(page, await codeFor(bank, questions));
	await reader.give('right');
	await reader.press(reader.button('All questions'));
	await reader.press(reader.button('Hand in'));
	const field = page.getByLabel('Nickname or number');
	await field.fill('Ana');
	await expect(page.getByText(/Too long/)).toHaveCount(0);
	await field.fill('Александра Иванова');
	await expect(page.getByText('your teacher will see only ‘Александра’')).toBeVisible();
});

test('without https a set can be taken and handed in', async ({ page }) => {
	// What browsers hold back from such pages.
	await page.addInitScript(() => {
		Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
		Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
	});
	const { bank, questions } = await three(page);
	const reader = await open(page, await codeFor(bank, questions));
	await reader.give('right');
	await reader.press(reader.button('All questions'));
	const read = readHandIn(
		codeOf(await handInAs(reader, 'Ana')),
		await paperOf('en', questions.map(conceal))
	);
	expect(read).toMatchObject({ value: { name: 'Ana' } });
	await reader.press(reader.button('Copy the code'));
	await expect(page.getByText(/The browser did not copy it/)).toBeVisible();
});
