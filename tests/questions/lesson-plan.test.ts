import { expect, it } from 'vitest';
import { lessonPlan, textsOf } from '../../src/lib/questions/sets/lesson-plan';
import { lesson, questions } from '../content/content';

const of = (count: number, kind = 'choice') =>
	questions.filter((question) => question.kind === kind && !question.after).slice(0, count);
const minutes = (plan: ReturnType<typeof lessonPlan>, step: string) =>
	plan.steps.find((one) => one.step === step)?.minutes;

it('a short set leaves more time to talk, a long one is cut and goes home', () => {
	const [short, long] = [lessonPlan(of(3), '45'), lessonPlan(of(60), '45')];
	expect(short.inClass).toBe(3);
	expect(long.inClass).toBeLessThan(60);
	expect(minutes(long, 'set')).toBeLessThanOrEqual(16);
	expect(minutes(short, 'discussion')!).toBeGreaterThan(minutes(long, 'discussion')!);
});

it('a short lesson is read for at home', () => {
	expect(minutes(lessonPlan(of(3), '45'), 'reading')).toBeGreaterThan(0);
	expect(minutes(lessonPlan(of(3), '20'), 'reading')).toBeUndefined();
});

it('the first of two linked questions is not reached without the second', () => {
	const second = questions.find(({ after }) => after)!;
	const first = questions.find(({ id }) => id === second.after)!;
	for (let before = 1; before < 40; before++) {
		const { inClass } = lessonPlan([...of(before), first, second], '20');
		expect(inClass).not.toBe(before + 1);
	}
});

it('a set without an aim of its own takes the general one', () => {
	expect(textsOf(lesson, 'own-aaaaaaaaaaaa').aim).toBe(lesson.aim);
});
