import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { statesOf } from '../../src/routes/(learn)/(start)/first-states';
import { firstNote, openingOf, replay } from '../../src/lib/study/session/first-answer';
import { current } from '../../src/lib/study/session/session';
import { press } from './walk';
import { begin, questionOf, wrong as wrongOnes } from './questions';

const question = questionOf('three-options');
const asked = begin({}, [question]).questions;
const noteOf = (did: [string, number][]) => ({
	id: 'abcdefgh',
	at: 1000,
	item: question.id,
	hash: question.hash!,
	did
});
const done = (did: [string, number][]) => replay(noteOf(did), asked, question, given);
const [right] = 'right' in question ? (question.right as string[]) : [];
const [wrong] = wrongOnes[question.id]!;
const options = 'options' in question ? Object.keys(question.options) : [];
const given = { language: 'en', hints: 2, options };
const other = options.find((id) => id !== right && id !== wrong);

describe('what was done on the first page', () => {
	it('is what the same answers would have been in the app', () => {
		const deeds = fc.array(fc.constantFrom(...(['right', 'wrong', 'hint', 'give up'] as const)), {
			minLength: 1,
			maxLength: 8
		});
		fc.assert(
			fc.property(deeds, (deeds) => {
				let session = openingOf(asked, noteOf([]));
				const entries: unknown[] = [];
				for (const tapped of deeds.flatMap((deed) =>
					deed === 'right' || deed === 'wrong' ? ([deed, 'commit'] as const) : [deed]
				)) {
					const made = press(session, tapped);
					session = made.session;
					if (made.entry) entries.push(made.entry);
				}
				const noted = { right: right!, wrong: wrong!, hint: '?', 'give up': '' };
				const replayed = done(deeds.map((deed) => [noted[deed], 1500]));
				expect(replayed.entries).toEqual(entries);
				expect(current(replayed.session).step.tries).toEqual(current(session).step.tries);
			})
		);
	});

	it('logs a miss and its second try, with the help there was', () => {
		const { session, entries } = done([
			[wrong!, 900],
			['?', 1000],
			[right!, 2000]
		]);
		expect(entries).toMatchObject([
			{ item: question.id, score: 0, try: 1, hints: 0, ms: 900, session: 'abcdefgh' },
			{ score: 1, try: 2, hints: 2, ms: 2000 }
		]);
		expect(session).toMatchObject({ kind: 'starter', at: 0, steps: [{ stage: 'told' }] });
	});

	it('logs no second try where the answer was asked for', () => {
		const { session, entries } = done([
			[wrong!, 900],
			['', 1000]
		]);
		expect(entries).toHaveLength(1);
		expect(current(session).step).toMatchObject({ stage: 'told', response: [wrong] });
	});

	it('makes nothing of an option that is not there', () => {
		const { session, entries } = done([['elsewhere', 5]]);
		expect(entries).toEqual([]);
		expect(current(session).step.tries).toEqual([]);
	});

	it.each([
		['no id', { ...noteOf([['a', 1]]), id: '' }],
		['nothing done', noteOf([])],
		['a time in words', noteOf([['a', 'soon' as never]])],
		['more than a hand can do', noteOf(Array.from({ length: 21 }, () => ['?', 1]))]
	])('is refused with %s', (_, note) => {
		expect(v.safeParse(firstNote, note).success).toBe(false);
	});
});

describe('the states of the first question', () => {
	const states = statesOf(options, right!);
	const at = (...tried: string[]) => states.find((state) => String(state.tried) === String(tried));

	it('tell at once what is right, and after a miss at the second answer or when asked', () => {
		expect(at(right!)).toMatchObject({ told: true, outcome: 'right' });
		expect(at(wrong!)).toMatchObject({ told: false, outcome: 'again' });
		expect(at(wrong!, right!)).toMatchObject({ told: true, last: right, outcome: 'again' });
		expect(at(wrong!, other!)).toMatchObject({ told: true, last: other });
		expect(at(wrong!, '')).toMatchObject({ told: true, last: wrong });
		expect(at(wrong!, wrong!)).toBeUndefined();
	});

	it('are those the session comes to', () => {
		for (const { tried, told } of states) {
			const { session } = done(tried.map((deed) => [deed, 1]));
			expect(current(session).step.stage).toBe(told ? 'told' : 'second');
		}
	});
});
