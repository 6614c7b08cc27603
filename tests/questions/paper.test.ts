import { setOf } from '../codecs/sets';
import { existsSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PaperQuestion from '../../src/routes/(teach)/PaperQuestion.svelte';
import Slide from '../../src/routes/(teach)/teach/present/Slide.svelte';
import {
	asksPlace,
	conceal,
	isScored,
	key,
	kindNames,
	parts,
	written
} from '../../src/lib/questions/kinds';
import {
	alsoAccepted,
	answers,
	bubbles,
	faces,
	notes,
	wordBank
} from '../../src/lib/questions/kinds/paper';
import type { Question } from '../../src/lib/questions/question';
import { stagesOf } from '../../src/lib/class/presenting/slide-stages';
import { fixtures, fixturesOf } from './fixtures';

const textOf = (html: string) =>
	html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
/** Without ids, and numbers, which are written for people. */
const strings = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: Object.entries(value ?? {}).flatMap(([name, inner]) =>
				/^(id|value|order)$/.test(name) ? [] : strings(inner)
			);
const unquoted = (text: string) => text.replace(/[“”]/g, '');

it.each(kindNames)('has room on paper and a slide for a question of the kind %s', (kind) => {
	for (const view of ['Paper', 'Slide'])
		expect(existsSync(`src/lib/questions/kinds/${kind}/${view}.svelte`)).toBe(true);
});

/** Before the answer, or with all of it. */
function slideOf(question: Question, told: boolean) {
	const stages = stagesOf(question, undefined, undefined);
	return { question, set: setOf([question]), stage: told ? stages.at(-1)! : stages[0]! };
}

describe.each(fixtures)('$kind $id', (question) => {
	const inParts = parts(question, key(question), 'en');
	// What one judges oneself is told with what to judge it by.
	const right = isScored(question)
		? inParts.flatMap((part) => part.right || [])
		: [...key(question).slice(0, 1), ...inParts.map(({ label }) => label)];

	it('stands on paper and on a slide with its prompt and all its options and items', () => {
		const shown = conceal(question);
		const listed = Object.values(shown).filter((value) => typeof value === 'object');
		const texts = asksPlace(question) || !isScored(question) ? [] : listed.flatMap(strings);
		const slide = slideOf(question, false);
		for (const html of [
			render(PaperQuestion, { props: { question } }).body,
			render(Slide, { props: slide }).body
		]) {
			for (const text of [shown.prompt, ...texts]) expect(textOf(html)).toContain(unquoted(text));
			expect(html).not.toContain('style=');
		}
	});

	it('keeps the model answer off the paper and the slide where one writes', () => {
		const { model } = written(question, []) ?? {};
		if (!model) return;
		const slide = slideOf(question, false);
		expect(textOf(render(PaperQuestion, { props: { question } }).body)).not.toContain(model);
		expect(textOf(render(Slide, { props: slide }).body)).not.toContain(model);
	});

	it('tells everything that is right, on a slide only once that is asked for', () => {
		const said = answers(question, 'en').join('\n');
		// A map tells a place by a branch: job and statement stand apart.
		for (const text of right) for (const one of text.split(/ \/ |: /)) expect(said).toContain(one);
		const shown = conceal(question);
		const items = 'items' in shown ? Object.values(shown.items) : [];
		for (const item of items) expect(said).toContain(item);
		const slide = (told: boolean) => render(Slide, { props: slideOf(question, told) }).body;
		expect(textOf(slide(true))).not.toBe(textOf(slide(false)));
		// Maps and series are drawn.
		const drawn = ['argument', 'estimate'].includes(question.kind) || !isScored(question);
		for (const text of drawn ? [] : right)
			for (const one of text.split(' / ')) expect(textOf(slide(true))).toContain(unquoted(one));
		expect(slide(true)).toContain('id="answer"');
		expect(slide(false)).not.toMatch(/id="answer"|class="[^"]*\bright\b/);
	});

	it('becomes cards with all that is right on their backs', () => {
		const backs = faces(question, 'en').flatMap(({ back }) => back);
		for (const text of right) expect(backs.join('\n')).toContain(text);
		for (const { front } of faces(question, 'en')) expect(front.join('\n')).not.toBe('');
	});

	it('names for each note what it hangs on', () => {
		expect(notes(question, 'en').map(({ note }) => note)).toEqual(
			Object.values(question.feedback ?? {})
		);
		const ids = Object.values(conceal(question)).flatMap((value) =>
			typeof value === 'object' ? Object.keys(value) : []
		);
		for (const { on } of notes(question, 'en')) expect(['', ...ids]).not.toContain(on);
	});
});

it('tells the letters that the options have in the order printed', () => {
	const [choice] = fixturesOf('choice');
	const shown = conceal(choice!);
	if (shown.kind !== 'choice') throw new Error('no choice question');
	const turned = { ...shown, options: Object.fromEntries(Object.entries(shown.options).reverse()) };
	const letters = 'ABCDEFGH'.slice(0, Object.keys(shown.options).length);
	const at = (line: string) => letters.indexOf(line[0]!);
	const [usual] = answers(choice!, 'en', shown);
	const [other] = answers(choice!, 'en', turned);
	expect(at(other!)).toBe(letters.length - 1 - at(usual!));
	expect(other!.slice(1)).toBe(usual!.slice(1));
});

it('tells what else is accepted of an answer in words, and how far off a number may be', () => {
	const also = (kind: 'short' | 'cloze' | 'number' | 'choice') =>
		fixturesOf(kind).flatMap((question) => alsoAccepted(question, 'en'));
	expect(also('short').length).toBeGreaterThan(0);
	// Of several blanks, each with its own.
	expect(also('cloze')).toEqual(['1. Alternative']);
	expect(also('number')).toContainEqual(expect.stringMatching(/^± /));
	expect(also('choice')).toEqual([]);
});

it('never parts a letter from its answer at the end of a line', () => {
	const [sorted] = fixturesOf('sort');
	for (const line of answers(sorted!, 'en'))
		expect(line).toMatch(/ →\u00a0[A-H](\.\u00a0|\u00a0\()\S/);
});

it('tells a map as a tree: each statement below what it stands under, what has no place last', () => {
	const [map] = fixturesOf('argument');
	expect(answers(map!, 'en').map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
		'↑ The plan is weak.',
		'\u2003A. It leaves many out. → a reason for ↑',
		'\u2003\u2003B. Half of them got no letter. → evidence for A / evidence for ↑',
		'\u2003\u2003\u2003D. Nobody knows how many got one. → an objection to B / no place here',
		'C. It began in May. → no place here'
	]);
});

it('tells how far off a guess may be as a share, and writes figures as the language does', () => {
	const [guess] = fixturesOf('estimate');
	expect(alsoAccepted(guess!, 'en')).toEqual(['± 25%']);
	expect(faces(guess!, 'en').flatMap(({ back }) => back)).toContain('103,603 arrests');
	expect(faces(guess!, 'es').flatMap(({ back }) => back)).toContain('103\u00a0603 arrests');
});

it('gives a word bank what is typed, each once and in order', () => {
	const typed = [...fixturesOf('short'), ...fixturesOf('cloze')];
	const words = wordBank([...typed, ...typed, ...fixturesOf('choice')], 'en');
	expect(new Set(words)).toEqual(new Set(typed.flatMap(key)));
	expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, 'en')));
	expect(wordBank(fixturesOf('choice'), 'en')).toEqual([]);
});

it('gives an answer sheet the letters printed, and nothing where letters do not do', () => {
	const [choice] = fixturesOf('choice');
	expect(Object.values(bubbles(conceal(choice!), 'en')).join('')).toMatch(/^ABC?D?E?/);
	for (const line of answers(choice!, 'en'))
		expect(key(choice!).map((id) => bubbles(conceal(choice!), 'en')[id])).toContain(line[0]);
	expect(bubbles(conceal(fixturesOf('truth')[0]!), 'en')).toEqual({ yes: 'Yes', no: 'No' });
	expect(bubbles(conceal(fixturesOf('match')[0]!), 'en')).toEqual({});
});
