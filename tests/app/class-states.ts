import { releaseOf, writeRelease } from '../../src/lib/class/taking/release';
import {
	answerAll,
	asked,
	begin,
	codeFor,
	friday,
	handInAs,
	lay,
	layCollected,
	layTwoSets
} from './class';
import { published } from './pages';
import type { Reader } from './reader';
import type { Way } from './states';
import { expect } from './story';

async function giveFriday(reader: Reader) {
	await lay(reader.page, { [`sets/${friday.id}`]: friday });
	await reader.open(`/teach/share/?set=${friday.id}`);
	await reader.page.getByLabel('Class', { exact: true }).fill('Period 3');
}
async function give(reader: Reader) {
	await giveFriday(reader);
	await reader.press(reader.button('Make the link'));
	await expect(reader.page.getByRole('heading', { name: 'On paper' })).toBeVisible();
}
async function take(reader: Reader) {
	await reader.open(`/take/#${await codeFor(await published(reader.page), asked)}`);
	await expect(reader.button('Begin')).toBeVisible();
}
async function frame(reader: Reader) {
	const { questions, ...bank } = await published(reader.page);
	const some = questions.filter(({ kind }) => kind === 'choice').slice(0, 3);
	const code = await codeFor({ ...bank, questions }, some, { mode: 'practise' });
	await reader.open(`/embed/#${code}`);
	await reader.answer('wrong');
	await expect(reader.verdict).toBeVisible();
}
async function collect(reader: Reader, students: number, labels?: string[]) {
	const bank = await published(reader.page);
	const handed = Array.from({ length: students }, (_, index) => [
		index % 2 === 0,
		index % 3 === 0,
		index % 5 === 0
	]);
	await layCollected(reader.page, bank, handed, labels);
	await reader.open('/teach/collect/');
	await expect(reader.page.getByRole('heading', { name: 'Ways to collect' })).toBeVisible();
}

/** States of the pages for a class. */
export const classStates: Record<string, Way> = {
	'giving a set to a class, sealed': async (reader, page) => {
		await giveFriday(reader);
		await page.getByLabel('Only I can open what they hand in').check();
		await reader.press(reader.button('Make the link'));
		await expect(page.getByText('Make or open a class file first.')).toBeVisible();
	},
	'a set given, with its poster': give,
	'a set given, shown large': async (reader, page) => {
		await give(reader);
		await reader.press(reader.button('Show it large'));
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'slips to hand out': async (reader, page) => {
		await give(reader);
		await page.getByLabel('Slips to hand out').check();
		await expect(page.getByRole('img', { name: /QR code of the link/ })).toHaveCount(9);
	},
	'a set in a frame, told': frame,
	'a set in a frame, handed in': async (reader, page) => {
		await frame(reader);
		await reader.press(reader.button('All questions'));
		await page.getByText('Hand in to your teacher').tap();
		await reader.press(reader.button('Make my code'));
		await expect(page.getByRole('textbox', { name: 'Your code' })).toBeVisible();
	},
	'collecting with no set given': (reader) => reader.open('/teach/collect/'),
	'collecting with nothing handed in': (reader) => collect(reader, 0),
	'what a class misread': async (reader, page) => {
		await collect(reader, 12);
		await expect(page.getByText('12 hand-ins collected')).toBeVisible();
		await reader.press(reader.button('Make the link that releases them'));
		await expect(page.getByRole('img', { name: /releases the answers/ })).toBeVisible();
	},
	'a class over two sets, with a list of names': async (reader, page) => {
		await layTwoSets(page, await published(page));
		await reader.open('/teach/collect/');
		await expect(page.getByText('10 hand-ins collected')).toBeVisible();
		await page.getByText('Names for the numbers in Period 3').click();
		await page.getByLabel('Class list').fill('1 Ann Miller');
		await page.getByText('Results over several sets').click();
		await expect(page.getByRole('button', { name: 'Save this table (CSV)' })).toBeVisible();
	},
	'hand-ins of two classes, and a pasted link of the set': async (reader, page) => {
		await collect(reader, 2, ['Period 3', 'Period 4']);
		const link = await codeFor(await published(page), asked);
		await page.getByLabel('Paste codes or links').fill(link);
		await reader.press(reader.button('Collect these'));
		await expect(page.getByText(/the link of the set, not a hand-in/)).toBeVisible();
		await expect(reader.button('Erase Period 4 only')).toBeVisible();
	},
	'a typed code that is wrong, and a pasted one': async (reader, page) => {
		await collect(reader, 1);
		await page.getByLabel('Paste codes or links').fill('h1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
		await reader.press(reader.button('Collect these'));
		await page.getByText('Type a code').click();
		await page.getByLabel('Code', { exact: true }).fill('ABCDE FGH1J');
		await reader.press(reader.button('Collect it'));
		await expect(page.getByText('The code has 2 groups')).toBeVisible();
	},
	'before a teacher’s set': take,
	'a question of a teacher’s set': async (reader, page) => {
		await take(reader);
		await begin(reader);
		await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
	},
	'a teacher’s own question': async (reader, page) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip']);
		await expect(page.getByText('Written by your teacher')).toBeVisible();
	},
	'all questions of a teacher’s set': async (reader, page) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip', 'wrong']);
		await expect(page.getByText('2 of 3 answered.')).toBeVisible();
	},
	'handing in with a code': async (reader, page) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip', 'wrong']);
		await handInAs(reader, 'Blue Heron');
		await page.getByText('To read out or write down').click();
	},
	'sets under way on this device': async (reader, page) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip', 'wrong']);
		await reader.open('/take/');
		await expect(page.getByRole('link', { name: /2 of 3 answered/ })).toBeVisible();
	},
	'a set that was handed in': async (reader, page) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip', 'wrong']);
		await handInAs(reader, 'Александра Иванова');
		await expect(page.getByText(/Too long: your teacher will see only/)).toBeVisible();
		await reader.press(reader.button('Back to the questions'));
		await expect(page.getByText('You have made your code')).toBeVisible();
	},
	'a set with the answers of another student': async (reader) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip', 'wrong']);
		await handInAs(reader, 'Blue Heron');
		await reader.reload();
		await expect(reader.button('Not Blue Heron? Begin your own')).toBeVisible();
	},
	'a set begun again for another student': async (reader, page) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip', 'wrong']);
		await reader.press(reader.button('Another student on this device? Begin again'));
		await expect(page.getByText('Begun for another student.')).toBeVisible();
	},
	'answers a teacher has released': async (reader, page) => {
		await take(reader);
		await answerAll(reader, ['right', 'skip', 'wrong']);
		await handInAs(reader, 'Blue Heron');
		const release = await writeRelease(await releaseOf('en', asked));
		await page.goto('about:blank');
		await reader.open(`/take/#${release}`);
		await expect(page.getByText('1 of 2 right.')).toBeVisible();
	},
	'a code of words with one that is wrong': async (reader, page) => {
		await reader.open('/take/#gate-tag-leaf-recycle-harsh-arch-enjine-plug-oblige-access-combine');
		await expect(page.getByText('Word 7, “enjine”, is in no code.')).toBeVisible();
	},
	'a link to a set that was changed on its way': async (reader, page) => {
		await reader.open('/take/#s1aaaaaaaaaaaaaaaa');
		await expect(page.getByText('This link was changed on its way')).toBeVisible();
	}
};
