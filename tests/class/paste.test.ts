import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newClass } from '../../src/lib/class/class-file';
import { handIn, newAttempt, writeHandIn, type HandIn } from '../../src/lib/class/hand-in';
import { readPaste } from '../../src/lib/class/paste';
import { readAny } from '../../src/lib/class/reader';
import { sealHandIn } from '../../src/lib/class/seal';
import { readFiles } from '../../src/lib/class/submissions';
import { writeTyped } from '../../src/lib/class/typed-code';
import { words } from '../../src/lib/words';
import { random } from '../../src/lib/study/random';
import { choiceOf } from './arbitrary';

const paper = {
	hash: '0123456789ab',
	questions: Array.from({ length: 25 }, () => choiceOf(4))
};
const chance = random('class');
const handInOf = (name: string): HandIn =>
	handIn(paper, {
		attempt: newAttempt(chance.next),
		turn: 1,
		label: name && 'Period 3',
		name,
		answers: paper.questions.map(() => ({ response: [chance.pick(['a', 'b', 'c', 'd'])] }))
	});
const [ana, ben, eva] = ['Ana', 'Ben', 'Eva'].map(handInOf) as [HandIn, HandIn, HandIn];
const code = (one: HandIn) => writeHandIn(one, paper);
const link = (one: HandIn) => `https://example.org/x/teach/collect#${code(one)}`;
const typed = (one: HandIn) => {
	const written = writeTyped(one, paper);
	if ('issue' in written) throw new Error(written.issue.code);
	return written.value;
};
const damaged = code(ana).replace(/.$/, (sign) => (sign === '0' ? '1' : '0'));
const desk = { paper };
const told = async (text: string) =>
	(await readPaste(text, desk)).map((one) => [
		one.at,
		'handIn' in one ? one.handIn.name : one.issue.code
	]);

describe('a pasted column', () => {
	it('gives each code once a line, whatever stands around it', async () => {
		const text = [
			'Name\tCode',
			`Ana\t${code(ana)}`,
			`"Ben","${link(ben)}","${link(ben)}"`,
			'',
			`Eva: <${link(eva)}>, handed in at 9:15 & late.`,
			'Zoe\tI lost it'
		].join('\r\n');
		expect(await told(text)).toEqual([
			['line.2', 'Ana'],
			['line.3', 'Ben'],
			['line.5', 'Eva']
		]);
	});

	it('gives several codes of one line', async () => {
		expect(await told(`${code(ana)} ${code(ben)}`)).toEqual([
			['line.1', 'Ana'],
			['line.1', 'Ben']
		]);
	});

	it('names what is damaged, or answers another set, and counts it nowhere', async () => {
		const foreign = writeHandIn(
			{ ...ben, set: 'ffffffffffff' },
			{ ...paper, hash: 'ffffffffffff' }
		);
		expect(await told(`${damaged}\n${foreign}\n${code(eva)}\n${code(ana).slice(0, -9)}`)).toEqual([
			['line.1', 'damaged'],
			['line.2', 'other-set'],
			['line.3', 'Eva'],
			['line.4', 'damaged']
		]);
	});

	it('takes typed codes too, and names a mistyped group', async () => {
		const anonymous = handInOf('');
		const good = typed(anonymous);
		const bad = good.replace(/^./, (sign) => (sign === '0' ? '1' : '0'));
		const found = await readPaste(
			[`Ana,${good}`, `Ben\t${good.toLowerCase().replaceAll(' ', '-')}`, `Eva;${bad}`].join('\n'),
			desk
		);
		expect(found).toEqual([
			{ at: 'line.1', handIn: anonymous },
			{ at: 'line.2', handIn: anonymous },
			{ at: 'line.3', issue: { code: 'mistyped', params: { group: 1, groups: '1' } } }
		]);
	});

	it('reads typed signs without gaps that begin as a packed code does', async () => {
		for (let turn = 0, met = 0; met < 3 && turn < 20_000; turn++) {
			const one = handInOf('');
			const signs = typed(one).replaceAll(' ', '').toLowerCase();
			if (!/^[hz][1-9]/.test(signs)) continue;
			met += 1;
			expect(await readAny(signs, desk)).toEqual({ value: one });
		}
	}, 30_000);

	it('finds nothing in ordinary words', async () => {
		const essay = 'We talked about h1 headings, room 12-B, and the class of 2021.\n'.repeat(20);
		expect(await told(essay)).toEqual([]);
	});
});

describe('files of hand-ins', () => {
	const html = (body: string) =>
		`<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`;
	const anonymous = handInOf('');
	const anchor = `<p>My work: <a href="${link(ben)}">${link(ben)}</a></p>`;
	const zip = (files: Record<string, string>) =>
		zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
	const read = async (name: string, bytes: Uint8Array) =>
		(await readFiles([{ name, bytes }], desk)).map((one) => [
			one.at,
			'handIn' in one ? one.handIn.name : one.issue.code
		]);

	it('are found in the zip that Canvas makes of text submissions', async () => {
		const canvas = zip({
			'lee_ana_48123_991_text.html': html(`<p>${code(ana)}</p>`),
			'ruiz_ben_LATE_48124_992_text.html': html(anchor),
			'ode_eva_48125_993_handin.txt': `Close Call\r\n${code(eva)}\r\n`,
			'poe_zoe_48126_994_photo.png': 'PNG'
		});
		expect(await read('submissions.zip', canvas)).toEqual([
			['lee_ana_48123_991_text.html', 'Ana'],
			['ruiz_ben_LATE_48124_992_text.html', 'Ben'],
			['ode_eva_48125_993_handin.txt', 'Eva'],
			['poe_zoe_48126_994_photo.png', 'no-hand-in']
		]);
	});

	it('are found in the zip that Moodle makes, typed codes too', async () => {
		const moodle = zip({
			'Ana Lee_4812_assignsubmission_onlinetext/onlinetext.html': html(anchor),
			'Zoë Poe_4813_assignsubmission_onlinetext/onlinetext.html': html(
				`<p dir="ltr">${typed(anonymous).replaceAll(' ', '&nbsp;')}<br></p>`
			),
			'Ben Ruiz_4814_assignsubmission_file/hand-in.txt': damaged,
			'__MACOSX/Ben Ruiz_4814_assignsubmission_file/._hand-in.txt': 'x'
		});
		expect(await read('Civics-Essay.zip', moodle)).toEqual([
			['Ana Lee_4812_assignsubmission_onlinetext/onlinetext.html', 'Ben'],
			['Zoë Poe_4813_assignsubmission_onlinetext/onlinetext.html', ''],
			['Ben Ruiz_4814_assignsubmission_file/hand-in.txt', 'damaged']
		]);
	});

	it('are taken one by one, many at a time', async () => {
		const files = [ana, ben].map((one) => ({
			name: `${one.name}.txt`,
			bytes: strToU8(`${link(one)}\n`)
		}));
		expect(await readFiles(files, desk)).toEqual([
			{ at: 'Ana.txt', handIn: ana },
			{ at: 'Ben.txt', handIn: ben }
		]);
	});

	it.each([
		['cut short', zip({ 'a.txt': code(ana) }).slice(0, -8), 'broken-zip'],
		['with a path that leads outside', zip({ '../a.txt': code(ana) }), 'zip-path'],
		['that unpacks to far too much', zipSync({ 'a.txt': new Uint8Array(61_000_000) }), 'zip-bomb']
	])('in an archive %s are refused', async (_, bytes, expected) => {
		expect(await read('x.zip', bytes)).toEqual([['x.zip', expected]]);
	});
});

describe('sealed hand-ins among others', () => {
	it('want the class file', async () => {
		const { subtle } = crypto;
		const file = await newClass('Period 3', subtle);
		const sealed = { ...paper, seal: file.seal };
		const text = await sealHandIn(ana, sealed, subtle);
		expect(await readPaste(text, { paper: sealed })).toEqual([
			{ at: 'line.1', issue: { code: 'needs-class-file' } }
		]);
		expect(await readPaste(text, { paper: sealed, sealed: { file, subtle } })).toEqual([
			{ at: 'line.1', handIn: ana }
		]);
	});
});

describe('texts for issues', () => {
	it('are there for every code of the class', () => {
		const folder = join(import.meta.dirname, '../../src/lib/class');
		const codes = readdirSync(folder).flatMap((name) =>
			[
				...readFileSync(join(folder, name), 'utf8').matchAll(/(?:code: |Refusal\()'([a-z-]+)'/g)
			].map(([, code]) => code!)
		);
		expect(codes.length).toBeGreaterThan(20);
		for (const code of codes) expect(words.classroom.issues).toHaveProperty([code]);
		for (const [code, say] of Object.entries(words.classroom.issues)) {
			const text = say({ count: 2, groups: '1, 2', expected: 3, label: 'Period 3' });
			expect(text, code).toMatch(/^[A-Z].*\.$/);
			expect(text, code).not.toMatch(/undefined|encrypt|\bkey\b/i);
		}
	});
});
