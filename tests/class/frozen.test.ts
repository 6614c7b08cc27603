import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClassFile } from '../../src/lib/class/sealed/class-file';
import { readCompleteLink } from '../../src/lib/class/travel/complete-link';
import { readHandIn, writeHandIn, type HandIn } from '../../src/lib/class/taking/hand-in';
import { readRelease } from '../../src/lib/class/taking/release';
import { openHandIn } from '../../src/lib/class/sealed/seal';
import { readSetLink, writeSetLink } from '../../src/lib/class/travel/set-link';
import { paperOf } from '../../src/lib/class/travel/shared-set';
import { readTyped, writeTyped } from '../../src/lib/class/taking/typed-code';
import { conceal } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';

// Links and codes as released versions wrote them, which hang on walls and lie in mailboxes. Only ever added to.
const folders = readdirSync(import.meta.dirname).filter((name) => /^v\d+$/.test(name));

interface Answered {
	questions: Question[];
	hash: string;
	file?: string;
	handIns: { code: string; handIn: HandIn }[];
}

describe.each(folders)('%s', (folder) => {
	const frozen = (name: string) =>
		JSON.parse(readFileSync(join(import.meta.dirname, folder, `${name}.json`), 'utf8'));

	it('set links are read and written as they were', () => {
		for (const { code, set } of frozen('set-links')) {
			expect(readSetLink(code)).toEqual({ value: set });
			expect(writeSetLink(set)).toBe(code);
		}
	});

	it('complete links are read as they were meant', async () => {
		for (const { code, set } of frozen('complete-links'))
			expect(await readCompleteLink(code)).toEqual({ value: set });
	});

	it('hand-ins are read and written as they were, against the same questions', async () => {
		const { questions, hash, handIns }: Answered = frozen('hand-ins');
		const paper = await paperOf('en', questions.map(conceal));
		expect(paper.hash).toBe(hash);
		for (const { code, handIn } of handIns) {
			expect(readHandIn(code, paper)).toEqual({ value: handIn });
			expect(writeHandIn(handIn, paper)).toBe(code);
		}
	});

	it('typed codes are read and written as they were', async () => {
		const { questions, handIns }: Answered = frozen('typed-codes');
		const paper = await paperOf('en', questions.map(conceal));
		for (const { code, handIn } of handIns) {
			expect(readTyped(code, paper)).toEqual({ value: handIn });
			expect(writeTyped(handIn, paper)).toEqual({ value: code });
		}
	});

	it('sealed hand-ins are opened by their class file', async () => {
		const { questions, file, handIns }: Answered = frozen('sealed-hand-ins');
		const { subtle } = crypto;
		const read = await readClassFile(file!, subtle);
		if ('issue' in read) throw new Error(read.issue.code);
		const paper = await paperOf('en', questions.map(conceal), read.value.seal);
		for (const { code, handIn } of handIns)
			expect(await openHandIn(code, paper, read.value, subtle)).toEqual({ value: handIn });
	});

	it('releases are read as they were meant', async () => {
		for (const { code, release } of frozen('releases'))
			expect(await readRelease(code)).toEqual({ value: release });
	});
});
