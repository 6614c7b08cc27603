import { describe, expect, it } from 'vitest';
import { key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import type { Entry } from '../../src/lib/study/log/entry';
import { scores } from '../../src/lib/study/log/past-sessions';
import { isReview, outcomeOf } from '../../src/lib/study/log/reviews';
import { lastAnswered, missed } from '../../src/lib/study/log/tries';
import { draw, starter, wholeEssay } from '../../src/lib/study/rounds/draw';
import { result } from '../../src/lib/study/rounds/result';
import { draftOf, everything, setupOf } from '../../src/lib/study/rounds/setup';
import { lapOf } from '../../src/lib/study/rounds/whole';
import { turnFaces, type Face } from '../../src/lib/study/memory/faces';
import { catchUp } from '../../src/lib/study/session/catch-up';
import { toReturn } from '../../src/lib/study/session/coming-again';
import { outcomesOf } from '../../src/lib/study/session/outcomes';
import { commit, next, respond } from '../../src/lib/study/session/moves';
import { current } from '../../src/lib/study/session/session';
import { writtenText } from '../../src/lib/study/session/written';
import { begin, questionOf } from './questions';
import { bank } from './rows';
import { walk } from './walk';

const own: Question = {
	id: 'own-words',
	kind: 'write',
	prompt: 'What does it argue?',
	point: 'c06',
	locator: 'P1.S2',
	hash: '0000000000000008',
	model: 'That the app does little.',
	criteria: { a: 'It states one point.', b: 'It names a reason.' }
};
const given = { language: 'en', hints: 1, ms: 90_000 };
const text = 'My very own words.';
const judged = (...judgments: string[]) => {
	const session = begin({}, [own, questionOf('three-options')]);
	return commit(respond(session, [text, ...judgments]), own, given);
};
const entryOf = (...judgments: string[]) =>
	({ id: 'aaaaaaaa.1', at: 0, offset: 0, ...judged(...judgments).entry }) as Entry;

describe('an answer in the reader’s own words', () => {
	it('goes to the log as the grade of a card would, without what was written', () => {
		const { entry } = judged('yes', 'yes');
		expect(entry).toEqual({
			type: 'grade',
			item: 'own-words',
			hash: '0000000000000008',
			point: 'c06',
			grade: 'good',
			mode: 'practise',
			session: 'session-1',
			ms: 90_000
		});
	});

	it.each([
		[['yes', 'yes'], 'g'],
		[['yes', 'partly'], 'h'],
		[['partly', 'partly'], 'h'],
		[['yes', 'no'], 'h'],
		[['partly', 'no'], 'a'],
		[['no', 'no'], 'a']
	])('judged %j is for the schedule a review that comes to %s', (judgments, outcome) => {
		const entry = entryOf(...judgments);
		if (!isReview(entry)) throw new Error('no review');
		expect(outcomeOf(entry)).toBe(outcome);
	});

	it('is told at once, and stays with the session', () => {
		const { step } = current(judged('no', 'no').session);
		expect(step).toMatchObject({ stage: 'told', response: [text, 'no', 'no'] });
		expect(step.tries).toMatchObject([{ judged: true }]);
	});

	it('is not taken before it is written and judged', () => {
		const session = begin({}, [own]);
		for (const response of [[text], [text, 'yes', ''], ['', 'yes', 'yes']])
			expect(commit(respond(session, response), own, given).entry).toBeUndefined();
	});

	it('is neither right nor wrong in a result, which names it as judged', () => {
		const told = next(judged('no', 'partly').session, 1);
		const { session } = walk(told, ['right', 'commit']);
		const found = result(session, ['P1.S2', 'P2.S1'], () => 'claim');
		expect(found).toMatchObject({ judged: ['own-words'], again: [], sureButWrong: [], reread: [] });
		expect(found.total).toMatchObject({ of: 1, first: { right: 1, mean: 1 } });
		expect(found.can).toEqual(['c08']);
		expect(found.paragraphs.map(({ key }) => key)).toEqual(['P2']);
	});

	it('does not come again in its round, and is filled in its ticks', () => {
		const told = judged('no', 'no').session;
		expect(toReturn(told)).toEqual([]);
		expect(outcomesOf(told)).toEqual(['noted', 'open']);
	});

	it('is in no score of a session, in no list of what was missed, and was answered', () => {
		const log = [entryOf('no', 'no')];
		expect(scores(log)).toEqual([]);
		expect(missed(log)).toEqual([]);
		expect(lastAnswered(log).has('own-words')).toBe(true);
	});

	it('is taken from the session where the browser was closed right after the log', () => {
		const session = respond(begin({}, [own]), [text, 'yes', 'no']);
		const { session: after, entry } = commit(session, own, given);
		const entries = [{ id: 'aaaaaaaa.1', at: 0, offset: 0, ...entry }] as Entry[];
		expect(catchUp(session, own, entries, given)).toEqual(after);
		expect(catchUp(after, own, entries, given)).toEqual(after);
		expect(catchUp(session, own, [], given)).toEqual(session);
	});

	it('can be saved as a text for people, with its question and its judgment', () => {
		const parts = [
			{ label: 'It states one point.', given: 'Yes', right: 'Yes', score: 1 },
			{ label: 'It names a reason.', given: '', right: 'Yes', score: 0 }
		];
		expect(writtenText(['Set 1', 'Ana'], [{ prompt: own.prompt, text, parts }])).toBe(
			'Set 1\nAna\n\n\nWhat does it argue?\n\nMy very own words.\n\n- It states one point. Yes\n- It names a reason.\n'
		);
	});
});

describe('a question that takes minutes', () => {
	const rows = [...bank, { ...own, kind: 'write' }];

	it('is in no round that is drawn, unless its kind or the question itself is wished for', () => {
		for (let seed = 0; seed < 40; seed++) {
			const all = [
				draw(rows, { count: rows.length }, `${seed}`),
				starter(rows, ['question-0'], { count: 10 }, `${seed}`),
				...wholeEssay(rows, `${seed}`)
			];
			expect(all.flat()).not.toContain('own-words');
		}
		expect(draw(rows, { count: 3, kinds: ['write'] }, '')).toEqual(['own-words']);
		expect(draw(rows, { count: 3, only: ['own-words'] }, '')).toEqual(['own-words']);
	});

	it('keeps nobody from the end of the whole essay', () => {
		const answered = new Set(bank.map(({ id }) => id));
		expect(lapOf(rows, answered).next).toBe(0);
		expect(lapOf(rows, answered).finished).toBeGreaterThan(1);
	});

	it('is asked as what is due only where its point has nothing else', () => {
		const face = (id: string, kind: string): Face => ({ id, kind, point: 'c06' });
		const turned = (...faces: Face[]) =>
			turnFaces(
				['c06'],
				new Map([['c06', faces]]),
				{ asked: new Map([['picked', 7]]), helped: new Set() },
				''
			).map(({ id }) => id);
		expect(turned(face('own-words', 'write'), face('picked', 'choice'))).toEqual(['picked']);
		expect(turned(face('own-words', 'write'))).toEqual(['own-words']);
	});

	it('is there for who ticks its kind, and then alone or with the others', () => {
		const kinds = ['choice', 'truth', 'write'];
		const all = { rows: [], parts: [], kinds, aboutOf: () => 'claim' as const };
		expect(everything(all).kinds).toEqual(['choice', 'truth']);
		expect(setupOf(everything(all), all)).toEqual({ count: 10 });
		for (const ticked of [['write'], kinds, ['choice']]) {
			const setup = setupOf({ ...everything(all), kinds: ticked }, all);
			expect(setup.kinds).toEqual(ticked);
			expect(draftOf(setup, all).kinds).toEqual(ticked);
		}
	});
});

it('has a key that is judged in full', () => {
	expect(judged(...key(own).slice(1)).entry).toMatchObject({ grade: 'good' });
});
