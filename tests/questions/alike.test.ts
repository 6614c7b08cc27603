import { describe, expect, it } from 'vitest';
import { another } from '../../src/lib/questions/sets/alike';
import { questions } from '../content/content';

const nothing = new Set<string>();

describe('another question like one', () => {
	it('is about the same point or place, and as hard where any such is', () => {
		for (const question of questions) {
			const other = another(question, questions, nothing);
			const about = questions.filter(
				(one) =>
					one !== question && (one.point === question.point || one.locator === question.locator)
			);
			if (!about.length) expect(other).toBeUndefined();
			else expect(about).toContain(other);
			if (about.some(({ level }) => level === question.level))
				expect(other!.level).toBe(question.level);
		}
	});

	it('is none that is taken, so that each comes in turn', () => {
		const [question] = questions;
		const taken = new Set([question!.id]);
		for (let other = another(question!, questions, taken); other;) {
			expect(taken.has(other.id)).toBe(false);
			taken.add(other.id);
			other = another(question!, questions, taken);
		}
		const about = questions.filter(
			({ point, locator }) => point === question!.point || locator === question!.locator
		);
		expect(taken).toEqual(new Set(about.map(({ id }) => id)));
	});
});
