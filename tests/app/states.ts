import type { Page } from '@playwright/test';
import { questions } from './answers';
import { classStates } from './class-states';
import { lay, openDesk, openTools, own, tray, sendTo } from './desk';
import { answered, remember, someDays, testOn } from './past';
import { Reader } from './reader';
import { beginning, expect } from './story';

/** Brings a page into a state that a reader meets. */
export type Way = (reader: Reader, page: Page) => Promise<void>;

const kinds = [...new Set(questions.map(({ kind }) => kind))].sort();
/** The longest question of each kind: what fits it fits the others. */
const longest = (kind: string) =>
	questions
		.filter((question) => question.kind === kind)
		.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]!;

/** Every page, and every state of it, by what a reader would call it. */
export const states: Record<string, Way> = {
	...classStates,
	'the start page of a newcomer': (reader) => reader.open('/'),
	'today for a newcomer': (reader) => reader.open('/today/'),
	'the first question with an option picked': async (reader) => {
		await reader.open('/');
		await reader.give('right');
	},
	'help after a wrong answer': async (reader) => {
		await reader.open('/');
		await reader.answer('wrong');
		await reader.press(reader.button('More help'));
		await expect(reader.sheet.getByRole('listitem').first()).toBeVisible();
	},
	'the answer told': async (reader) => {
		await reader.open('/');
		await reader.answer('right');
		await openAll(reader.page);
	},
	...Object.fromEntries(
		kinds.flatMap((kind): [string, Way][] => [
			[`a question of the kind ${kind}`, (reader) => reader.open(asking(kind))],
			[
				`a question of the kind ${kind}, told`,
				async (reader) => {
					await reader.open(asking(kind));
					await tell(reader);
				}
			]
		])
	),
	'a word of the stem explained': async (reader) => {
		const { id } = questions.find(
			({ prompt, point }) => /\bATD\b/.test(prompt) && point !== 'atd'
		)!;
		await reader.open(`/quiz/?again=${id}`);
		await reader.press(reader.stem.getByRole('button').first());
		await expect(reader.page.locator('#meaning p')).toBeVisible();
	},
	'a check at a glance': async (reader) => {
		await reader.open('/quiz/?new&check');
		await reader.answer('right');
		await reader.press(reader.button('All questions'));
		await expect(reader.listed(2)).toBeVisible();
	},
	'a word of an answer explained': async (reader) => {
		await reader.open('/quiz/?again=complaint-in-brief');
		await reader.press(reader.button('ATD'));
		await expect(reader.page.getByText('(Alternatives to Detention)')).toBeVisible();
	},
	'how sure': async (reader) => {
		await beSure(reader);
		await reader.open(asking('choice'));
		await reader.give('right');
	},
	'the result of a round': async (reader) => {
		await beSure(reader);
		const ids = ['choice', 'truth', 'match'].map((kind) => longest(kind).id);
		await reader.open(`/quiz/?again=${ids.join('.')}`);
		for (const wanted of ['wrong', 'right', 'wrong'] as const) {
			await reader.give(wanted);
			await reader.press(reader.button('Sure'));
			await tell(reader);
			await reader.next();
		}
		await reader.play();
		await openAll(reader.page);
	},
	'the start page in the middle of a quiz': async (reader) => {
		await reader.open('/');
		await reader.answer('right');
		await reader.next();
		await comeBack(reader);
		await expect(reader.link('Continue 2 of 10')).toBeVisible();
	},
	'the start page after a quiz': async (reader) => {
		await finishOne(reader);
		await comeBack(reader);
		await expect(reader.page.getByText('Last time: 0 of 1')).toBeVisible();
	},
	'the start page with something to repeat': async (reader) => {
		await comeBackLater(reader, 1);
		await expect(reader.page.getByText('Today: 1 minute')).toBeVisible();
	},
	'the start page after a pause': async (reader) => {
		await comeBackLater(reader, 30);
		await expect(reader.page.getByText('A short start')).toBeVisible();
	},
	'the start page with a test ahead': async (reader) => {
		await planTest(reader);
		await comeBack(reader);
		await expect(reader.page.getByText('For your test:')).toBeVisible();
	},
	'a question of today': async (reader) => {
		await planTest(reader);
		await reader.press(reader.link(/^Start today’s part/));
		await expect(reader.page.locator('#question')).toBeVisible();
	},
	'the end of the questions of today': async (reader) => {
		await comeBackLater(reader, 1);
		await reader.open('/quiz/?due');
		await expect(reader.page.locator('#question, .page a.primary').first()).toBeVisible();
		if (await reader.page.locator('#question').count()) await reader.play();
		await expect(reader.page.getByText(/^Done for today|Then 1 card/)).toBeVisible();
	},
	'a plan without a date': async (reader) => {
		await reader.open('/plan/');
		await reader.press(reader.button('Make the plan'));
		await expect(reader.page.getByRole('alert')).toContainText('This is not a date');
	},
	'a plan for a test': async (reader) => {
		await planTest(reader);
		await openAll(reader.page);
	},
	'changing the quiz': async (reader) => {
		await reader.open('/quiz/change/');
		await openAll(reader.page);
		await expect(reader.button('Start')).toBeEnabled();
	},
	'a quiz with nothing to ask': async (reader) => {
		await reader.open('/quiz/?place=P9.S9');
		await expect(reader.link('Change')).toBeVisible();
	},
	'a quiz that goes on in another tab': async (reader, page) => {
		await reader.open(asking('choice'));
		await reader.give('right');
		const other = new Reader(await page.context().newPage());
		await other.open('/quiz/');
		await other.press(other.button('Continue here'));
		await expect(reader.button('Continue here')).toBeVisible();
	},
	'choosing cards': async (reader) => {
		await chooseCards(reader);
		await expect(reader.button('Start 10 cards')).toBeVisible();
		// What only passes behind the tabs while it scrolls is not cut off.
		await reader.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	},
	'the front of a card': turnCards,
	'a card turned': async (reader) => {
		await turnCards(reader);
		await reader.press(reader.button('Turn'));
		await expect(reader.button('Got it')).toBeEnabled();
	},
	'a card crammed by typing': async (reader, page) => {
		await chooseCards(reader);
		await page.getByLabel('Type the back').check();
		await page.getByLabel('Cram').check();
		await reader.press(reader.button('Start 10 cards'));
		await page.getByLabel('Type the back').fill('An answer of a few words');
		await page.keyboard.press('Enter');
		await expect(page.getByText('An answer of a few words')).toBeVisible();
		await expect(reader.button('Got it')).toBeEnabled();
	},
	'a card missed a few times': async (reader, page) => {
		await missOften(reader, page);
		await expect(reader.link('Try an easier question')).toBeVisible();
	},
	'cards that are due, with none': async (reader) => {
		await reader.open('/cards/?due');
		await expect(reader.button('Choose cards')).toBeVisible();
	},
	'all cards': async (reader, page) => {
		await reader.open('/cards/browse/');
		await reader.press(reader.button('Put aside').first());
		await expect(page.getByText('Put aside: does not come up')).toBeVisible();
	},
	'the end of a run of cards': async (reader, page) => {
		await turnCards(reader);
		const done = page.getByRole('heading', { name: 'Done' });
		for (let turn = 0; !(await done.count()); turn++) {
			await reader.press(reader.button('Turn'));
			await reader.press(reader.button(turn ? 'Got it' : 'Not yet'));
		}
		await expect(done).toBeVisible();
	},
	'the end of a run of cards with more for today': async (reader, page) => {
		await planTest(reader);
		await turnOne(reader, 'isap company runs');
		await reader.press(reader.button('Turn'));
		await reader.press(reader.button('Got it'));
		await expect(page.getByRole('link', { name: 'More for today' })).toBeVisible();
	},
	'scores with nothing in them': (reader) => reader.open('/scores/'),
	'scores of a quiz and cards': async (reader) => {
		await finishOne(reader);
		await turnCards(reader);
		await reader.press(reader.button('Turn'));
		await reader.press(reader.button('Got it'));
		await reader.open('/scores/');
		await expect(reader.page.getByRole('heading', { name: 'Past quizzes' })).toBeVisible();
	},
	'erasing everything': async (reader, page) => {
		await reader.open('/scores/');
		await reader.press(reader.button('Erase everything'));
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'everything erased': async (reader, page) => {
		await remember(page, [missed(1)]);
		await reader.open('/scores/');
		await reader.press(reader.button('Erase everything'));
		await reader.press(page.getByRole('dialog').getByRole('button', { name: 'Erase' }));
		await expect(reader.button('Undo')).toBeVisible();
	},
	'progress with nothing in it': async (reader) => {
		await reader.open('/progress/');
		await expect(reader.link('To the first question')).toBeVisible();
	},
	'progress after some days': async (reader) => {
		await showProgress(reader);
	},
	'progress with a claim opened, and all tables': async (reader, page) => {
		await showProgress(reader);
		await openAll(page);
	},
	'the essay line by line': async (reader) => {
		await reader.open('/read/');
		await openAll(reader.page);
	},
	'a guess before reading': async (reader) => {
		await openGuesses(reader);
	},
	'three guesses made': async (reader, page) => {
		await openGuesses(reader);
		for (let guess = 0; guess < 3; guess++) await reader.answer('wrong');
		await expect(page.getByText('Now read.')).toBeVisible();
	},
	'a checkpoint while reading': readAsked,
	'a checkpoint told': async (reader, page) => {
		await readAsked(reader);
		await reader.answer('wrong');
		await expect(reader.verdict).toBeVisible();
		await openAll(page);
		await expect(page.getByLabel('How do you read it?')).toBeVisible();
	},
	'a checkpoint passed, the next open': async (reader) => {
		await readAsked(reader);
		await reader.answer('wrong');
		await reader.press(reader.button('Read on'));
		await expect(reader.page.getByText('Once more')).toBeVisible();
	},
	'notes with none written': async (reader) => {
		await reader.open('/notes/');
		await expect(reader.link('Start the quiz')).toBeVisible();
	},
	'notes with one': async (reader, page) => {
		await reader.open(asking('truth'));
		await reader.answer('wrong');
		await writeNote(reader, 'I read it as a joke.');
		await reader.open('/notes/');
		await expect(page.getByText('I read it as a joke.').first()).toBeVisible();
		await openAll(page);
	},
	'the words to know': async (reader) => {
		await reader.open('/terms/');
		await openAll(reader.page);
	},
	'the page for teachers': async (reader) => {
		await reader.open('/teach/');
		await openAll(reader.page);
	},
	'the page for teachers, narrowed': async (reader, page) => {
		await reader.open('/teach/');
		await reader.press(reader.button('Filters'));
		await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('order');
		await expect(reader.button('Clear filters')).toBeVisible();
	},
	'a set in the making': async (reader, page) => {
		await lay(page, own);
		await openDesk(page);
		const set = await tray(page);
		await set
			.getByRole('button', { name: /^Take out/ })
			.last()
			.tap();
		await openTools(set);
		await set.getByLabel(/^Points for/).fill('many');
		await set.getByLabel(/^Points for/).blur();
		await expect(set.getByRole('alert')).toBeVisible();
		await openAll(page);
	},
	'a question looked at by a teacher': async (reader, page) => {
		await reader.open('/teach/');
		await reader.press(page.getByRole('button', { name: /Choose/ }).first());
		const show = reader.button('Show the right answer');
		await expect(show).toBeVisible();
		await reader.press(show);
		await expect(reader.button('Answer again')).toBeVisible();
	},
	'a question on a projector': async (reader, page) => {
		await lay(page, own);
		await reader.open(`/teach/present/?set=${own.id}`);
		await expect(page.locator('#stem')).toContainText('100,000');
	},
	'an answer on a projector': async (reader, page) => {
		await reader.open('/teach/present/?set=ready-kinds');
		await expect(page.locator('#stem')).toBeVisible();
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await page.keyboard.press('b');
		await expect(page.locator('#answer')).toBeVisible();
		await openAll(page);
	},
	'a line that a class marks together, with hands': async (reader, page) => {
		await reader.open('/teach/present/?set=ready-kinds');
		await expect(page.locator('#stem')).toBeVisible();
		for (const key of ['End', 'PageUp', '1', '2', 'b']) await page.keyboard.press(key);
		await expect(page.locator('#answer')).toBeVisible();
	},
	'the end of a presentation': async (reader, page) => {
		await reader.open('/teach/present/?set=ready-kinds');
		await expect(page.locator('#stem')).toBeVisible();
		for (const key of ['1', '2', 'End']) await page.keyboard.press(key);
		await expect(page.getByRole('img', { name: /the essay’s page/ })).toBeVisible();
	},
	'a presentation of a set that is not here': async (reader, page) => {
		await reader.open('/teach/present/?set=own-zzzzzzzzzzzz');
		await expect(page.getByText('There is no such set')).toBeVisible();
	},
	'a question of a teacher’s own': async (reader, page) => {
		await lay(page, own);
		await reader.open(`/quiz/?set=${own.id}&again=own-ddddeeeeffff`);
		await expect(page.getByText('Written by your teacher')).toBeVisible();
	},
	'a quiz of a set that is not here': async (reader, page) => {
		await reader.open('/quiz/?set=own-zzzzzzzzzzzz');
		await expect(page.getByText('This set is not in this browser')).toBeVisible();
	},
	'what a format changes, for teachers': async (reader, page) => {
		await openDesk(page);
		await sendTo(page, await tray(page), 'Kahoot');
		await openAll(page);
		await expect(reader.button('Download the file')).toBeVisible();
	},
	'a question to write, nothing written': async (reader, page) => {
		await reader.open('/teach/question/');
		await expect(page.getByRole('heading', { name: 'Still missing' })).toBeVisible();
	},
	'a question written, with advice': async (reader, page) => {
		await reader.open('/teach/question/');
		await page.getByLabel('Question', { exact: true }).fill('What is SmartLINK?');
		for (const [index, text] of ['a phone app', 'a court', 'all of the above'].entries())
			await page.getByLabel(`Option ${index + 1}`, { exact: true }).fill(text);
		await page.getByLabel('Option 1 is right').check();
		await expect(page.getByText('Say why option 2 is wrong')).toBeVisible();
		await reader.press(reader.button('Keep in the set'));
		await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
	},
	'a copy of a sorting question': async (reader, page) => {
		await reader.open(`/teach/question/?copy=${longest('sort').id}`);
		await expect(page.getByLabel('Statement 1', { exact: true })).not.toHaveValue('');
	},
	'a worksheet to print': async (reader, page) => {
		await lay(page, own);
		await reader.open(`/teach/print/?set=${own.id}`);
		await page.getByLabel('Versions A and B').check();
		await page.getByLabel('Lines to say which words').check();
		await expect(page.getByText('Written by a teacher').first()).toBeVisible();
	},
	'a worksheet with a word bank, fewer answers, bubbles and a key by paragraph': async (
		reader,
		page
	) => {
		await page.addInitScript(() => (window.print = () => {}));
		await reader.open('/teach/print/?set=ready-vocabulary');
		for (const name of ['A word bank', 'Three answers', 'A sheet of bubbles', 'The key by'])
			await page.getByRole('checkbox', { name }).check();
		await expect(page.getByRole('heading', { name: 'Word bank' })).toBeVisible();
		await page.getByRole('button', { name: 'Print key' }).click();
		await expect(page.locator('.paper h3').first()).toHaveText('Paragraph 1');
	},
	'a set to print that is not here': async (reader, page) => {
		await reader.open('/teach/print/?set=own-zzzzzzzzzzzz');
		await expect(page.getByText('There is no such set')).toBeVisible();
	},
	'cards to print': async (reader, page) => {
		await page.addInitScript(() => (window.print = () => {}));
		await reader.open('/teach/print/?set=ready-vocabulary');
		await page.getByRole('button', { name: 'Print cards to cut out' }).click();
		await expect(page.getByRole('region', { name: 'Cards, sheet 1 of' })).toBeVisible();
	},
	'an address of a set to take, without the set': async (reader, page) => {
		await reader.open('/take/');
		await expect(page.getByLabel('Or paste the link or code here')).toBeVisible();
	},
	'bringing in questions': async (reader) => {
		await reader.open('/teach/import/');
		await openAll(reader.page);
	},
	'what came of a file': async (reader, page) => {
		await reader.open('/teach/import/');
		await page.getByLabel('Choose a file').setInputFiles(faultyGift);
		await expect(reader.button('Keep as a set')).toBeVisible();
		await reader.press(reader.button('Keep as a set'));
		await expect(reader.button('Undo')).toBeVisible();
	},
	'a file that cannot be read': async (reader, page) => {
		await reader.open('/teach/import/');
		await page
			.getByLabel('Choose a file')
			.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG') });
		await expect(page.getByText('None of these formats could read the file')).toBeVisible();
	},
	'the downloads': async (_, page) => {
		await page.goto('/downloads/');
		await openAll(page);
	},
	'a lesson': async (reader, page) => {
		await reader.open('/teach/lesson/?set=ready-whole-essay');
		await expect(page.getByText('45 minutes in all')).toBeVisible();
	},
	'a lesson, its texts being changed': async (reader) => {
		await reader.open('/teach/lesson/?set=ready-kinds');
		await reader.press(reader.button('Change the texts'));
	},
	'a lesson on the board': async (reader) => {
		await reader.open('/teach/lesson/?set=ready-kinds');
		await reader.press(reader.button('Show to the class'));
	},
	'the accessibility report': async (_, page) => void (await page.goto('/accessibility/')),
	'every question for vetting': async (_, page) => void (await page.goto('/teach/vetting/')),
	'the settings': (reader) => reader.open('/settings/'),
	'the privacy page': (reader) => reader.open('/privacy/'),
	'keeping answers': async (reader, page) => {
		await reader.open('/');
		await reader.answer('right');
		await reader.open('/keep/');
		await expect(page.getByText('1 answer here.')).toBeVisible();
	},
	'a file to bring in, changed since': async (reader, page) => {
		await reader.open('/keep/');
		await bringFile(page, { check: 'changed', settings: { theme: 'dark' } });
		await expect(page.getByText('1 of its 1 entries cannot be read')).toBeVisible();
	},
	'a code to show to another device': async (reader) => {
		await reader.open('/');
		await reader.answer('right');
		await reader.open('/keep/');
		await reader.press(reader.button('Show the code'));
		await expect(reader.button('Copy as text')).toBeVisible();
	},
	'reading a code, without a camera': async (reader, page) => {
		await reader.open('/keep/');
		await reader.press(reader.button('Read a code'));
		await expect(reader.button('Try the camera again')).toBeVisible();
		await reader.press(reader.button('Use it'));
		await expect(page.getByText('There is no text yet')).toBeVisible();
	},
	'two notebooks, to be erased': async (reader, page) => {
		await reader.open('/');
		await reader.answer('right');
		await reader.open('/keep/');
		await reader.press(reader.button('Start a fresh notebook'));
		await reader.press(reader.button('Start it'));
		await page.waitForURL('/');
		await reader.open('/keep/');
		await reader.press(reader.button('Erase everything'));
		await expect(reader.button('Erase all')).toBeVisible();
	},
	'why answers may not last': async (reader, page) => {
		await page.addInitScript(() => {
			const iPhone = 'iPhone Version/17.5 Mobile/15E148 Safari/604.1';
			Object.defineProperty(navigator, 'userAgent', { value: iPhone });
		});
		await finishOne(reader);
		await expect(page.getByText('may delete everything after seven days')).toBeVisible();
	},
	'an address where nothing is': (reader) => reader.open('/nothing/here/'),
	'the notice that nothing can be kept': async (reader, page) => {
		await refuseStorage(page);
		await reader.open('/');
		await reader.answer('right');
		await reader.next();
		await expect(page.getByText('does not let the app keep anything')).toBeVisible();
	},
	'scores where nothing can be kept': async (reader, page) => {
		await refuseStorage(page);
		await reader.open(asking('truth'));
		await tell(reader);
		await page.goBack();
		await reader.open('/scores/');
	}
};

/** Four questions, of which two have a fault. */
export const faultyGift = {
	name: 'unit-1.gift',
	mimeType: 'text/plain',
	buffer: Buffer.from(
		[
			...['::Q1:: What is ATD?{', '=A program', '~An app#No: that is SmartLINK.', '}', ''],
			...['::Q2:: Which is it?{', '=one', '~two', ''],
			...['::Q3:: What has no right answer?{', '~one', '~two', '}', ''],
			...['::Q4:: The essay is an opinion piece.{TRUE}', '']
		].join('\n')
	)
};

/** Faults that a state brings about itself. */
export const expected: Record<string, RegExp[]> = {
	'an address where nothing is': [/404/]
};

export const asking = (kind: string) => `/quiz/?again=${longest(kind).id}`;

export const refuseStorage = (page: Page) =>
	page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			});
	});

/** Answers wrongly, if still to be answered, and has the answer shown. */
async function tell(reader: Reader) {
	if (!(await reader.sheet.count())) await reader.answer('wrong');
	await expect(reader.sheet).toBeVisible();
	const show = reader.button('Show the answer');
	if (await show.count()) await reader.press(show);
	await expect(show).toHaveCount(0);
	await expect(reader.verdict).toBeVisible();
}

async function finishOne(reader: Reader) {
	await reader.open(asking('truth'));
	await tell(reader);
	await reader.next();
	// What was missed comes again.
	await reader.play();
}

const missed = (daysAgo: number) =>
	answered(longest('truth').id, daysAgo, beginning, { response: ['no'], score: 0 });

/** So many days after a question was missed. */
async function comeBackLater(reader: Reader, days: number) {
	await remember(reader.page, [missed(days)]);
	await comeBack(reader);
}

/** A reader who has studied a little has given the date of a test. */
async function planTest(reader: Reader) {
	const date = new Date(beginning + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	await remember(reader.page, [missed(0), testOn(date, beginning)]);
	await reader.open('/plan/');
	await expect(reader.page.getByRole('heading', { name: 'Day by day' })).toBeVisible();
}

const comeBack = async ({ page }: Reader) => {
	await page.goto('/');
	await expect(page.locator('html[data-ready]')).toBeAttached();
};

const bringFile = (page: Page, { check, settings }: { check: string; settings: object }) =>
	page.getByLabel('Choose a file').setInputFiles({
		name: 'close-call.json',
		mimeType: 'application/json',
		buffer: Buffer.from(
			JSON.stringify({
				format: { name: 'close-call-backup', version: 1 },
				made: Date.UTC(2026, 10, 1),
				check,
				entries: ['none'],
				kept: { settings }
			})
		)
	});

async function beSure(reader: Reader) {
	await reader.open('/settings/');
	await reader.page.getByLabel('Ask how sure I am').check();
}

async function showProgress(reader: Reader) {
	await remember(reader.page, someDays(beginning));
	await reader.open('/progress/');
	await expect(reader.page.getByText(/claims? started/).first()).toBeVisible();
}

async function turnCards(reader: Reader) {
	await reader.open('/cards/');
	await expect(reader.button('Turn')).toBeVisible();
}

/** Which cards, how many and what for stand behind one button. */
export async function chooseCards(reader: Reader) {
	await turnCards(reader);
	await reader.press(reader.button('Choose cards'));
	await expect(reader.page.getByRole('heading', { name: 'Choose cards' })).toBeFocused();
}

/** Opens the guesses before reading. */
export async function openGuesses(reader: Reader) {
	await reader.open('/read/');
	await reader.press(reader.page.getByText('Guess first'));
	await expect(reader.stem).toBeVisible();
}

/** Reads with the checkpoints on; the first one is open. */
export async function readAsked(reader: Reader) {
	await reader.open('/read/');
	await reader.press(reader.page.getByLabel('Ask me as I read'));
	await expect(reader.stem).toBeVisible();
}

/** Under the feedback that is shown. */
export async function writeNote(reader: Reader, text: string) {
	await reader.press(reader.page.getByText('More about this'));
	await reader.press(reader.page.getByText('I read it differently'));
	await reader.page.getByLabel('How do you read it?').fill(text);
	await reader.press(reader.button('Keep the note'));
	await expect(reader.page.getByText('Kept.', { exact: true })).toBeVisible();
}

/** The one card that a search finds. */
export async function turnOne(reader: Reader, search: string) {
	await reader.open('/cards/browse/');
	await reader.page.getByRole('searchbox').fill(search);
	await reader.press(reader.button('Start 1 card'));
	await expect(reader.button('Turn')).toBeVisible();
}

/** One card missed on four days in a row, and turned once more. */
async function missOften(reader: Reader, page: Page) {
	await turnOne(reader, 'isap company runs');
	for (let day = 0; day < 4; day++) {
		await reader.press(reader.button('Turn'));
		await reader.press(reader.button('Not yet'));
		await page.evaluate(() => {
			const { now } = Date;
			Date.now = () => now() + 24 * 60 * 60 * 1000;
		});
	}
	await reader.press(reader.button('Turn'));
}

export const openAll = (page: Page) =>
	page.waitForFunction(() => {
		const all = [...document.querySelectorAll('details')];
		const closed = all.filter((one) => !one.open);
		for (const one of closed) one.open = true;
		// What a fold holds may come a moment later.
		const holds = (node: Node) => node.nodeName !== 'SUMMARY' && !!node.textContent?.trim();
		const full = (one: Element) =>
			[...one.childNodes].some((node) => node.nodeType !== Node.COMMENT_NODE && holds(node));
		return !closed.length && all.every(full);
	});
