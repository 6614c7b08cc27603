import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { stagesOf } from '../../src/lib/class/presenting/slide-stages';
import PaperQuestion from '../../src/routes/(teach)/PaperQuestion.svelte';
import Worksheet from '../../src/routes/(teach)/teach/print/Worksheet.svelte';
import Slide from '../../src/routes/(teach)/teach/present/Slide.svelte';
import { conceal, shuffles, type Concealed } from '../../src/lib/questions/kinds';
import { answers } from '../../src/lib/questions/kinds/paper';
import type { Question } from '../../src/lib/questions/question';
import { readySets } from '../../src/lib/questions/sets/ready-set';
import { versionsOf, withFewer } from '../../src/lib/study/session/versions';
import { ofEveryKind } from '../codecs/sets';
import { ready, set as bank } from '../content/content';
import { fixturesOf } from '../questions/fixtures';

const [warmUp] = await readySets(ready, bank);

/** Texts beside the letters or numbers that they get, in order. */
const listed = (html: string) =>
	[...html.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item]) => item!.replace(/<[^>]*>/g, ''));

describe('a worksheet with fewer answers to choose from', () => {
	const fewer = withFewer(bank, 3);
	const choices = fewer.questions.flatMap((question) =>
		question.kind === 'choice' ? [question] : []
	);

	it('keeps all that is right, and leaves no question out', () => {
		expect(fewer.questions).toHaveLength(bank.questions.length);
		for (const { id, options, right } of choices) {
			expect(Object.keys(options).length, id).toBeLessThanOrEqual(Math.max(3, right.length + 1));
			expect(Object.keys(options)).toEqual(expect.arrayContaining(right));
		}
	});

	it('does not give the right one away by its letter', () => {
		const three = choices.filter(
			({ options, right }) => right.length === 1 && Object.keys(options).length === 3
		);
		for (const place of [0, 1, 2]) {
			const here = three.filter(
				({ options, right }) => Object.keys(options).sort()[place] === right[0]
			);
			expect(here.length / three.length).toBeGreaterThan(0.23);
		}
	});

	it('is the same each time', () => expect(withFewer(bank, 3)).toEqual(fewer));

	it('leaves something to decide where three are right', () => {
		for (const { id, ...question } of fewer.questions)
			if (question.kind === 'choice')
				expect(Object.keys(question.options).length, id).toBeGreaterThan(question.right.length);
	});
});

describe.each([
	['all kinds', ofEveryKind],
	['a ready-made set', warmUp!],
	['every question', bank]
])('of %s', (_, set) => {
	const [a, b] = versionsOf(set, ['A', 'B']);

	it.each(a!.asked)(
		'version A, its key, the projector and the vetting page agree on $question.id',
		({ question, shown }) => {
			const worksheet = listed(render(PaperQuestion, { props: { question, shown } }).body);
			const vetting = listed(render(PaperQuestion, { props: { question } }).body);
			const slide = render(Slide, {
				props: { question, set: bank, stage: stagesOf(question, undefined, undefined)[0]! }
			}).body;
			expect(worksheet).toEqual(vetting);
			expect(worksheet).toEqual(listed(slide));
			expect(answers(question, 'en', shown)).toEqual(answers(question, 'en'));
		}
	);

	it('version B has its items and options in another order wherever there is one', () => {
		const orders = (shown: Concealed & { items?: object; options?: object }) =>
			shuffles(shown).map((map) => Object.keys(shown[map]!));
		for (const [index, { question, shown }] of b!.asked.entries())
			for (const [at, order] of orders(shown).entries()) {
				const usual = orders(conceal(question))[at]!;
				expect([...order].sort(), `${index} ${question.id}`).toEqual(usual);
				if (usual.length > 1) expect(order, `${index} ${question.id}`).not.toEqual(usual);
			}
	});

	it('version A keeps the order of the set, and version B has another', () => {
		const ids = (asked: typeof a) => asked!.asked.map(({ question }) => question.id);
		expect(ids(a)).toEqual(set.questions.map(({ id }) => id));
		expect(ids(b)).not.toEqual(ids(a));
	});
});

describe('the lines for words of the essay that show the answer', () => {
	const lines = (questions: Question[]) => {
		const set = { ...bank, questions };
		const [version] = versionsOf(set, ['A']);
		const props = { set, version: version!, supports: [], several: false };
		const options = { reasons: true, places: false, bank: false };
		const { body } = render(Worksheet, { props: { ...props, ...options } });
		return body.split('Which words of the essay show it?').length - 1;
	};
	const [asked, placeless] = fixturesOf('choice');
	const own = { id: 'own-aaaaaaaaaaaa' };

	it.each<[string, number, Question]>([
		['what needs the essay', 1, { ...asked!, needs: 'essay' }],
		['what is known without it', 0, asked!],
		['what a record shows', 0, { ...asked!, needs: 'essay', level: 'check' }],
		['a teacher’s question with a place', 1, { ...asked!, ...own }],
		['a teacher’s question without one', 0, { ...placeless!, ...own }]
	])('stand under %s: %i', (_, count, question) => expect(lines([question])).toBe(count));

	it('never stand under a term that the essay does not use', () => {
		const unused = bank.terms.filter(({ used }) => used === 'no').map(({ id }) => id);
		const about = bank.questions.filter(({ point }) => unused.includes(point ?? ''));
		expect(about.length).toBeGreaterThan(0);
		expect(lines(about)).toBe(0);
	});
});
