import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handIn, newAttempt, readHandIn, writeHandIn } from '../../src/lib/class/taking/hand-in';
import type { Paper } from '../../src/lib/class/travel/shared-set';
import { conceal } from '../../src/lib/questions/kinds';
import { checksum } from '../../src/lib/study/moving/checksum';
import { fixtures } from '../questions/fixtures';
import { answered, choiceOf, fullest, withOneChanged } from './arbitrary';
import { turns } from '../hunt';

const many = { numRuns: turns };
const signs = '0129AZaz-_+é ';
const codeOf = (read: ReturnType<typeof readHandIn>) =>
	'issue' in read ? read.issue.code : 'good';

describe('a hand-in', () => {
	it('is read as it was written, in many cases', () => {
		fc.assert(
			fc.property(answered(), ({ paper, given }) => {
				const code = writeHandIn(given, paper);
				expect(code).toMatch(/^h1[A-Za-z0-9_-]+$/);
				expect(readHandIn(code, paper)).toEqual({ value: given });
			}),
			many
		);
	}, 60_000);

	it.each([
		['of four options', fullest(25, 4)],
		['of eight options', fullest(25, 8)],
		['of four options, several right', fullest(25, 4, true)]
	])(
		'takes at most 120 characters for 25 choices %s, with names of 20 bytes',
		(_, { paper, given }) => {
			expect(writeHandIn(given, paper).length).toBeLessThanOrEqual(120);
		}
	);

	it('keeps to 120 with the time of each question too, for choices of four', () => {
		const { paper, given } = fullest(25, 4);
		const answers = given.answers.map((one) =>
			one === 'unseen' ? one : { ...one, seconds: 3600 }
		);
		expect(writeHandIn({ ...given, answers }, paper).length).toBeLessThanOrEqual(120);
	});

	it('says of a question that was not answered that it was not seen', () => {
		const paper: Paper = { hash: '0'.repeat(12), questions: fixtures.map(conceal) };
		const given = handIn(paper, { attempt: 1, turn: 1, label: '', name: '', answers: [] });
		expect(given.answers).toEqual(fixtures.map(() => 'unseen'));
		expect(readHandIn(writeHandIn(given, paper), paper)).toEqual({ value: given });
	});

	it('takes an empty text for no answer', () => {
		const paper = {
			hash: '0'.repeat(12),
			questions: fixtures.filter(({ kind }) => kind === 'cloze').map(conceal)
		};
		const answers = [{ response: ['\u200b', ' '] }];
		expect(handIn(paper, { attempt: 1, turn: 1, label: '', name: '', answers }).answers).toEqual([
			'unseen'
		]);
	});

	it('notices every change of a single character', () => {
		const small = { hash: '0123456789ab', questions: [choiceOf(4), choiceOf(3)] };
		const few = { attempt: 0, turn: 1, label: '', name: '', answers: [{ response: ['a'] }] };
		for (const { paper, given } of [fullest(4, 5), { paper: small, given: handIn(small, few) }]) {
			for (const changed of withOneChanged(writeHandIn(given, paper), signs)) {
				const read = readHandIn(changed, paper);
				// White space at the end is not part of a code.
				if (changed.trim() === changed) expect(['damaged', 'not-a-link']).toContain(codeOf(read));
				else expect('issue' in read).toBe(true);
			}
		}
	});

	it('is nothing but the one text that would be written, whatever the sum says', () => {
		fc.assert(
			fc.property(answered(), fc.nat(), fc.constantFrom(...'09AZaz-_', ''), (one, place, sign) => {
				const { paper, given } = one;
				const body = writeHandIn(given, paper).slice(0, -7);
				const at = 2 + (place % (body.length - 2));
				const other = body.slice(0, at) + sign + body.slice(at + 1);
				const forged = other + checksum(other).padStart(7, '0');
				const read = readHandIn(forged, paper);
				if ('value' in read) expect(writeHandIn(read.value, paper)).toBe(forged);
				else expect(['damaged', 'other-set']).toContain(read.issue.code);
			}),
			{ numRuns: 2000 }
		);
	}, 60_000);

	it('of another set is told from a damaged one, and names its class', () => {
		const { paper, given } = fullest(3, 4);
		const other = { ...paper, hash: '0123456789ab' };
		const code = writeHandIn({ ...given, label: 'Period 3' }, paper);
		expect(readHandIn(code, other)).toEqual({
			issue: { code: 'other-set', params: { label: 'Period 3' } }
		});
	});

	it('carries no sign that hides or turns what is read', () => {
		const { paper, given } = fullest(1, 2);
		const { name, label } = handIn(paper, {
			...given,
			name: 'A\u202eda\u0000\n \u2066Lee\u200b',
			label: '  e\u0301'
		});
		expect([name, label]).toEqual(['Ada Lee', '\u00e9']);
	});

	it('has an attempt of its own each time', () => {
		const draws = [0, 0.25, 0.999999999999];
		expect(draws.map((draw) => newAttempt(() => draw))).toEqual([0, 2 ** 30, 2 ** 32 - 1]);
	});
});
