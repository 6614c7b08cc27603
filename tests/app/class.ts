import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { classSetOf, type ClassSet } from '../../src/lib/class/collecting/class-set';
import { handIn, writeHandIn } from '../../src/lib/class/taking/hand-in';
import { writeLink } from '../../src/lib/class/travel/link';
import { paperOf, share, type ClassOptions } from '../../src/lib/class/travel/shared-set';
import { conceal, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import type { SavedSet } from '../../src/lib/questions/sets/saved-set';
import type { QuestionSet } from '../../src/lib/questions/set';
import { give, questionOf, wrong } from './answers';
import type { Reader } from './reader';
import { expect } from './story';

export const options: ClassOptions = {
	mode: 'check',
	shuffle: false,
	certainty: false,
	name: true,
	time: false
};

const untitled = { seed: 7, label: 'Period 3', untitled: true };

const giving = (bank: QuestionSet, questions: Question[], change: Partial<ClassOptions> = {}) =>
	share({ ...bank, instructions: undefined, questions }, bank, {
		...untitled,
		options: { ...options, ...change }
	});

/** The code of a set of these questions, as a teacher's device makes it. */
export const codeFor = async (...given: Parameters<typeof giving>): Promise<string> =>
	writeLink(await giving(...given));

/** A teacher's set with one question of their own. */
export const own = {
	id: 'own-ddddeeeeffff',
	kind: 'truth',
	prompt: 'Did we read <b>all</b> of it on Thursday?',
	right: 'yes',
	explanation: 'We did, to the last line.'
} as const;
export const friday: SavedSet = {
	id: 'own-aaaabbbbcccc',
	made: 1,
	title: 'Friday',
	options: { mode: 'check', shuffle: false, certainty: false },
	items: [
		{ from: 'bank', id: 'app-or-program' },
		{ from: 'bank', id: 'name-for-critics' },
		{ from: 'own', question: own }
	]
};
export const asked: Question[] = [
	questionOf('app-or-program'),
	questionOf('name-for-critics'),
	own
];

/** Lays values into the browser before the app comes, as it would have kept them itself. */
export const lay = (page: Page, values: Record<string, unknown>) =>
	page.addInitScript((values) => {
		// An empty page has no storage.
		if (!location.host || localStorage.getItem('cc/notebook')) return;
		localStorage.setItem('cc/notebook', 'abcd');
		for (const [name, value] of Object.entries(values))
			localStorage.setItem(`cc/abcd/${name}`, `1 ${JSON.stringify(value)}`);
	}, values);

/** A set given to classes, and what each student handed in: whether right, by question. The classes take turns. */
export async function layCollected(
	page: Page,
	bank: QuestionSet,
	handed: boolean[][],
	labels = ['Period 3']
) {
	const shared = await giving(bank, asked);
	const code = await writeLink(shared);
	const title = 'Friday';
	const kept: ClassSet = classSetOf({ title, questions: asked }, shared.hash, {
		...{ shared, code, now: 1 }
	});
	const codes = await codesOf(handed, labels);
	await lay(page, {
		[`collected/${kept.id}`]: kept,
		[`collected/${kept.id}/in`]: codes.join(' ')
	});
	return { kept, codes };
}

/** Two sets of one class, ten students numbered from 1, all sure; everybody misses the last question. */
export async function layTwoSets(page: Page, bank: QuestionSet) {
	const kept: Record<string, unknown> = {};
	const sets = { Monday: asked.slice(0, 2), Friday: asked };
	for (const [at, [title, questions]] of Object.entries(sets).entries()) {
		const shared = await giving(bank, questions, { certainty: true });
		const code = await writeLink(shared);
		const set = classSetOf({ title, questions }, shared.hash, { shared, code, now: at + 1 });
		const paper = await paperOf('en', questions.map(conceal));
		const codes = Array.from({ length: 10 }, (_, attempt) => {
			const answers = questions.map((question, place) => ({
				response: place === questions.length - 1 ? wrong(question) : key(question),
				certainty: 'sure' as const
			}));
			const given = { attempt, turn: 1, label: 'Period 3', name: `${attempt + 1}`, answers };
			return writeHandIn(handIn(paper, given), paper);
		});
		kept[`collected/${set.id}`] = set;
		kept[`collected/${set.id}/in`] = codes.join(' ');
	}
	await lay(page, kept);
}

/** Hand-ins to that set. */
export async function codesOf(
	handed: boolean[][],
	labels = ['Period 3'],
	nameOf = (number: number) => `Student ${number}`
): Promise<string[]> {
	const paper = await paperOf('en', asked.map(conceal));
	return handed.map((rights, attempt) => {
		const answers = rights.map((right, at) => ({
			response: right ? key(asked[at]!) : wrong(asked[at]!)
		}));
		const name = nameOf(attempt + 1);
		const label = labels[attempt % labels.length]!;
		return writeHandIn(handIn(paper, { attempt, turn: 1, label, name, answers }), paper);
	});
}

export type Wanted = 'right' | 'wrong' | 'skip';

/** Leaves the page before the first question, where it is shown. */
export async function begin(reader: Reader) {
	await expect(reader.page.locator('#stem')).toBeVisible();
	if (await reader.button('Begin').isVisible()) await reader.press(reader.button('Begin'));
}

/** One tap on an answer is all of it. */
const movesOn = (question: Question) =>
	question.kind === 'truth' || (question.kind === 'choice' && question.right.length === 1);

/** Goes through all questions of `asked`, from the one on the screen. */
export async function answerAll(reader: Reader, wanted: Wanted[], from = 0) {
	await begin(reader);
	for (const [index, one] of wanted.entries()) {
		const here = reader.page.getByText(`${from + index + 1} of 3`, { exact: true });
		await here.waitFor();
		const question = asked[from + index]!;
		if (one === 'skip') {
			await reader.press(reader.button('Skip'));
			continue;
		}
		await give(reader.page, question, one === 'right' ? key(question) : wrong(question), 'touch');
		if (!movesOn(question)) await reader.press(reader.button('Keep answer'));
		await here.waitFor({ state: 'detached' });
	}
}

/** Hands in from the view of all questions, and gives the code. */
export async function handInAs(reader: Reader, name: string): Promise<string> {
	const { page } = reader;
	await reader.press(reader.button('Hand in'));
	await page.getByLabel('Nickname or number').fill(name);
	await reader.press(reader.button('Make my code'));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		reader.press(reader.button('Save as a file'))
	]);
	return readFileSync(await download.path(), 'utf8').trim();
}
