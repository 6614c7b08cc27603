import { describe, expect, it } from 'vitest';
import { classSetOf, openClassSet, teachersCopy } from '../../src/lib/class/collecting/class-set';
import { readLink, writeLink } from '../../src/lib/class/travel/link';
import { paperOf, share } from '../../src/lib/class/travel/shared-set';
import { conceal, grade, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import { setOf } from '../codecs/sets';
import { fixtures } from '../questions/fixtures';

const bank = setOf(fixtures.map((one, index) => ({ ...one, number: `${index + 1}` })));
const own: Question[] = fixtures.map((one, index) => {
	const { number: _, ...question } = one;
	return { ...question, id: `own-${'abcdefghijklmnopqrstuvwxyz'[index]!.repeat(12)}` } as Question;
});
const options = { mode: 'check', shuffle: true, certainty: true, name: true, time: false } as const;
const seal = `02${'ab'.repeat(32)}`;

async function given(questions: Question[], more: { seal?: string; untitled?: boolean } = {}) {
	const set = { ...setOf(questions), title: 'Friday' };
	const shared = await share(set, bank, { options, seed: 7, label: 'Period 3', ...more });
	const code = await writeLink(shared);
	return { shared, code, kept: classSetOf(set, shared.hash, { shared, code, now: 1 }) };
}
async function elsewhere(code: string) {
	const read = await readLink(`https://example.org/take/#${code}\n`);
	if ('issue' in read) throw new Error(read.issue.code);
	return openClassSet({ shared: read.value, code, now: 1 }, bank, 'A set');
}

describe('a set as its teacher keeps it', () => {
	it('is the paper that students answer, and grades it as the whole set does', async () => {
		for (const questions of [bank.questions, own, [bank.questions[0]!, ...own]]) {
			const { shared, kept } = await given(questions);
			expect((await paperOf(kept.language, kept.questions.map(conceal))).hash).toBe(shared.hash);
			for (const question of kept.questions) expect(grade(question, key(question), 'en')).toBe(1);
		}
	});

	it('is the same when the same questions are given again, and another when sealed', async () => {
		const [once, again, sealed] = await Promise.all([
			given(own),
			given(own, { untitled: true }),
			given(own, { seal })
		]);
		expect(again.kept.id).toBe(once.kept.id);
		expect(sealed.kept.id).toBe(`${once.kept.id}-${'ab'.repeat(4)}`);
	});

	it('is taken over on another device from the students’ link of the bank’s questions', async () => {
		const { kept, code } = await given(bank.questions, { untitled: true });
		expect(await elsewhere(code)).toEqual({ value: { ...kept, title: 'A set' } });
	});

	it('with own questions is taken over from the copy with answers only', async () => {
		const { kept, code, shared } = await given([bank.questions[1]!, ...own], { seal });
		expect(await elsewhere(code)).toEqual({ issue: { code: 'needs-copy' } });
		const copy = await writeLink(teachersCopy(shared, kept));
		expect(await elsewhere(copy)).toEqual({ value: { ...kept, code: copy } });
	});

	it('says where this device lacks questions, or has them otherwise', async () => {
		const { shared, code } = await given(bank.questions);
		const open = (questions: Question[]) =>
			openClassSet({ shared, code, now: 1 }, { questions }, 'A set');
		expect(await open(bank.questions.slice(1))).toEqual({
			issue: { code: 'unknown-question', params: { count: 1 } }
		});
		const [first, ...rest] = bank.questions;
		expect(await open([{ ...first!, prompt: 'Otherwise?' }, ...rest])).toEqual({
			issue: { code: 'questions-differ' }
		});
	});
});
