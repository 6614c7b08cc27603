import { describe, expect, it } from 'vitest';
import { open, readRelease, releaseOf, writeRelease } from '../../src/lib/class/taking/release';
import { share } from '../../src/lib/class/travel/shared-set';
import { take } from '../../src/lib/class/taking/taken';
import type { Question } from '../../src/lib/questions/question';
import { setOf } from '../codecs/sets';
import { fixtures } from '../questions/fixtures';
import { withOneChanged } from './arbitrary';

const own: Question[] = fixtures.map((one, index) => {
	const { number: _, ...question } = one;
	return { ...question, id: `own-${'abcdefghijklmnopqrstuvwxyz'[index]!.repeat(12)}` } as Question;
});
const bank = setOf(fixtures.map((one, index) => ({ ...one, number: `${index + 1}` })));
const options = { mode: 'check', shuffle: true, certainty: true, name: true, time: false } as const;

async function taken(questions: Question[]) {
	const set = await share(setOf(questions), bank, { options, seed: 7, label: '' });
	const taking = await take(set, bank);
	if ('issue' in taking) throw new Error(taking.issue.code);
	return taking;
}
const released = async (questions: Question[]) => writeRelease(await releaseOf('en', questions));
const issueOf = (read: object) =>
	'issue' in read ? (read.issue as { code: string }).code : 'good';

describe('released answers', () => {
	it('to questions of the bank take a few characters', async () => {
		const code = await released(bank.questions);
		expect(code.length).toBeLessThanOrEqual(20);
		const read = await readRelease(`https://example.org/take/#${code}`);
		if ('issue' in read) throw new Error(read.issue.code);
		const taking = await taken(bank.questions);
		expect(await open('en', taking, read.value)).toEqual({ value: taking.questions });
	});

	it('to a teacher’s own questions bring keys and explanations', async () => {
		const mixed = [bank.questions[1]!, ...own];
		const read = await readRelease(await released(mixed));
		if ('issue' in read) throw new Error(read.issue.code);
		const opened = await open('en', await taken(mixed), read.value);
		if ('issue' in opened) throw new Error(opened.issue.code);
		expect(opened.value.map(({ question }) => question)).toEqual(mixed);
		expect(opened.value.map(({ by }) => by)).toEqual(['us', ...own.map(() => 'teacher')]);
	});

	it('open nothing that belongs to another set, or asks otherwise under the same name', async () => {
		const taking = await taken(own);
		const release = await releaseOf('en', own);
		const others = [
			await releaseOf('en', own.slice(1)),
			await releaseOf('en', bank.questions),
			{ ...release, questions: own.map((one) => ({ ...one, prompt: `Not ${one.prompt}` })) }
		];
		for (const other of others) expect(issueOf(await open('en', taking, other))).toBe('other-set');
	});

	it('tell along what a class of ten or more was sure of, in totals alone', async () => {
		const rows = [{ certainty: 'sure' as const, of: 30, right: 21 }];
		for (const questions of [bank.questions, own]) {
			const release = await releaseOf('en', questions, { sure: { students: 10, rows } });
			const read = await readRelease(await writeRelease(release));
			expect(read).toEqual({ value: release });
		}
		const few = await releaseOf('en', bank.questions, { sure: { students: 9, rows } });
		expect(issueOf(await readRelease(await writeRelease(few)))).toBe('damaged');
	});

	it('notice every change of a single character', async () => {
		for (const questions of [bank.questions, own.slice(0, 1)])
			for (const changed of withOneChanged(await released(questions), '0Az-'))
				expect(['damaged', 'not-a-link', 'too-large']).toContain(
					issueOf(await readRelease(changed))
				);
	});
});
