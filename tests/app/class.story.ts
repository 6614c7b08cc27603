import { webcrypto } from 'node:crypto';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { phone } from '../../playwright.config';
import { newClass, writeClassFile } from '../../src/lib/class/sealed/class-file';
import { codeOf } from '../../src/lib/class/travel/envelope';
import { drawCode } from '../../src/lib/ui/qr-code';
import { browserSeeing } from './camera';
import { kept } from './host';
import {
	answerAll,
	asked,
	begin,
	codeFor,
	codesOf,
	friday,
	handInAs,
	lay,
	layCollected,
	layTwoSets,
	type Wanted
} from './class';
import { published, textOf } from './pages';
import { Reader } from './reader';
import { expect, test, watch, type Seen } from './story';

// Students go on where there is no network.
test.use({ serviceWorkers: 'allow' });

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
		await expect(student.reader.button('Begin')).toBeVisible();
		// What draws the code of a hand-in comes after all else.
		await student.page.waitForLoadState('networkidle');
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
	await cy.reader.press(cy.reader.listed(1));
	await answerAll(cy.reader, ['right']);
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

test('a class is followed over sets by name, what it missed is shown again, and what it was sure of told', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const here = { browser, origin: new URL(baseURL!).origin, seen };
	const bank = await published(page);
	await layTwoSets(page, bank);
	const teacher = new Reader(page);
	await teacher.open('/teach/collect/');
	await expect(page.getByText('10 hand-ins collected')).toBeVisible();
	// What everybody missed asks about no place.
	await expect(page.getByText('Nothing about a place in the essay was missed.')).toBeVisible();
	// Most missed first, or in the order of the set.
	const rows = page.locator('ol > li h4');
	await expect(rows.first()).toContainText('Q3');
	await page.getByLabel('Order').selectOption('In the order of the set');
	await expect(rows.first()).toContainText('Q1');

	// Names stay here and stand in every table.
	await page.getByText('Names for the numbers in Period 3').click();
	await page.getByLabel('Class list').fill('1 Ann Miller\n2 Bo Lee');
	await expect(page.getByText('2 names.')).toBeVisible();
	await expect(table(page).filter({ hasText: 'Ann Miller (1)' })).toHaveCount(1);
	await page.getByText('Results over several sets').click();
	const several = page.getByRole('region', { name: 'Results over several sets' });
	await expect(several.getByRole('row')).toHaveCount(11);
	await expect(several.getByRole('row').filter({ hasText: 'Ann Miller (1)' })).toContainText('50%');
	await expect(several.locator('thead')).toHaveText(/Monday\s*Friday/);
	await teacher.reload();
	await expect(table(page).filter({ hasText: 'Ann Miller (1)' })).toHaveCount(1);

	await expect(page.getByRole('heading', { name: /^By standard/ })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: /^R[IH]\.9-10\.\d: ./ }).first()).toBeVisible();

	// For a record store, a statement for each answer, by whoever gave it.
	const told = await textOf(page, 'For a record store (xAPI)', /\.json$/);
	const statements: { actor: { name: string }; result: { score: { scaled: number } } }[] =
		JSON.parse(told);
	expect(statements).toHaveLength(30);
	expect(new Set(statements.map(({ actor }) => actor.name)).size).toBe(10);
	const right = statements.filter(({ result }) => result.score.scaled === 1);
	expect(right).toHaveLength(20);

	// The release tells totals of the class.
	await expect(page.getByText('what the class was sure of (10 students)')).toBeVisible();
	await teacher.press(teacher.button('Make the link that releases them'));
	const release = (await textOf(page, 'Save the link as a file', /\.txt$/)).trim();
	const student = await somebody(here);
	await student.reader.open(`/take/#${await codeFor(bank, asked)}`);
	await answerAll(student.reader, ['right', 'skip', 'skip']);
	await student.page.goto('about:blank');
	await student.reader.open(release);
	await expect(student.page.getByText('What your class was sure of')).toBeVisible();
	await expect(student.page.getByText('20 of 30 right.')).toBeVisible();

	await teacher.press(teacher.button('Make a set of the one missed and present it'));
	await expect(page).toHaveURL(/present/);
	await expect(page.getByText(/^1 of 1$/)).toBeVisible();
});

test('a short code is typed, and what is handed in comes under the class', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const here = { browser, origin: new URL(baseURL!).origin, seen };
	const teacher = new Reader(page);
	await teacher.open('/teach/share/?set=ready-exit-ticket');
	await page.getByLabel('Class', { exact: true }).fill('Period 3');
	await page.locator('input[value=check]').check();
	await teacher.press(teacher.button('Make the link'));
	await expect(page.getByText(/only this computer can open/)).toBeVisible();
	const code = await page.locator('article strong').innerText();
	expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
	await page.getByLabel('Slips to hand out').check();
	await expect(page.locator('.paper strong')).toHaveText(Array.from({ length: 8 }, () => code));

	const student = await somebody(here);
	await student.reader.open('/take/');
	await student.page.getByLabel('Type the short code').fill(` ${code.toLowerCase()}`);
	await student.reader.press(student.reader.button('Go'));
	await expect(student.page.getByRole('heading', { name: 'Exit ticket' })).toBeVisible();
	await begin(student.reader);
	await student.reader.give('right');
	await student.reader.press(student.reader.button('All questions'));
	const handed = await handInAs(student.reader, 'Ann');
	await teacher.press(teacher.link('Collect what they hand in'));
	await paste(teacher, handed);
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	expect((await cells(page))[0]!.slice(0, 2)).toEqual(['Period 3', 'Ann']);

	// Who typed it finds the answers once they are released.
	await teacher.press(teacher.button('Make the link that releases them'));
	const release = (await textOf(page, 'Save the link as a file', /\.txt$/)).trim();
	await student.page.goto('about:blank');
	await student.reader.open(release);
	await expect(student.page.getByText('These are the answers of ‘Ann’.')).toBeVisible();
});

test('a part of a ready-made set has a code of two groups, typed with its gap', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const items = ['misdialed-call', 'app-or-program', 'complaint-in-brief', 'list-of-three'];
	const part = { ...friday, items: items.map((id) => ({ from: 'bank', id })) };
	await lay(page, { [`sets/${part.id}`]: part });
	const teacher = new Reader(page);
	await teacher.open(`/teach/share/?set=${part.id}`);
	await teacher.press(teacher.button('Make the link'));
	const code = await page.locator('article strong').innerText();
	expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5} [0-9A-HJKMNP-TV-Z]{5}$/);
	const student = await somebody({ browser, origin: new URL(baseURL!).origin, seen });
	await student.reader.open('/take/');
	await student.page.getByLabel('Type the short code').fill(code);
	await student.reader.press(student.reader.button('Go'));
	await begin(student.reader);
	await expect(student.page.getByText('1 of 4')).toBeVisible();
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

test('two students named Sam both stand in the table, are joined and parted, and each can be undone', async ({
	page
}) => {
	await layCollected(page, await published(page), []);
	const teacher = new Reader(page);
	await teacher.open('/teach/collect/');
	const [one, two] = await codesOf(
		[
			[true, true, true],
			[false, true, true]
		],
		undefined,
		() => 'Sam'
	);
	await paste(teacher, one!);
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	await paste(teacher, two!);
	await expect(page.getByText('2 hand-ins collected')).toBeVisible();
	await expect(page.getByText(/Somebody called ‘Sam’ was here already/)).toBeVisible();
	const rows = async () =>
		(await textOf(page, 'Gradebook (CSV)', /\.csv$/))
			.trim()
			.split(/\r?\n/)
			.slice(1)
			.map((row) => row.split(',').slice(1, 3).join(' '));
	const both = ['Sam 3', 'Sam (2) 2'];
	expect(await rows()).toEqual(both);
	const same = teacher.button('Sam (2): the same student as Sam?');
	const undo = teacher.button('Undo');

	await teacher.press(same);
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	expect(await rows()).toEqual(['Sam 2']);
	await teacher.press(undo);
	expect(await rows()).toEqual(both);
	await teacher.press(same);
	await teacher.reload();
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	await teacher.press(teacher.button('Sam: two students?'));
	expect(await rows()).toEqual(both);
	await teacher.press(undo);
	expect(await rows()).toEqual(['Sam 2']);
	await teacher.press(teacher.button('Sam: two students?'));
	await teacher.reload();
	expect(await rows()).toEqual(both);
});

const broken = (text: string, by: string) => text.replace(/.{24}(?=.)/g, `$&${by}`);
const safe = (link: string) =>
	`https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cann%40example.org%7C&sdata=q%2Fb%3D&reserved=0`;
/** What mail, chat and lists make of a link. */
const wrapped: Record<string, (link: string) => string> = {
	'lines broken by mail': (link) => `My answers:\n\n${broken(link, '\n')}\n\nSam`,
	'quoted in an answer': (link) => `> > ${broken(link, '\n> > ')}\n> Thanks`,
	'lines that end in =': (link) => broken(link, '=\n'),
	'a list with bullets': (link) => `• ${codeOf(link)}\n• (that is mine)`,
	'a list with numbers': (link) => `1. ${link}\n2. nothing yet`,
	'a safe link of Outlook': (link) => `Sent from my phone: <${safe(link)}>`,
	'a link with its # packed': (link) => link.replace('#', '%23')
};

test('codes and links come through mail, chat and lists, on both sides', async ({
	page,
	browser,
	baseURL,
	seen
}) => {
	const bank = await published(page);
	await layCollected(page, bank, []);
	const ways = Object.entries(wrapped);
	const codes = await codesOf(ways.map(() => [true, false, true]));
	const teacher = new Reader(page);
	await teacher.open('/teach/collect/');
	for (const [at, [title, wrap]] of ways.entries()) {
		await paste(teacher, wrap(`https://example.org/teach/collect/#${codes[at]}`));
		await expect(page.getByText('1 new.'), title).toBeVisible();
		await expect(
			page.getByText(new RegExp(`^${at + 1} hand-ins? collected$`)),
			title
		).toBeVisible();
	}

	const student = await somebody({ browser, origin: new URL(baseURL!).origin, seen });
	const code = await codeFor(bank, asked);
	for (const [title, wrap] of ways) {
		await student.page.goto('about:blank');
		await student.reader.open('/take/');
		await student.page
			.getByLabel('Or paste the link or code here')
			.fill(wrap(`https://example.org/take/#${code}`));
		await student.reader.press(student.reader.button('Open'));
		await expect(student.reader.button('Begin'), title).toBeVisible();
	}
});

test('a link whose # was packed on its way opens', async ({ page, context, seen }) => {
	seen.expected.push(/404/);
	const bank = await published(page);
	await layCollected(page, bank, []);
	const [code] = await codesOf([[true, true, true]]);
	await page.goto(`/teach/collect/%23${code}`);
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	const reader = new Reader(await context.newPage());
	for (const packed of ['%23', '%2523']) {
		await reader.open(`/take/${packed}${await codeFor(bank, asked)}`);
		await expect(reader.button('Begin')).toBeVisible();
		await reader.page.goto('about:blank');
	}
});

test('the link of a hand-in on a device without the set says what it is, keeps it, and is collected once the set is there', async ({
	page
}) => {
	const [code] = await codesOf([[true, true, false]]);
	const reader = new Reader(page);
	// As a student opens it, who takes it for the set.
	await reader.open(`/take/#${code}`);
	await expect(page.getByText(/^This link is a hand-in: somebody’s answers/)).toBeVisible();
	expect(page.url()).toContain(code);
	await reader.open(`/teach/collect/#${code}`);
	await expect(page.getByText(/^This link is a hand-in: a student’s answers/)).toBeVisible();
	await expect(page.getByText(/If you are the student, send the link/)).toBeVisible();
	await reader.reload();
	expect(page.url()).toContain(code);
	const set = (await published(page)).questions.filter(({ id }) => id === asked[0]!.id);
	await page.getByLabel('Link of the set').fill(await codeFor(await published(page), set));
	await reader.press(reader.button('Collect for this set'));
	// Another set: it stays.
	await expect(page.getByText(/^This link is a hand-in: a student’s answers/)).toBeVisible();
	await expect(page.getByText('0 hand-ins collected')).toBeVisible();
	const copy = await codeFor(await published(page), asked, { mode: 'practise' });
	await page.getByLabel('Link of the set').fill(copy);
	await reader.press(reader.button('Collect for this set'));
	await expect(page.getByText('1 hand-in collected')).toBeVisible();
	await expect(page.getByText(/^This link is a hand-in/)).toHaveCount(0);
});

test.describe('with the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

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
		await expect(page.getByText('No camera can be used here.')).toBeVisible();
	});
});
