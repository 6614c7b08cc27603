import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { aboutOf } from '../../src/lib/codecs/files/introduction';
import { filesOf } from '../../src/lib/codecs/published';
import { fit } from '../../src/lib/codecs/fit/fit';
import { grouped } from '../../src/lib/codecs/fit/grouped';
import type { Question } from '../../src/lib/questions/question';
import * as words from '$words';
import { fixturesOf } from '../questions/fixtures';
import { setOf } from './sets';

const fitted = (id: string, ...questions: Question[]) =>
	fit(
		setOf(questions),
		formats.find((one) => one.id === id)!
	);
const told = (id: string, question: Question) =>
	fitted(id, question).issues.map(({ code, params = {} }) => words.codecs.issue(code, 1, params));
const [match] = fixturesOf('match');
const [order] = fixturesOf('order');
const [find] = fixturesOf('find');
const [choice] = fixturesOf('choice');
const [number] = fixturesOf('number');

describe('fitting a set to a format', () => {
	it('changes nothing, and says nothing, where everything can be said', () => {
		const all = [choice!, match!, find!];
		expect(fitted('json', ...all)).toEqual({
			set: setOf(all),
			issues: [],
			fates: new Map(all.map(({ id }) => [id, 'kept']))
		});
		expect(fitted('csv', choice!).issues).toEqual([]);
		expect(fitted('moodle', choice!).issues).toEqual([]);
	});

	it('makes of a place to find a choice of four', () => {
		const [question] = fitted('kahoot', find!).set.questions;
		expect(question).toMatchObject({ kind: 'choice', right: [expect.any(String)] });
		expect(Object.keys(question!.kind === 'choice' ? question!.options : {})).toHaveLength(4);
		expect(told('kahoot', find!)[0]).toBe('1 find-the-place question becomes a choice question.');
	});

	it('makes it in every format that has nothing like it, with the right place among the four', () => {
		for (const codec of formats) {
			const [question] = fit(setOf([find!]), codec).set.questions;
			if (!codec.kinds.includes('choice') || codec.kinds.includes('find')) continue;
			if (question?.kind !== 'choice') throw new Error(codec.id);
			const places = find!.kind === 'find' ? find!.places! : {};
			expect(Object.keys(question.options), codec.id).toHaveLength(4);
			expect(question.right.map((one) => question.options[one])).toEqual([places[find!.locator!]]);
			for (const text of Object.values(question.options))
				expect(Object.values(places), codec.id).toContain(text);
		}
	});

	it('goes down step by step: an order becomes a match, and where there is none, choices', () => {
		expect(fitted('canvas-classic', order!).set.questions.map(({ kind }) => kind)).toEqual([
			'match'
		]);
		expect(fitted('kahoot', order!).set.questions.map(({ kind }) => kind)).toEqual(
			order!.right.map(() => 'choice')
		);
	});

	it('makes cards where a format takes cards only', () => {
		const { set, issues } = fitted('quizlet', match!);
		expect(set.questions).toEqual([]);
		expect(set.cards).toHaveLength(3);
		expect(set.cards[0]).toMatchObject({ front: 'Match each short name to what it is: ERO' });
		expect(issues[0]).toMatchObject({ code: 'became', params: { to: 'card', made: 3 } });
	});

	it('leaves out what is too long and cuts nothing', () => {
		const long = { ...choice!, prompt: 'word '.repeat(30).trim() };
		expect(fitted('kahoot', long).set.questions).toEqual([]);
		expect(told('kahoot', long)).toEqual([
			'1 question left out: longer than this format’s 120 characters.'
		]);
	});

	it('keeps the right options where there are too many', () => {
		const options = Object.fromEntries([...'abcdefg'].map((id) => [id, `option ${id}`]));
		const { set, issues } = fitted('kahoot', { ...choice!, options, right: ['g'], feedback: {} });
		expect(set.questions[0]).toMatchObject({ right: ['g'], options: { g: 'option g' } });
		expect(issues).toContainEqual({
			code: 'options-dropped',
			params: { count: 3 },
			at: choice!.id
		});
	});

	it('names each note that is lost, and no other', () => {
		expect(told('gift', choice!)).toEqual([
			'1 question without the hint.',
			'1 question without the points.'
		]);
		expect(told('moodle', number!)).toEqual(['1 question with the unit in the question itself.']);
	});

	it('leaves out a question with a fault, and takes the others', () => {
		const faulty = { ...choice!, id: 'faulty', right: ['nothing'] };
		const { set, issues } = fitted('moodle', faulty, choice!);
		expect(set.questions.map(({ id }) => id)).toEqual([choice!.id]);
		expect(issues).toEqual([{ code: 'faulty', at: 'faulty' }]);
	});

	it('is told in a line for each thing that happened, however many questions it happened to', () => {
		const { issues } = fitted('canvas-classic', order!, { ...order!, id: 'other-order' });
		const told = grouped(issues).map(({ code, params, at }) =>
			words.codecs.issue(code, at.length, params)
		);
		expect(told).toContain('2 ordering questions become matching questions.');
		expect(told).toContain('2 questions without notes on wrong answers.');
	});

	it('keeps the instructions and the way to the essay where a format begins with them', () => {
		const set = { ...setOf([choice!]), instructions: 'Read it twice.' };
		for (const codec of formats.filter(({ lossless, plays }) => !lossless && !plays)) {
			const { set: kept, issues } = fit(set, codec);
			const said = issues.some(({ code }) => code === 'instructions-left-out');
			expect(said, codec.id).toBe(!codec.introduces);
			if (!codec.introduces) continue;
			expect(aboutOf(kept)).toEqual([
				'‘A title’ (Somebody, Some people, 2021-06-01)',
				'https://example.org/',
				'Read it twice.'
			]);
		}
	});

	it('goes into several files where one is full', () => {
		const many = Array.from({ length: 252 }, (_, index) => ({ ...choice!, id: `number-${index}` }));
		const { set } = fitted('blackboard', ...many);
		const codec = formats.find(({ id }) => id === 'blackboard')!;
		expect(filesOf(set, codec).map(({ questions }) => questions.length)).toEqual([250, 2]);
	});
});
