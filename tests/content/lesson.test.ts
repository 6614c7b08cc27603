import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../../src/lib/questions/essay';
import { exitOf, lengths, lessonPlan, textsOf } from '../../src/lib/questions/sets/lesson-plan';
import { readySets } from '../../src/lib/questions/sets/ready-set';
import { lesson, ready, set } from './content';

const whole = await readySets(ready, set);

describe.each(whole)('the lesson for $title', ({ id, questions }) => {
	it.each(lengths)('of %s minutes has as many, and time to talk', (length) => {
		const { steps, inClass } = lessonPlan(questions, length);
		expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Number(length));
		const talk = steps.find(({ step }) => step === 'discussion')!;
		expect(talk.minutes).toBeGreaterThanOrEqual(length === '45' ? 8 : 5);
		expect(inClass).toBeGreaterThanOrEqual(Math.min(3, questions.length));
	});

	it('ends with three questions that the set does not ask', () => {
		expect(new Set(exitOf(lesson, questions)).size).toBe(3);
	});

	it('has an aim of its own', () => expect(textsOf(lesson, id).aim).toBe(lesson.aims[id]));
});

it('what is misread stands in the order of the essay, and every part has something', () => {
	const places = Object.keys(set.essay.places);
	const at = lesson.misreadings.map(({ locator }) => places.indexOf(locator));
	expect(at).not.toContain(-1);
	expect(at).toEqual(at.toSorted((a, b) => a - b));
	const parts = new Set(lesson.misreadings.map(({ locator }) => paragraphOf(locator)));
	expect([...new Set(places.map(paragraphOf))].filter((part) => !parts.has(part))).toEqual([]);
});
