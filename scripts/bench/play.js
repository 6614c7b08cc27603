import { pause } from './page.js';

/** @typedef {import('./page.js').Page} Page */
/** @typedef {Record<string, any>} Question as published in /question-sets */

const action = `document.querySelector('#question [type=submit]')`;
const input = (/** @type {string} */ name) => `document.querySelector('#question input[${name}]')`;
const label = (/** @type {string} */ name) => `${input(name)}.closest('label')`;

/** Settings and notebook as the app keeps them, to be there before its first page. @param {object} [setup] */
export const stored = (setup = {}) => `
	if (!localStorage.getItem('cc/notebook')) {
		localStorage.setItem('cc/notebook', 'aaaa');
		localStorage.setItem('cc/aaaa/settings', '1 ' + JSON.stringify(${JSON.stringify({
			theme: 'system',
			text: 'normal',
			certainty: false,
			setup: { count: 20, ...setup }
		})}));
	}`;

/** The session under way: its questions and which of them is shown. @param {Page} page */
const session = (page) =>
	page.ask(`JSON.parse((localStorage.getItem(Object.keys(localStorage)
		.find((key) => /^cc\\/[a-z2-7]{4}\\/session$/.test(key))) ?? '1 null').slice(2))`);

/** Gives the key by touch. @type {Record<string, (page: Page, question: Question) => Promise<void>>} */
const give = {
	choice: async (page, { right }) => {
		for (const id of right) await page.tap(label(`value="${id}"`));
	},
	truth: (page, { right }) => page.tap(label(`value="${right}"`)),
	find: (page, { locator }) => page.tap(label(`value="${locator}"`)),
	sort: async (page, { id, right }) => {
		const pens = await page.ask(`!!document.querySelector('#question [data-item]')`);
		for (const [item, [group]] of Object.entries(right)) {
			if (!pens) await page.tap(label(`name="${id}-${item}"][value="${group}"`));
			else
				for (const part of [`data-pick="${group}"`, `data-item="${item}"`])
					await page.tap(`document.querySelector('#question [${part}]')`);
		}
	},
	cloze: (page, { blanks }) =>
		type(
			page,
			Object.keys(blanks)
				.sort()
				.map((blank) => blanks[blank][0])
		),
	short: (page, { accepted }) => type(page, [accepted[0]]),
	number: (page, { value }) => type(page, [value]),
	estimate: (page, { series, hidden }) =>
		type(
			page,
			series.points
				.filter((/** @type {{ id: string }} */ { id }) => hidden.includes(id))
				.map((/** @type {{ value: string }} */ { value }) => value)
		),
	match: async (page, { items, options, right }) => {
		// The last pair may have filled itself.
		const open = `document.querySelectorAll('#question .item:not([data-chosen])').length`;
		for (const [item, option] of Object.entries(right)) {
			if (!(await page.ask(open))) return;
			await page.tap(button(0, items[item]));
			await page.tap(button(1, options[option]));
		}
	},
	order: async (page, { right }) => {
		// The last one places itself.
		for (const item of right.slice(0, -1)) {
			await page.tap(`document.querySelector('#question [data-button="${item}"]')`);
			await pause(30);
		}
	},
	argument: async (page, { right }) => {
		const tap = (/** @type {string} */ name) =>
			page.tap(`document.querySelector('#question ${name}')`);
		/** @type {(item: string) => number} */
		const depth = (item) => {
			const parent = right[item][0].split(':')[0];
			return right[parent] ? depth(parent) + 1 : 0;
		};
		for (const item of Object.keys(right).sort((a, b) => depth(a) - depth(b))) {
			const [parent, role] = right[item][0].split(':');
			const name = `[data-button="${item}"]`;
			if (await page.ask(`!document.querySelector('${name}[aria-expanded=true]')`)) await tap(name);
			await pause(30);
			await tap(`[data-role="${role}"]`);
			await pause(30);
			if (role !== 'none') await tap(`[data-target="${parent}"]`);
			await pause(30);
		}
	},
	write: async (page, { model, criteria }) => {
		await page.tap(`document.querySelector('#question textarea')`);
		await page.send('Input.insertText', { text: model });
		await page.tap(`document.querySelector('#question fieldset > button')`);
		for (const place of Object.keys(criteria).keys())
			await page.tap(`document.querySelectorAll('#question .criterion')[${place}]
				.querySelector('label')`);
	}
};

/** @param {Page} page @param {string[]} texts */
async function type(page, texts) {
	for (const [place, text] of texts.entries()) {
		await page.tap(`document.querySelectorAll('#question input[type=text]')[${place}]`);
		await page.send('Input.insertText', { text });
	}
}

/** A button by its text, where the essay's own words have lost their quotation marks. */
const button = (/** @type {number} */ side, /** @type {string} */ text) =>
	`[...document.querySelectorAll('#question fieldset ul')[${side}].querySelectorAll('button')]
		.find((button) => button.textContent.replace(/[“”]/g, '').trim()
			.startsWith(${JSON.stringify(text.replace(/[“”]/g, '').trim())}))`;

/**
 * Answers the questions of the running session, all right, and reads each feedback, up to the result; says when the
 * last of it was read, in ms of the page.
 * @param {Page} page
 * @param {Map<string, Question>} bank
 * @param {number} [count] stop after so many
 */
export async function playOurs(page, bank, count = Infinity) {
	let end = 0;
	for (let given = 0; given < count; given++) {
		const { questions, at } = await session(page);
		const question = bank.get(questions[at].id);
		if (!question) throw new Error(`${questions[at].id} is not in the published bank`);
		await give[question.kind]?.(page, question);
		await page.until(`${action}?.disabled === false`);
		await page.tap(action);
		await page.until(`document.querySelector('#sheet #verdict')?.offsetHeight > 0`);
		await pause(120);
		end = await page.ask('performance.now()');
		await page.tap(action);
		if (at + 1 === questions.length) {
			await page.until(`!document.querySelector('#question')`);
			break;
		}
		await page.until(`!document.querySelector('#sheet')`);
		await pause(120);
	}
	return end;
}

/** The same on the limit page. @param {Page} page */
export async function playFloor(page) {
	for (let given = 0; given < 20; given++) {
		const at = await page.ask(`JSON.parse(document.querySelector('#set').textContent)
			.questions[${given}].a`);
		await page.tap(`document.querySelectorAll('#options button')[${at}]`);
		await page.until(`document.querySelector('#why').textContent`);
		await pause(120);
		await page.tap(`document.querySelector('#next')`);
		await page.until(`document.querySelector('#why')?.textContent !== document.title && (
			document.querySelector('#score') || !document.querySelector('#why').textContent)`);
		await pause(120);
	}
}
