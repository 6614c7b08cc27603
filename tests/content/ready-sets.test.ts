import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { asksAboutLabels } from '../../src/lib/questions/text/labels';
import { minutesOf } from '../../src/lib/questions/sets/minutes';
import { readySets } from '../../src/lib/questions/sets/ready-set';
import { set as schema } from '../../src/lib/questions/set';
import { at, questions, ready, set } from './content';

const known = new Map(questions.map((one) => [one.id, one]));
const whole = await readySets(ready, set);
const named = (id: string) => whole.find((one) => one.id === id)!;

it('are eight, under ids and numbers of their own', () => {
	expect(ready.map(({ title }) => title)).toEqual([
		'10-minute warm-up',
		'Vocabulary',
		'Fact, opinion or motive?',
		'Numbers under the lens',
		'Does it hold up?',
		'Both sides at their best',
		'Exit ticket',
		'Whole essay'
	]);
	for (const named of ['id', 'number'] as const)
		expect(new Set(ready.map((one) => one[named])).size).toBe(ready.length);
});

describe.each(ready)('$title', ({ id, questions }) => {
	it('names questions of the bank, each once', () => {
		expect(questions.filter((one) => !known.has(one)).map(at)).toEqual([]);
		expect(new Set(questions).size).toBe(questions.length);
	});

	it('asks about no label for people', () => {
		const asking = questions.filter((one) => asksAboutLabels(set)(known.get(one)!));
		expect(asking.map(at)).toEqual([]);
	});

	it('fits into a lesson, and mixes kinds', () => {
		const asked = questions.map((one) => known.get(one)!);
		expect(minutesOf(asked)).toBeLessThanOrEqual(20);
		expect(new Set(asked.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
	});

	it('is whole: in its order, in the shape of exported sets, the same each time it is made', async () => {
		const made = named(id);
		expect(v.parse(schema, made)).toEqual(made);
		expect(made.questions.map((one) => one.id)).toEqual(questions);
		expect((await readySets(ready, set)).find((one) => one.id === id)).toEqual(made);
	});
});

it('the warm-up takes ten minutes or a little less, and reaches the whole essay', () => {
	const { questions } = named('ready-warm-up');
	expect([9, 10]).toContain(minutesOf(questions));
	expect(new Set(questions.map(({ locator }) => locator)).size).toBeGreaterThanOrEqual(10);
});

it('the exit ticket asks three questions', () => {
	expect(named('ready-exit-ticket').questions).toHaveLength(3);
});

it('the vocabulary asks about terms only', () => {
	const terms = new Set(set.terms.map(({ id }) => id));
	const others = named('ready-vocabulary').questions.filter(({ point }) => !terms.has(point!));
	expect(others.map(({ id, point }) => `${at(id)} ${point}`)).toEqual([]);
});

it('the whole essay asks once about each place, in reading order', () => {
	expect(named('ready-whole-essay').questions.map(({ locator }) => locator)).toEqual(
		Object.keys(set.essay.places)
	);
});

describe('questions about labels', () => {
	const labels = questions.filter(asksAboutLabels(set));

	it('are those on the words for people, and no others', () => {
		const points = new Set(labels.map(({ point }) => point));
		for (const point of ['c04', 'c10', 'labels-for-people']) expect(points).toContain(point);
		expect(labels.length).toBeGreaterThan(4);
		expect(labels.length).toBeLessThan(questions.length / 10);
	});

	it('are told by their words too', () => {
		const said = { ...questions[0]!, prompt: 'What is an “alien”?', point: undefined };
		expect(asksAboutLabels(set)(said)).toBe(true);
	});
});
