import { setOf } from '../codecs/sets';
import { existsSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import PaperQuestion from '../../src/routes/(teach)/PaperQuestion.svelte';
import Slide from '../../src/routes/(teach)/teach/present/Slide.svelte';
import { asksPlace, conceal, key, kindNames, parts } from '../../src/lib/questions/kinds';
import { alsoAccepted, answers, faces, notes } from '../../src/lib/questions/kinds/paper';
import { fixtures, fixturesOf } from './fixtures';

const textOf = (html: string) =>
	html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
const unquoted = (text: string) => text.replace(/[“”]/g, '');

it.each(kindNames)('has room on paper for a question of the kind %s', (kind) => {
	expect(existsSync(`src/lib/questions/kinds/${kind}/Paper.svelte`)).toBe(true);
});

describe.each(fixtures)('$kind $id', (question) => {
	const right = parts(question, key(question), 'en').flatMap((part) => part.right || []);

	it('stands on paper and on a slide with its prompt and all its options and items', () => {
		const shown = conceal(question);
		const listed = Object.values(shown).filter((value) => typeof value === 'object');
		const texts = asksPlace(question)
			? []
			: listed.flatMap((texts) => Object.values<string>(texts));
		const slide = { question, set: setOf([question]), told: false };
		for (const html of [
			render(PaperQuestion, { props: { question } }).body,
			render(Slide, { props: slide }).body
		]) {
			for (const text of [shown.prompt, ...texts]) expect(textOf(html)).toContain(unquoted(text));
			expect(html).not.toContain('style=');
		}
	});

	it('tells everything that is right, on a slide only once that is asked for', () => {
		const said = answers(question, 'en').join('\n');
		for (const text of right) for (const one of text.split(' / ')) expect(said).toContain(one);
		const slide = (told: boolean) =>
			render(Slide, { props: { question, set: setOf([question]), told } }).body;
		expect(textOf(slide(true))).toContain(unquoted(answers(question, 'en')[0]!));
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
		for (const { on } of notes(question, 'en')) expect(on).not.toBe('');
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
	expect(also('cloze').length).toBeGreaterThan(0);
	expect(also('number')).toContainEqual(expect.stringMatching(/^± /));
	expect(also('choice')).toEqual([]);
});
