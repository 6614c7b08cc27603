import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/lib/class/travel/envelope';
import { readCompleteLink, writeCompleteLink } from '../../src/lib/class/travel/complete-link';
import { isShort, share, type SharedSet } from '../../src/lib/class/travel/shared-set';
import { readRelease } from '../../src/lib/class/taking/release';
import { take } from '../../src/lib/class/taking/taken';
import { conceal } from '../../src/lib/questions/kinds';
import { canonical } from '../../src/lib/questions/hash';
import type { Question } from '../../src/lib/questions/question';
import { anySet } from '../codecs/arbitrary';
import { setOf } from '../codecs/sets';
import { fixtures } from '../questions/fixtures';
import { hexadecimal, label, number32, options, withOneChanged } from './arbitrary';
import { turns } from '../hunt';

const own = (question: Question, index: number): Question => ({
	...question,
	id: `own-${'abcdefghijklmnopqrstuvwxyz'[index]!.repeat(12)}`,
	number: undefined
});
const ownFixtures = fixtures.map((question, index) =>
	JSON.parse(JSON.stringify(own(question, index)))
) as Question[];
const bank = { ...setOf(fixtures.map((one, index) => ({ ...one, number: `${index + 1}` }))) };
const usual = { mode: 'check', shuffle: true, certainty: true, name: true, time: false } as const;
const handout = { options: usual, seed: 7, label: 'Period 3' };
const issueOf = (read: object) =>
	'issue' in read ? (read.issue as { code: string }).code : 'good';
const valueOf = <Value>(read: { value: Value } | { issue: { code: string } }): Value => {
	if ('issue' in read) throw new Error(read.issue.code);
	return read.value;
};

const anyShared = fc
	.record({
		set: anySet,
		language: fc.constantFrom('en', 'es-MX'),
		bank: hexadecimal(8),
		hash: hexadecimal(12),
		options,
		seed: number32,
		label
	})
	.filter(({ set }) => set.questions.length > 0)
	.map(({ set, ...rest }): SharedSet => {
		const items = set.questions.map((question) =>
			rest.options.mode === 'check'
				? { from: 'concealed' as const, question: conceal(question) }
				: { from: 'own' as const, question }
		);
		return JSON.parse(JSON.stringify({ ...rest, title: set.title.slice(0, 200), items }));
	});

describe('a complete link', () => {
	it('is read as it was written, in many cases of any questions', async () => {
		await fc.assert(
			fc.asyncProperty(anyShared, async (set) => {
				const code = await writeCompleteLink(set);
				expect(code).toMatch(/^c1[A-Za-z0-9_-]+$/);
				expect(await readCompleteLink(code)).toEqual({ value: JSON.parse(canonical(set)) });
			}),
			{ numRuns: turns }
		);
	}, 60_000);

	it('notices every change of a single character', async () => {
		const set = await share(setOf(ownFixtures.slice(0, 2)), bank, handout);
		for (const changed of withOneChanged(await writeCompleteLink(set), '0Az-')) {
			expect(['damaged', 'not-a-link', 'too-large']).toContain(
				issueOf(await readCompleteLink(changed))
			);
		}
	}, 30_000);

	it('refuses what would unpack to far more than a set', async () => {
		const huge = 'a'.repeat(50_000_000);
		const code = wrap('complete-set', deflateSync(strToU8(huge)), '');
		const start = performance.now();
		expect(issueOf(await readCompleteLink(code))).toBe('too-large');
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it.each<[string, (set: Record<string, unknown>) => unknown]>([
		['a field we do not know', (set) => ({ ...set, mood: 'new' })],
		['no questions', (set) => ({ ...set, items: [] })],
		[
			'a question without options',
			(set) => ({ ...set, items: [{ from: 'own', question: { ...fixtures[0], options: {} } }] })
		],
		[
			'a key where there should be none',
			(set) => ({ ...set, items: [{ from: 'concealed', question: fixtures[0] }] })
		],
		[
			'the same question twice',
			(set) => ({
				...set,
				items: [
					{ from: 'bank', number: 1 },
					{ from: 'bank', number: 1 }
				]
			})
		],
		['a label that turns the writing', (set) => ({ ...set, label: '\u202ePeriod' })],
		['a list', () => []],
		['a prototype', (set) => ({ ...set, options: JSON.parse('{"__proto__": {"mode": "check"}}') })]
	])('with %s is damaged', async (_, change) => {
		const set = await share(setOf(ownFixtures.slice(0, 2)), bank, handout);
		const json = canonical(change(set as unknown as Record<string, unknown>));
		const code = wrap('complete-set', deflateSync(strToU8(json)), json);
		expect(issueOf(await readCompleteLink(code))).toBe('damaged');
	});

	it.each([
		['no JSON', 'not json'],
		['JSON cut off', '{"a":'],
		['JSON nested 20,000 deep', '['.repeat(20_000) + ']'.repeat(20_000)],
		['JSON nested 190,000 deep', '['.repeat(190_000) + ']'.repeat(190_000)]
	])('with a fitting sum over %s is damaged', async (_, text) => {
		const forged = (type: 'complete-set' | 'release-with-questions') =>
			wrap(type, deflateSync(strToU8(text)), text);
		expect(issueOf(await readCompleteLink(forged('complete-set')))).toBe('damaged');
		expect(issueOf(await readRelease(forged('release-with-questions')))).toBe('damaged');
	});

	it('never throws', async () => {
		await fc.assert(
			fc.asyncProperty(fc.stringMatching(/^c1[A-Za-z0-9_-]{7,60}$/), async (text) => {
				expect('issue' in (await readCompleteLink(text))).toBe(true);
			})
		);
	});
});

describe('a set that is shared', () => {
	it('brings a teacher’s own questions without their keys when they are to be checked', async () => {
		const set = await share(setOf(ownFixtures), bank, handout);
		for (const item of set.items) expect(item.from).toBe('concealed');
		const json = canonical(set);
		for (const secret of [
			'Half of what it says',
			'The essay gives a number',
			'disperses',
			'P7.S1"}'
		])
			expect(json).not.toContain(secret);
		const practise = await share(setOf(ownFixtures), bank, {
			...handout,
			options: { ...usual, mode: 'practise' }
		});
		for (const item of practise.items) expect(item.from).toBe('own');
	});

	it('has one hash with keys and without, which changes with questions, order and language', async () => {
		const hash = async (
			questions: Question[],
			mode: 'practise' | 'check' = 'check',
			language = 'en'
		) =>
			(
				await share({ ...setOf(questions), language }, bank, {
					...handout,
					options: { ...usual, mode }
				})
			).hash;
		const whole = await hash(ownFixtures, 'practise');
		expect(await hash(ownFixtures)).toBe(whole);
		expect(await hash([...ownFixtures].reverse())).not.toBe(whole);
		expect(await hash(ownFixtures.slice(1))).not.toBe(whole);
		expect(await hash(ownFixtures, 'check', 'es')).not.toBe(whole);
	});

	it('is short only for questions of the bank as they are', async () => {
		const short = async (questions: Question[], untitled = true) =>
			isShort(await share(setOf(questions), bank, { ...handout, untitled }));
		expect(await short(bank.questions)).toBe(true);
		expect(await short(bank.questions, false)).toBe(false);
		expect(await short([...bank.questions, ownFixtures[0]!])).toBe(false);
		expect(await short([{ ...bank.questions[0]!, points: '7' }])).toBe(false);
	});

	it('is taken as it was given out, questions of the bank from the bank', async () => {
		const mixed = [bank.questions[2]!, ownFixtures[0]!, { ...bank.questions[0]!, points: '7' }];
		const set = await share(setOf(mixed), bank, handout);
		const read = valueOf(await readCompleteLink(await writeCompleteLink(set)));
		const taking = await take(read, bank);
		if ('issue' in taking) throw new Error(taking.issue.code);
		expect(taking.issues).toEqual([]);
		expect(taking.questions.map(({ by }) => by)).toEqual(['us', 'teacher-later', 'us']);
		expect(taking.questions.map(({ points }) => points)).toEqual([
			mixed[2] && bank.questions[2]!.points,
			'2',
			'7'
		]);
		expect(taking.paper.hash).toBe(set.hash);
	});

	it('says when the student’s copy of the bank lacks a question, or has it otherwise', async () => {
		const set = await share(setOf(bank.questions), bank, handout);
		const less = { ...bank, questions: bank.questions.slice(1), hash: 'f'.repeat(16) };
		expect(await take(set, less)).toEqual({
			issue: { code: 'unknown-question', params: { count: 1 } }
		});

		const [first, ...rest] = bank.questions;
		const issues = async (copy: typeof bank) => {
			const taking = await take(set, copy);
			return 'issues' in taking ? taking.issues.map(({ code }) => code) : [];
		};
		const other = {
			...bank,
			questions: [{ ...first!, prompt: 'Another?' }, ...rest],
			hash: 'f'.repeat(16)
		};
		expect(await issues(other)).toEqual(['questions-differ']);
		expect(await issues({ ...bank, hash: 'f'.repeat(16) })).toEqual(['bank-differs']);
	});
});
