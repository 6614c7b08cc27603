import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJoin, sharedFrom } from '../../src/lib/class/travel/join';
import { share, type SharedSet } from '../../src/lib/class/travel/shared-set';
import {
	hyphened,
	inFull,
	isWords,
	readWords,
	typedCode,
	writeWords
} from '../../src/lib/class/travel/word-code';
import { take } from '../../src/lib/class/taking/taken';
import { digest } from '../../src/lib/questions/hash';
import type { Question } from '../../src/lib/questions/question';
import { codeWords as list } from '../../src/lib/words/en/code-words';
import { turns } from '../hunt';
import { hexadecimal, options } from './arbitrary';

type WordJoin = Parameters<typeof writeWords>[0];
const inOrder = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
/** Sets of 1 to 40 of at most 330 questions, in the order of the bank or another. */
const join: fc.Arbitrary<WordJoin> = fc
	.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 330 }))
	.chain(([count, max]) =>
		fc.record({
			options,
			hash: hexadecimal(4),
			of: fc
				.tuple(
					fc.uniqueArray(fc.integer({ min: 1, max }), { minLength: count, maxLength: count }),
					fc.boolean()
				)
				.map(([numbers, own]) => (own ? { numbers } : { unordered: inOrder(numbers) }))
		})
	);
const plain = { mode: 'check', shuffle: true, certainty: false, name: true, time: false } as const;
const one: WordJoin = {
	options: plain,
	hash: '12ab',
	of: { unordered: [3, 17, 40, 41, 99, 120, 121, 150, 188, 200, 230, 251, 264] }
};
const code = writeWords(one, list)!;
const words = code.split(' ');
const fitting = join.filter((found) => writeWords(found, list) !== undefined);
const issueOf = (typed: string[]) => {
	const read = readWords(typed.join(' '), list);
	return 'issue' in read ? read.issue : undefined;
};
const put = (typed: string[], at: number, word: string) => typed.with(at, word);

describe('a code of words', () => {
	it('is at most twelve words, and is read as it was written, however it is typed', () => {
		fc.assert(
			fc.property(fitting, (found) => {
				const written = writeWords(found, list)!;
				const typed = written.split(' ');
				expect(typed.length).toBeGreaterThanOrEqual(4);
				expect(typed.length).toBeLessThanOrEqual(12);
				for (const text of [
					written,
					hyphened(written),
					` ${written.toUpperCase()}. `,
					typed.join(', '),
					typed.join('\n'),
					typed.map((word, at) => `${at + 1}. ${word}`).join('\r\n'),
					typed.map((word) => word.slice(0, 4)).join(' ')
				]) {
					expect(isWords(text), text).toBe(true);
					expect(isJoin(text), text).toBe(false);
					expect(readWords(text, list)).toEqual({ value: found });
					expect(inFull(text, list)).toBe(hyphened(written));
				}
			}),
			{ numRuns: turns }
		);
	});

	it.each([
		[14, (numbers: number[]) => ({ unordered: numbers })],
		[10, (numbers: number[]) => ({ numbers: numbers.reverse() })]
	])('holds any %i of 510', (count, of) => {
		const highest = Array.from({ length: count }, (_, at) => 511 - count + at);
		expect(writeWords({ options: plain, hash: 'ffff', of: of(highest) }, list)).toBeDefined();
	});

	it('shows any wrong word and any two that changed places', () => {
		fc.assert(
			fc.property(fitting, fc.nat(), fc.nat(), fc.constantFrom(...list), (found, a, b, other) => {
				const typed = writeWords(found, list)!.split(' ');
				const [at, to] = [a % typed.length, b % typed.length];
				const swapped = put(put(typed, at, typed[to]!), to, typed[at]!);
				for (const changed of [put(typed, at, other), swapped])
					if (changed.join() !== typed.join()) expect(issueOf(changed)).toBeDefined();
			}),
			{ numRuns: turns }
		);
	});

	it('opens next to none of what is not a code', () => {
		let opened = 0;
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...list), { minLength: 9, maxLength: 12 }), (typed) => {
				if (!issueOf(typed)) opened++;
			}),
			{ numRuns: turns }
		);
		expect(opened).toBeLessThanOrEqual(turns / 500);
	});

	it('names a word with a wrong, missing or doubled letter, and what was meant', () => {
		fc.assert(
			fc.property(
				fitting,
				fc.nat(),
				fc.nat(),
				fc.constantFrom('', 'q', 'double'),
				(found, a, b, change) => {
					const typed = writeWords(found, list)!.split(' ');
					const at = a % typed.length;
					const meant = typed[at]!;
					const letter = b % meant.length;
					const letters = change === 'double' ? meant[letter]!.repeat(2) : change;
					const word = meant.slice(0, letter) + letters + meant.slice(letter + 1);
					const read = readWords(put(typed, at, word).join(' '), list);
					const known = inFull(word, list) !== word || list.includes(word);
					const code = known ? 'wrong-word' : 'unknown-word';
					const params = { at: at + 1, word, meant, mended: typed.join('-') };
					// Four letters of it are enough.
					const right = inFull(word, list) === meant;
					expect(read).toEqual(right ? { value: found } : { issue: { code, params } });
				}
			),
			{ numRuns: turns }
		);
	});

	it.each([
		['a word too many', [...words, 'apple'], { code: 'wrong-words', params: { count: 12 } }],
		['one too few', words.slice(1), { code: 'wrong-words', params: { count: 10 } }],
		[
			'two unknown ones',
			put(put(words, 1, 'qqqqq'), 4, 'zzzzz'),
			{ code: 'unknown-word', params: { at: 2, word: 'qqqqq' } }
		],
		['a sentence', 'please opn thiss for mee'.split(' '), { code: 'not-a-link' }]
	])('says of %s what is wrong', (_, typed, issue) => {
		expect(issueOf(typed)).toEqual(issue);
	});

	it('of a later version is not read as if it were of this one', () => {
		const [first, ...others] = words.slice(0, -1).map((word) => list.indexOf(word));
		const digits = [first! + 1, ...others];
		const sum = digits.reduce((all, digit, at) => (all + (at + 1) * digit) % list.length, 0);
		expect(issueOf([...digits, sum].map((digit) => list[digit]!))).toEqual({
			code: 'newer-version'
		});
	});

	it('is told from links, other codes and sentences with other signs', () => {
		for (const text of [
			'',
			'K7Q2X',
			'abcde fghij',
			's1ab-cd-ef-gh-ij',
			'two words',
			'Was it so? ¿Y así?'
		])
			expect(isWords(text), text).toBe(false);
	});

	it('that is out keeps its meaning', async () => {
		expect(code).toBe('gate tag leaf recycle harsh arch engine plug oblige access combine');
		expect(readWords(code, list)).toEqual({ value: one });
		expect((await digest(list.join(' '))).slice(0, 12)).toBe('ee83cef25538');
	});
});

describe('the words', () => {
	it('are a prime number, and no two begin with the same four letters', () => {
		for (let factor = 2; factor * factor <= list.length; factor++)
			expect(list.length % factor).toBeGreaterThan(0);
		expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(list.length);
	});

	it('hold none of law, force or insult', () => {
		const unfit = ['alien', 'crime', 'illegal', 'prison', 'gun', 'kill', 'victim', 'citizen'];
		expect(list.filter((word) => [...unfit, 'border', 'police', 'fat'].includes(word))).toEqual([]);
	});
});

const bank = Array.from({ length: 264 }, (_, at): Question => ({
	...{ id: `q-${at}`, number: `${at + 1}`, kind: 'truth', hash: '', right: 'yes' },
	prompt: `Is it so in case ${at}?`
})) as Question[];
const order = bank.map(({ number }) => Number(number));
const ready = [{ number: '7', title: 'Exit', questions: ['q-1', 'q-2', 'q-3', 'q-4', 'q-5'] }];
const edition = { hash: 'abcdabcdabcd', questions: bank };
const given = (questions: Question[]): Promise<SharedSet> =>
	share({ language: 'en', title: 'Mine', questions }, edition, {
		...{ options: plain, seed: 1, label: 'Period 3', untitled: true }
	});
const codeOf = async (questions: Question[]) =>
	typedCode(await given(questions), questions, ready, order, list);
/** Every so many of the bank. */
const some = (count: number, every = Math.floor(bank.length / count)) =>
	Array.from({ length: count }, (_, at) => bank[at * every]!);

describe('what can be typed for a set', () => {
	it.each([
		['a ready-made set', bank.slice(1, 6), 1],
		['three questions', [bank[9]!, bank[3]!, bank[200]!], 2],
		['five questions', some(5), 7],
		['thirteen questions', some(13), 11],
		['ten in an order of their own', some(10).reverse(), 11]
	])('of %s is a code', async (_, questions, groups) => {
		const found = await codeOf(questions);
		expect('code' in found && found.code.split(' ').length).toBe(groups);
	});

	it('is for what does not fit the reason', async () => {
		expect(await codeOf(some(40))).toEqual({ none: 'long' });
		expect(await codeOf(some(13).reverse())).toEqual({ none: 'order' });
		expect(await codeOf(some(40).reverse())).toEqual({ none: 'long' });
		expect(await codeOf([{ ...bank[3]!, points: '2' }, ...some(5)])).toEqual({ none: 'own' });
		const sealed = { ...(await given(some(5))), seal: `02${'a'.repeat(64)}` };
		expect(typedCode(sealed, some(5), ready, order, list)).toEqual({ none: 'sealed' });
	});

	it.each([
		['in the order of the bank', some(13)],
		['in another', [...some(4), ...some(3, 5).slice(1)].reverse()]
	])('%s brings the same questions, and tells of another edition', async (_, questions) => {
		const found = await codeOf(questions);
		const read = readWords('code' in found ? found.code : '', list);
		if ('issue' in read) throw new Error(read.issue.code);
		const shared = sharedFrom(read.value, 'en', [], bank as { id: string; number: string }[]);
		if ('issue' in shared) throw new Error(shared.issue.code);
		const taking = await take(shared.value, edition);
		if ('issue' in taking) throw new Error(taking.issue.code);
		expect(taking.questions.map(({ question }) => question.id)).toEqual(
			questions.map(({ id }) => id)
		);
		expect(taking.issues).toEqual([]);

		const changed = bank.map((each) =>
			each === questions[0] ? { ...each, prompt: 'Is it otherwise?' } : each
		) as Question[];
		expect(await take(shared.value, { ...edition, questions: changed })).toMatchObject({
			issues: [{ code: 'questions-differ' }]
		});
		const fewer = bank.filter((each) => each !== questions[0]);
		const gone = sharedFrom(read.value, 'en', [], fewer as { id: string; number: string }[]);
		const opened =
			'issue' in gone ? gone : await take(gone.value, { ...edition, questions: fewer });
		expect(opened).toMatchObject({ issue: { code: expect.stringMatching(/^unknown-/) } });
	});
});
