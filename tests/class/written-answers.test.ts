import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/lib/class/collecting/pasted';
import { readRelease, releaseOf, writeRelease } from '../../src/lib/class/taking/release';
import { writeWritten, writtenIn } from '../../src/lib/class/taking/written-answers';
import { paperOf } from '../../src/lib/class/travel/shared-set';
import { conceal } from '../../src/lib/questions/kinds';
import { fixturesOf } from '../questions/fixtures';
import { withOneChanged } from './arbitrary';

const questions = fixturesOf('write');
const answers = {
	set: '0123456789ab',
	attempt: 7,
	texts: [{ place: 1, text: 'Per what?\nI do not know — “maybe”.' }]
};

describe('what a student wrote', () => {
	it('is read from a file among other words, each once', async () => {
		const code = await writeWritten(answers);
		expect(await writtenIn(`Dear teacher,\n${code}\nand ${code}`)).toEqual([{ value: answers }]);
		expect(await writtenIn('nothing of it')).toEqual([]);
	});

	it('is collected from a paste beside hand-ins, and named where it was damaged', async () => {
		const desk = { paper: await paperOf('en', questions.map(conceal)) };
		const code = await writeWritten(answers);
		expect(await readPaste(`My text\n${code}`, desk)).toEqual([{ at: 'line.1', written: answers }]);
		for (const changed of [...withOneChanged(code, '0Az')].slice(20, 30))
			for (const read of await writtenIn(changed)) expect(read).toHaveProperty('issue');
	});

	it('is cut where it is longer than any answer', async () => {
		const long = { ...answers, texts: [{ place: 0, text: 'a'.repeat(9000) }] };
		const [read] = await writtenIn(await writeWritten(long));
		expect(read).toMatchObject({ value: { texts: [{ text: 'a'.repeat(5000) }] } });
	});

	it('comes back judged with the release', async () => {
		const release = await releaseOf('en', questions, {
			judged: { '7.1': ['yes', '', 'partly'] }
		});
		expect(await readRelease(await writeRelease(release))).toEqual({ value: release });
	});
});
