import { expect, type Locator, type Page } from '@playwright/test';
import { key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import { inShort } from '../../src/lib/study/reading/in-short';
import { give, pressByKey, questions, wrong, type Hand } from './answers';

type Wanted = 'right' | 'wrong' | 'wrong again';

/** Somebody at a quiz: what they see, and what they do with a finger or with keys alone. */
export class Reader {
	readonly stem: Locator;
	readonly action: Locator;
	readonly verdict: Locator;
	readonly sheet: Locator;
	readonly progress: Locator;
	readonly picked: Locator;
	/** The lines of the essay shown as help. */
	readonly lines: Locator;

	constructor(
		readonly page: Page,
		readonly hand: Hand = 'touch',
		/** Of another essay, where the app is built for one. */
		readonly bank: readonly Question[] = questions
	) {
		this.stem = page.locator('#stem');
		// The first page has no app: its Next is a link.
		this.action = page.locator(
			'#question [type=submit]:not([hidden]), #question .action a.primary:not([hidden])'
		);
		this.sheet = page.locator('#sheet:visible');
		this.verdict = page.locator('#verdict:visible');
		this.progress = page.locator('header p, header .muted').filter({ hasText: /^\d+ of \d+$/ });
		this.picked = page.locator('#question input:checked');
		this.lines = this.sheet.locator('ul li');
	}

	async open(path: string) {
		await this.page.goto(path);
		await this.alive();
	}

	async reload() {
		await this.page.reload();
		await this.alive();
	}

	/** The app has taken over, and a question or a result is there. */
	async alive() {
		await expect(this.page.locator('html[data-ready]')).toBeAttached();
		await expect(this.page.getByRole('heading', { name: 'Getting the questions' })).toHaveCount(0);
	}

	press(button: Locator) {
		return this.hand === 'touch' ? button.tap() : pressByKey(this.page, button);
	}

	/** The question on the screen, found in the published bank by what is read there. */
	async question(): Promise<Question> {
		await expect(this.page.locator('#question')).toBeVisible();
		const { stem, all } = await this.page.locator('#question').evaluate((form) => {
			const stem = form.querySelector('#stem')!.cloneNode(true) as HTMLElement;
			stem.querySelectorAll('small').forEach((expansion) => expansion.remove());
			return { stem: stem.textContent!, all: form.textContent! };
		});
		const found = this.bank.filter(({ prompt }) => letters(prompt) === letters(stem));
		const fitting = found.filter((question) =>
			textsOf(question).every((text) => letters(all).includes(letters(text)))
		);
		if (fitting.length !== 1) throw new Error(`${fitting.length} questions in the bank: ${stem}`);
		return fitting[0]!;
	}

	/** Picks or types an answer to the question on the screen, and does not hand it in. */
	async give(wanted: Wanted | string[]): Promise<Question> {
		const question = await this.question();
		const response =
			wanted === 'right'
				? key(question)
				: typeof wanted === 'string'
					? wrong(question, wanted === 'wrong again')
					: wanted;
		await give(this.page, question, response, this.hand);
		return question;
	}

	async answer(wanted: Wanted | string[]): Promise<Question> {
		const question = await this.give(wanted);
		const sure = this.button('Think so');
		await this.press((await sure.isVisible()) ? sure : this.action);
		return question;
	}

	async next() {
		const first = await this.page.locator('#question[data-item]').count();
		const told = (await this.sheet.count()) > 0;
		const said = (await this.action.textContent())!.trim();
		await this.press(this.action);
		if (!first) {
			// What comes next may have to be fetched before it is there.
			const moves = told && ['Next', 'See how it went'].includes(said);
			if (moves) await expect(this.action.filter({ hasText: said })).toHaveCount(0);
			return;
		}
		await this.page.waitForURL(/\/quiz\/(?!.*next)/);
		await this.alive();
	}

	/**
	 * Answers all that is left, to the result; by `wanted`, and rightly without it and when it comes again. Gives the ids,
	 * in order, without what came again.
	 */
	async play(wanted: (index: number) => Wanted = () => 'right'): Promise<string[]> {
		const asked: string[] = [];
		const result = this.page.getByRole('heading', { name: 'How it went' });
		await expect(this.page.locator('#question').or(result)).toBeVisible();
		while (await this.page.locator('#question').count()) {
			const before = await this.progress.textContent();
			const again = (await this.page.locator('#question[data-again]').count()) > 0;
			const { id } = await this.answer(again ? 'right' : wanted(asked.length));
			if (!again) asked.push(id);
			const show = this.button('Show the answer');
			if (await show.isVisible()) await this.press(show);
			if (await this.sheet.count()) await this.next();
			await expect(this.progress.filter({ hasText: before! })).toHaveCount(0);
		}
		await this.finish();
		await expect(result).toBeVisible();
		return asked;
	}

	/** From all questions of a check at a glance to the result; a round that told as it went has ended already. */
	async finish() {
		const result = this.page.getByRole('heading', { name: 'How it went' });
		const end = this.button('See how it went');
		await expect(result.or(end)).toBeVisible();
		if (await end.isVisible()) await this.press(end);
	}

	/** A line of the result, by its name. */
	score(name: string): Locator {
		return this.page.locator('dl > div', { hasText: name }).locator('dd');
	}

	/** What stands under a heading. */
	list(heading: string): Locator {
		return this.page.locator(`h2:text-is("${heading}") + *`);
	}

	/** A question in the list of all, by its number. */
	listed(number: number): Locator {
		return this.page.getByRole('button', { name: new RegExp(`^Question ${number}:`) });
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	link(name: string | RegExp): Locator {
		return this.page.getByRole('link', { name });
	}
}

export const verdicts = {
	right: /Matches the essay|That’s it/,
	missed: /Not what it says|Not quite|Partly/
};

/** A text as it reads on the page, which draws the marks of quotation itself. */
export const read = (text: string) => text.replace(/[“”]/g, '');

const letters = (text: string) => text.replace(/[“”\s]/g, '');

function textsOf(question: Question): string[] {
	if ('items' in question) return Object.values(question.items);
	return 'options' in question ? Object.values(question.options) : [];
}

/** What the sheet says of why, before its fold. */
export const why = ({ explanation = '' }: Pick<Question, 'explanation'>) =>
	new RegExp(
		inShort(explanation, 26)[0]
			.replace(/[.?()$+*]/g, '\\$&')
			// Quotation marks are drawn beside some phrases.
			.replace(/[“”]/g, '[“”]?')
			.replace(/\s+/g, '\\s+')
	);
