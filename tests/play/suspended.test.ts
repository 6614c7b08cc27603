import { beforeAll, describe, expect, it } from 'vitest';
import { beginAttempt } from '../../src/lib/class/taking/attempt';
import { paperOf, type Paper } from '../../src/lib/class/travel/shared-set';
import { room } from '../../src/lib/play/dialects';
import { readKept, standing, type Kept } from '../../src/lib/play/kept';
import { resume, suspend } from '../../src/lib/play/suspended';
import { conceal, grade, isScored, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import { fixtures } from '../questions/fixtures';
import { wrongOf } from './responses';

const options = { shuffle: true };
let paper: Paper;
beforeAll(async () => void (paper = await paperOf('en', fixtures.map(conceal))));

const kept = (
	questions: readonly Question[],
	on: Paper,
	respond: (question: Question, place: number) => string[] | undefined
): Kept => {
	const begun = beginAttempt({ id: 7, code: '' }, on, options, 1, questions);
	const answers = questions.map((question, place) => {
		const response = respond(question, place);
		return response
			? { response, done: true, certainty: 'sure' as const, ms: 20_000 }
			: { response: [], done: false, ms: 0 };
	});
	return { attempt: { ...begun, at: 3, answers }, ended: false };
};

describe('what a platform keeps', () => {
	it('brings every answer back, with how sure it was, order and place', () => {
		for (const respond of [key, (one: Question) => wrongOf(one)[0]!]) {
			const before = kept(fixtures, paper, (one, place) => (place % 3 ? respond(one) : undefined));
			const text = suspend(before, paper, room);
			expect(resume(text, paper, options, fixtures, 1)).toEqual(before);
		}
	});

	it('holds no text but own words, which no code carries', async () => {
		const own = fixtures.filter((one) => !isScored(one)).length;
		const [, , , , ...texts] = suspend(kept(fixtures, paper, key), paper, room).split('|');
		expect(JSON.parse(texts.join('|'))).toHaveLength(own);
	});

	it('is ASCII and never more than there is room for, whatever was typed', async () => {
		const many = Array.from({ length: 20 }, (_, turn) =>
			fixtures.map((one) => ({ ...one, id: `${one.id.slice(0, 20)}-${turn}` }) as Question)
		).flat();
		const on = await paperOf('en', many.map(conceal));
		const wordy = (one: Question) =>
			['cloze', 'short', 'write'].includes(one.kind)
				? key(one).map((text, at) => (one.kind === 'write' && at ? text : '“é”'.repeat(80)))
				: key(one);
		const before = kept(many, on, wordy);
		const text = suspend(before, on, room);
		expect(text).toMatch(/^[ -~]{1,4096}$/);
		const after = resume(text, on, options, many, 1)!;
		const came = after.attempt.order.map((place) => after.attempt.answers[place]!.done);
		// The first that were asked, without a gap.
		expect(came.indexOf(false)).toBeGreaterThan(10);
		expect(came.slice(came.indexOf(false))).not.toContain(true);
	});

	it('is nothing where it is damaged, or of other questions', async () => {
		const text = suspend(
			kept(fixtures, paper, (one) => key(one)),
			paper,
			room
		);
		const other = await paperOf('en', fixtures.slice(1).map(conceal));
		expect(resume(text, other, options, fixtures.slice(1), 1)).toBeUndefined();
		for (const damaged of ['', '2|0|0||[]', text.replace(/h1/, 'h2'), text.slice(0, 30)])
			expect(resume(damaged, paper, options, fixtures, 1)).toBeUndefined();
	});
});

describe('what a browser keeps', () => {
	it('brings all of it back, and nothing of another paper or of anything else', async () => {
		const before = kept(fixtures, paper, (one) => key(one));
		expect(readKept(JSON.stringify(before), paper)).toEqual(before);
		const other = await paperOf('en', fixtures.slice(1).map(conceal));
		expect(readKept(JSON.stringify(before), other)).toBeUndefined();
		for (const text of ['', '{', '{}', 'null']) expect(readKept(text, paper)).toBeUndefined();
	});
});

describe('how somebody stands', () => {
	it('is the share of all points that can be scored; what is open scores 0', () => {
		const half = kept(fixtures, paper, (one, place) => (place % 2 ? key(one) : undefined));
		const worth = (question: Question) => (isScored(question) ? Number(question.points ?? '1') : 0);
		const sum = (some: readonly Question[]) => some.reduce((all, one) => all + worth(one), 0);
		const stands = standing(half, fixtures, 'en');
		expect(stands.score).toBeCloseTo(sum(fixtures.filter((_, place) => place % 2)) / sum(fixtures));
		expect(stands.progress).toBeCloseTo(Math.floor(fixtures.length / 2) / fixtures.length);
		const wrong = kept(fixtures, paper, (one) => wrongOf(one)[0]!);
		const got = fixtures.reduce(
			(all, one) => all + worth(one) * grade(one, wrongOf(one)[0]!, 'en'),
			0
		);
		expect(standing(wrong, fixtures, 'en').score).toBeCloseTo(got / sum(fixtures));
	});

	it('has no score where no question is scored', async () => {
		const own = fixtures.filter(({ kind }) => kind === 'write');
		const on = await paperOf('en', own.map(conceal));
		expect(standing(kept(own, on, key), own, 'en')).toEqual({ progress: 1, ended: false });
	});
});
