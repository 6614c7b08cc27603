import { webcrypto } from 'node:crypto';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { phone } from '../../playwright.config';
import { newClass, writeClassFile } from '../../src/lib/class/sealed/class-file';
import { codeOf } from '../../src/lib/class/travel/envelope';
import { drawCode } from '../../src/lib/ui/qr-code';
import { browserSeeing } from './camera';
import { answerAll, friday, handInAs, lay, layCollected, type Wanted } from './class';
import { published, textOf } from './pages';
import { Reader } from './reader';
import { expect, test, watch, type Seen } from './story';

interface Place {
	browser: Browser;
	origin: string;
	seen: Seen;
}

/** Somebody with a device of their own. */
async function somebody(
	{ browser, origin, seen }: Place,
	more: Parameters<Browser['newContext']>[0] = {}
): Promise<{ reader: Reader; page: Page; context: BrowserContext }> {
	const context = await browser.newContext({
		...{ viewport: phone, hasTouch: true, baseURL: origin, locale: 'en-US' },
		...more
	});
	await watch(context, origin, seen);
	const page = await context.newPage();
	return { reader: new Reader(page), page, context };
}

async function giveFriday(page: Page, prepare: (reader: Reader) => Promise<void> = async () => {}) {
	await lay(page, { [`sets/${friday.id}`]: friday });
	const teacher = new Reader(page);
	await teacher.open(`/teach/share/?set=${friday.id}`);
	await page.getByLabel('Class', { exact: true }).fill('Period 3');
	await prepare(teacher);
	await teacher.press(teacher.button('Make the link'));
	await expect(page.getByRole('heading', { name: 'Give it to them' })).toBeFocused();
	const link = (await textOf(page, 'Save the link as a file', /\.txt$/)).trim();
	expect(link.length).toBeLessThan(1000);
	return { teacher, link };
}

/** The gradebook as it stands on the page. */
const table = (page: Page) =>
	page.getByRole('table', { name: 'By student' }).locator('tbody').getByRole('row');
const cells = async (page: Page) =>
	Promise.all((await table(page).all()).map((row) => row.locator('td, th').allInnerTexts()));

const paste = async (teacher: Reader, text: string) => {
	await teacher.page.getByLabel('Paste codes or links').fill(text);
	await teacher.press(teacher.button('Collect these'));
};
const choose = (page: Page, label: string, files: { name: string; text: string | Uint8Array }[]) =>
	page
		.getByLabel(label)
		.setInputFiles(
			files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) }))
		);

const kept = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve)
		);
	});

test('a class without a server: given, taken, handed in, collected, released', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	test.setTimeout(150_000);
	// A phone without a network cannot fetch what keeps the app for later.
	seen.expected.push(/error occurred when fetching the script/);
	const here = { browser, origin: new URL(baseURL!).origin, seen };
	const { teacher, link } = await giveFriday(page);

	const take = async () => {
		const student = await somebody(here);
		await student.reader.open(link);
		await expect(student.page.getByText('1 of 3', { exact: true })).toBeVisible();
		return student;
	};
	const codeFrom = async (
		{ reader }: Awaited<ReturnType<typeof take>>,
		name: string,
		wanted: Wanted[],
		from = 0
	) => {
		await answerAll(reader, wanted, from);
		return handInAs(reader, name);
	};

	// Two without a network once the set is open; one of them reloads in the middle.
	const ann = await take();
	await ann.context.setOffline(true);
	const annFile = await codeFrom(ann, 'Ann', ['right', 'right', 'right']);
	const bo = await take();
	await kept(bo.page);
	await bo.context.setOffline(true);
	await answerAll(bo.reader, ['wrong']);
	await bo.reader.reload();
	const boCode = await codeFrom(bo, 'Bo', ['right', 'right'], 1);
	// One hands in twice, one by a code that gets damaged.
	const cy = await take();
	const cyFirst = await codeFrom(cy, 'Cy', ['wrong', 'wrong', 'wrong']);
	await cy.reader.press(cy.reader.button('Back to the questions'));
	await cy.reader.press(cy.reader.button('Question 1'));
	await answerAll(cy.reader, ['right']);
	await cy.reader.press(cy.reader.button('All questions'));
	const cySecond = await codeFrom(cy, 'Cy', []);
	const di = await take();
	await expect(di.page.getByText('1 of them written by your teacher')).toBeVisible();
	const diCode = await codeFrom(di, 'Di', ['right', 'right', 'skip']);

	await teacher.press(teacher.link('Collect what they hand in'));
	await expect(page.getByText('0 hand-ins collected')).toBeVisible();
	await choose(page, 'Choose files', [{ name: 'ann.txt', text: annFile }]);
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	const damaged = codeOf(diCode).replace(/.$/, (end) => (end === 'a' ? 'b' : 'a'));
	await paste(teacher, `Name\tCode\nBo\t${codeOf(boCode)}\nCy\t${cyFirst}\nDi\t${damaged}\n`);
	await expect(page.getByText('3 hand-ins collected')).toBeVisible();
	await expect(page.getByText('2 new. 1 not counted.')).toBeVisible();
	await expect(page.getByText(/^Line 4: A part of it is missing or changed/)).toBeVisible();
	const zip = zipSync({
		'bo_1_text.html': strToU8(`<p>Here: <a href="${boCode}">${boCode}</a></p>`),
		'cy_2_text.html': strToU8(`<p>${cySecond}</p>`),
		'note.txt': strToU8('I forgot.')
	});
	await choose(page, 'Choose files', [{ name: 'submissions.zip', text: zip }]);
	await expect(page.getByText(/1 newer from students .* 1 here already/)).toBeVisible();
	await expect(page.getByText('note.txt: There is no hand-in in this file.')).toBeVisible();
	await expect(page.getByText('3 hand-ins collected')).toBeVisible();

	// The same device later, now with a camera that sees Di's code.
	const eyes = await browserSeeing([drawCode(diCode)!]);
	const later = await somebody(
		{ ...here, browser: eyes },
		{ storageState: await page.context().storageState(), permissions: ['camera'] }
	);
	await later.reader.open('/teach/collect/');
	await expect(later.page.getByText('3 hand-ins collected')).toBeVisible();
	await later.reader.press(later.reader.button('Start the camera'));
	await expect(later.page.getByText('4 hand-ins collected')).toBeVisible({ timeout: 30_000 });
	expect(await cells(later.page)).toEqual([
		['Period 3', 'Ann', '3', '3', '3', '0', ''],
		['Period 3', 'Bo', '2', '3', '3', '0', '1'],
		['Period 3', 'Cy', '1', '3', '3', '0', '2 3'],
		['Period 3', 'Di', '2', '2', '2', '0', '']
	]);
	const gradebook = await textOf(later.page, 'Gradebook (CSV)', /\.csv$/);
	expect(gradebook).toContain('Period 3,Cy,1,3,3,0,2 3,3,33,0,1,0,0');
	await expect(later.page.getByRole('heading', { name: 'Not counted' })).toHaveCount(0);

	await later.reader.press(later.reader.button('Make the link that releases them'));
	const release = (await textOf(later.page, 'Save the link as a file', /\.txt$/)).trim();
	await eyes.close();
	await bo.context.setOffline(false);
	await bo.page.goto('about:blank');
	await bo.reader.open(release);
	await expect(bo.page.getByText('2 of 3 right.')).toBeVisible();
	await expect(bo.page.getByText('We did, to the last line.')).toBeVisible();

	// What stands behind the # stays in the browser.
	const sent = seen.requests.map((url) => url.split('#')[0]!);
	for (const secret of [link, annFile, boCode, cyFirst, cySecond, diCode, release].map(codeOf))
		expect(sent.filter((url) => url.includes(secret.slice(0, 12)))).toEqual([]);
});

test('sealed hand-ins are opened by the file of their class, in a fresh profile too', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const here = { browser, origin: new URL(baseURL!).origin, seen };
	let file = '';
	const { link } = await giveFriday(page, async (teacher) => {
		await page.getByLabel('Only I can open what they hand in').check();
		await teacher.press(teacher.button('Make the link'));
		await expect(page.getByText('Make or open a class file first.')).toBeVisible();
		file = await textOf(page, 'Make a class file and save it', /period-3\.json$/);
	});
	const copy = await textOf(page, 'Save my copy, with answers', /\.txt$/);

	const student = await somebody(here);
	await student.reader.open(link);
	await answerAll(student.reader, ['right', 'wrong', 'right']);
	const handed = await handInAs(student.reader, 'Ann');
	expect(codeOf(handed)).toMatch(/^z1/);
	await expect(student.page.getByText('To read out or write down')).toHaveCount(0);

	// The student's link, opened on a device that knows nothing of the class yet.
	const { reader, page: desk } = await somebody(here);
	await reader.open(handed);
	await expect(desk.getByText('No set was given to a class from this browser yet.')).toBeVisible();
	await desk.getByLabel('Link of the set').fill(link);
	await reader.press(reader.button('Collect for this set'));
	await expect(desk.getByText(/questions of your own without their answers/)).toBeVisible();
	await choose(desk, 'Open my copy', [{ name: 'copy.txt', text: copy }]);
	await expect(desk.getByText(/A student’s link has come/)).toBeVisible();
	const other = await newClass('Period 4', webcrypto.subtle as SubtleCrypto);
	await choose(desk, 'Open the class file', [{ name: 'x.json', text: writeClassFile(other) }]);
	await expect(desk.getByText(/This is the file of another class/)).toBeVisible();
	await choose(desk, 'Open the class file', [{ name: 'x.json', text: file }]);
	await expect(desk.getByText('1 hand-in collected')).toBeVisible();
	expect(await cells(desk)).toEqual([['Period 3', 'Ann', '2', '3', '3', '0', '2']]);
	// Kept sealed here, and opened once a visit.
	await reader.open('/teach/collect/');
	await expect(desk.getByText('These hand-ins are sealed.')).toBeVisible();
	const stored = await desk.evaluate(() => JSON.stringify(localStorage));
	expect(stored).not.toMatch(/[" ]h1[\w-]{16}/);
	await choose(desk, 'Open the class file', [{ name: 'x.json', text: file }]);
	await expect(desk.getByText('1 hand-in collected')).toBeVisible();
});

test('a typed code names its wrong group; a class is erased in one step and comes back', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const here = { browser, origin: new URL(baseURL!).origin, seen };
	const { teacher, link } = await giveFriday(page);
	const student = await somebody(here);
	await student.reader.open(link);
	await answerAll(student.reader, ['right', 'right', 'wrong']);
	const handed = await handInAs(student.reader, 'Ann');
	await student.page.getByText('To read out or write down').click();
	const typed = await student.page.locator('details .letters').innerText();

	await teacher.press(teacher.link('Collect what they hand in'));
	await page.getByText('Type a code').click();
	await page.getByLabel('Nickname or number').fill('Ann');
	const groups = typed.split(' ');
	const swap = (group: string) => group.slice(0, 4) + (group.endsWith('7') ? '8' : '7');
	await page
		.getByLabel('Code', { exact: true })
		.fill(groups.map((group, index) => (index === 1 ? swap(group) : group)).join(' '));
	await teacher.press(teacher.button('Collect it'));
	await expect(page.getByText('Check group 2: a sign there is not right.')).toBeVisible();
	await page.getByLabel('Code', { exact: true }).fill(typed.toLowerCase());
	await teacher.press(teacher.button('Collect it'));
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	const before = await cells(page);
	expect(before).toEqual([['Period 3', 'Ann', '2', '3', '3', '0', '3']]);
	// The same hand-in as a link, opened in another tab: it counts once. What that tab collects comes to this one.
	const other = new Reader(await page.context().newPage());
	await other.open(handed);
	await expect(other.page.getByText('1 here already, counted once.')).toBeVisible();
	expect(await cells(other.page)).toEqual(before);
	const second = await somebody(here);
	await second.reader.open(link);
	await answerAll(second.reader, ['wrong', 'right', 'wrong']);
	await paste(other, await handInAs(second.reader, 'Bo'));
	await expect(page.getByText('2 hand-ins collected')).toBeVisible();
	await other.page.close();

	await teacher.press(teacher.button('Erase this set and its hand-ins'));
	await expect(page.getByText('No set was given to a class from this browser yet.')).toBeVisible();
	expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('collected');
	await teacher.press(teacher.button('Undo'));
	await expect(page.getByText('2 hand-ins collected')).toBeVisible();
	expect((await cells(page))[0]).toEqual(before[0]);
});

test('two classes of one set are both named, and one is erased without the other', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const here = { browser, origin: new URL(baseURL!).origin, seen };
	const { teacher, link } = await giveFriday(page);
	await page.getByLabel('Class', { exact: true }).fill('Period 4');
	await teacher.press(teacher.button('Make the link'));
	await expect(page.getByText('For Period 4.')).toBeVisible();
	const fourth = (await textOf(page, 'Save the link as a file', /\.txt$/)).trim();
	const handed: string[] = [];
	for (const [address, name] of [
		[link, 'Ann'],
		[fourth, 'Bo']
	] as const) {
		const student = await somebody(here);
		await student.reader.open(address);
		await answerAll(student.reader, ['right', 'right', 'wrong']);
		handed.push(await handInAs(student.reader, name));
	}

	await teacher.press(teacher.link('Collect what they hand in'));
	// A student's likeliest mistake: the link of the set.
	await paste(teacher, [...handed, link].join('\n'));
	await expect(page.getByText('2 new. 1 not counted.')).toBeVisible();
	await expect(page.getByText(/^Line 3: This is the link of the set, not a hand-in/)).toBeVisible();
	await expect(page.getByText(/^Friday · Period 3, Period 4 · \w+ \d+$/)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Friday · Period 3, Period 4', { exact: true })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await expect.poll(async () => (await cells(page)).map(([label]) => label)).toHaveLength(2);
	const both = await cells(page);

	await teacher.press(teacher.button('Erase Period 4 only'));
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	await expect(page.getByText(/^Friday · Period 3 · \w+ \d+$/)).toBeVisible();
	expect(await cells(page)).toEqual(both.slice(0, 1));
	await expect(teacher.button('Erase Period 3 only')).toHaveCount(0);
	await teacher.reload();
	expect(await cells(page)).toEqual(both.slice(0, 1));
	await paste(teacher, handed[1]!);
	await teacher.press(teacher.button('Erase Period 3 only'));
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	await teacher.press(teacher.button('Undo'));
	await expect(page.getByText('2 hand-ins collected')).toBeVisible();
	expect(await cells(page)).toEqual(both);
});

test('after one visit a teacher collects without a network, with camera, paste and zip', async ({
	page,
	context
}) => {
	const bank = await published(page);
	const { codes } = await layCollected(page, bank, [
		[true, true, true],
		[false, true, true]
	]);
	const teacher = new Reader(page);
	await teacher.open('/teach/collect/');
	const urls = () =>
		page.evaluate(async () => {
			const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
			return (await Promise.all(all)).flat().map(({ url }) => url);
		});
	// What is kept last: the part that reads codes, and the archive reader.
	await expect
		.poll(async () => (await urls()).join(' '), { timeout: 30_000 })
		.toMatch(/immutable\/workers\//);
	// Everything that the open page was made of is there.
	const loaded = () =>
		page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.map(({ name }) => name)
				.filter((name) => name.includes('/_app/immutable/'))
		);
	await expect
		.poll(async () => {
			const kept = await urls();
			return (await loaded()).filter((name) => !kept.includes(name));
		})
		.toEqual([]);
	const network = await context.newCDPSession(page);
	await network.send('Network.setCacheDisabled', { cacheDisabled: true });
	await context.setOffline(true);
	await teacher.reload();
	await expect(page.getByText('2 hand-ins collected')).toBeVisible();
	const zip = zipSync({ 'one.txt': strToU8(codes[0]!) });
	await choose(page, 'Choose files', [{ name: 'submissions.zip', text: zip }]);
	await expect(page.getByText('1 here already, counted once.')).toBeVisible();
	await teacher.press(teacher.button('Start the camera'));
	await expect(page.getByText('Choose a picture of the code')).toBeVisible();
});
