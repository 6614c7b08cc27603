import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { conceal, isScored, key, parts } from '../../src/lib/questions/kinds';
import { ranksOf, sharesOf, textsIn } from '../../src/lib/questions/kinds/codes';
import { concealedQuestion } from '../../src/lib/questions/kinds/shown';
import { fixtures } from './fixtures';

/** What was written in one's own words is in no code. */
const travelled = (question: (typeof fixtures)[number], response: string[]) =>
	isScored(question) ? response : ['', ...response.slice(1)];

describe.each(fixtures)('$kind $id', (question) => {
	const shown = conceal(question);
	const ranks = ranksOf(shown);

	it('numbers every response it can get, each once, or is answered in words', () => {
		if (!ranks) {
			expect(textsIn(shown)).toBe(key(question).length);
			return;
		}
		expect(ranks.unrank(ranks.rank(key(question))!)).toEqual(travelled(question, key(question)));
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: ranks.bound - 1n }), (rank) => {
				const response = ranks.unrank(rank);
				expect(ranks.rank(response)).toBe(rank);
				expect(ranks.rank([...response, 'nowhere'])).toBeUndefined();
			})
		);
	});

	it('comes through a link as a student sees it, and with nothing else', () => {
		expect(v.parse(concealedQuestion, shown)).toEqual(shown);
		expect(v.is(concealedQuestion, question)).toBe(false);
		expect(v.is(concealedQuestion, { ...shown, hint: 'Half of what it says' })).toBe(false);
	});

	it('counts in each part of a table who gave what, and shows what is right', () => {
		const responses = [key(question), key(question), []];
		const shares = sharesOf(question, responses, 'en');
		expect(shares.length).toBeLessThanOrEqual(parts(question, [], 'en').length);
		for (const { answers } of shares) {
			const right = answers.filter((answer) => answer.right);
			// Where students judge themselves nothing is right, and the judgments are all that is counted.
			const told = isScored(question) ? right : answers;
			expect(right.length > 0).toBe(isScored(question));
			expect(Math.max(...told.map(({ count }) => count))).toBe(2);
			for (const { count, share } of answers) expect(share).toBeCloseTo(count / 3);
		}
	});
});
