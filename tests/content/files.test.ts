import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content';
import { folder } from './content';

// A copy of the content with one fault each; the reader must name the file and the line of it.
describe('a fault in a content file is reported with file and line', () => {
	let copy: string;
	beforeEach(() => {
		copy = mkdtempSync(join(tmpdir(), 'close-call-'));
		cpSync(folder, copy, { recursive: true });
	});
	afterEach(() => rmSync(copy, { recursive: true }));

	/** Changes the first text that fits, and gives the number of its line. */
	function spoil(file: string, from: string | RegExp, to: string): number {
		const text = readFileSync(join(copy, file), 'utf8');
		const position = text.search(from);
		expect(position).toBeGreaterThan(0);
		writeFileSync(join(copy, file), text.replace(from, to));
		return text.slice(0, position).split('\n').length;
	}

	const report = async () => {
		const fault = await readContent(copy, 'en').catch((fault: Error) => fault.message);
		return typeof fault === 'string' ? fault : 'nothing was reported';
	};

	it('when nothing is wrong: not at all', async () => {
		expect(await report()).toBe('nothing was reported');
	});

	it('when it is no YAML', async () => {
		const line = spoil('cards.yaml', '  back: ', '  back: [');
		expect(await report()).toMatch(new RegExp(`cards\\.yaml:(${line}|${line + 1}): `));
	});

	it('when a value is none of those allowed', async () => {
		const line = spoil('questions/p4.yaml', 'level: check', 'level: hard');
		expect(await report()).toContain(`questions/p4.yaml:${line}: `);
	});

	it('when a ready-made set names no question', async () => {
		const line = spoil('ready-sets.yaml', '- which-app', '- which-apple');
		expect(await report()).toContain(`ready-sets.yaml:${line}: `);
	});

	it('when a field is missing: at its item', async () => {
		const line = spoil('sources.yaml', /\n {2}publisher: .*/, '');
		const message = await report();
		expect(message).toMatch(new RegExp(`sources\\.yaml:(${line - 1}|${line}): `));
		expect(message).toContain('publisher');
	});

	it('when an id is not an id', async () => {
		const line = spoil('terms.yaml', '- id: porous', '- id: Porous!');
		expect(await report()).toContain(`terms.yaml:${line}: `);
	});

	it('when a key names an option that is not there: at its question', async () => {
		const line = spoil('questions/t.yaml', /right: \[[a-d]\]/, 'right: [z]');
		const lines = readFileSync(join(copy, 'questions/t.yaml'), 'utf8').split('\n');
		const [, reported] = /questions\/t\.yaml:(\d+): /.exec(await report()) ?? [];
		expect(Number(reported)).toBeLessThanOrEqual(line);
		const between = lines.slice(Number(reported), line).filter((text) => text.startsWith('- id'));
		expect(between).toEqual([]);
	});

	for (const [file, from, to, told] of [
		['skills.yaml', /standards: \[[^,\]]+/, 'standards: [RX.1', 'no standard is called RX.1'],
		['claims.yaml', /sources: \[[^,\]]+/, 'sources: [nobody', 'no source is called nobody'],
		['lesson.yaml', /exit: \[[^,\]]+/, 'exit: [which-apple', 'no question is called which-apple'],
		['pack.yaml', '- which-app\n', '- which-apple\n', 'no question is called which-apple']
	] as const)
		it(`when ${file} names what is not there: by whom`, async () => {
			spoil(file, from, to);
			expect(await report()).toMatch(new RegExp(`${file}: .+: ${told}`));
		});

	it('when a place is none: in the essay map', async () => {
		const line = spoil('essay.yaml', '  P2.S1:', '  Q2.S1:');
		const [, reported] = /essay\.yaml:(\d+): /.exec(await report()) ?? [];
		expect(Math.abs(Number(reported) - line)).toBeLessThanOrEqual(1);
	});
});
