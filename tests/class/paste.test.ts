import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newClass } from '../../src/lib/class/sealed/class-file';
import { handIn, newAttempt, writeHandIn, type HandIn } from '../../src/lib/class/taking/hand-in';
import { readPaste } from '../../src/lib/class/collecting/pasted';
import { readAny } from '../../src/lib/class/collecting/reader';
import { releaseOf, writeRelease } from '../../src/lib/class/taking/release';
import { wrap } from '../../src/lib/class/travel/envelope';
import { writeLink } from '../../src/lib/class/travel/link';
import { sealHandIn } from '../../src/lib/class/sealed/seal';
import { share } from '../../src/lib/class/travel/shared-set';
import { readFiles } from '../../src/lib/class/collecting/submissions';
import { writeTyped } from '../../src/lib/class/taking/typed-code';
import * as words from '$words';
import { random } from '../../src/lib/study/rounds/random';
import { setOf } from '../codecs/sets';
import { fixtures } from '../questions/fixtures';
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
		'handIn' in one ? one.handIn.name : 'issue' in one && one.issue.code
	]);

/** Codes that are no hand-ins: of sets and of releases, of the bank's questions and of a teacher's own. */
async function foreigners(): Promise<[code: string, issue: string][]> {
	const bank = setOf(fixtures.map((one, index) => ({ ...one, number: `${index + 1}` })));
	const own = setOf([{ ...fixtures[0]!, id: 'own-aaaabbbbcccc' }]);
	const options = {
		mode: 'check',
		shuffle: true,
		certainty: true,
		name: true,
		time: false
	} as const;
	const sets = [bank, own].map(async (set) =>
		writeLink(await share(set, bank, { options, seed: 7, label: 'Period 3', untitled: true }))
	);
	const releases = [bank, own].map(async ({ questions }) =>
		writeRelease(await releaseOf('en', questions))
	);
	return [
		...(await Promise.all(sets)).map((code): [string, string] => [code, 'is-set']),
		...(await Promise.all(releases)).map((code): [string, string] => [code, 'is-release'])
	];
}

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

	it('names links of a set and of a release by their lines, with or without their address', async () => {
		for (const [other, issue] of await foreigners()) {
			const address = `https://example.org/x/take/#${other}`;
			const text = [code(ana), link(ben), `Eva\t${address} (is this right?)`, '', other, 'late'];
			expect(await told(text.join('\n'))).toEqual([
				['line.1', 'Ana'],
				['line.2', 'Ben'],
				['line.3', issue],
				['line.5', issue]
			]);
			expect(await readAny(address, desk)).toEqual({ issue: { code: issue } });
		}
	});

	it('names what a link of ours holds and cannot be read', async () => {
		const [set] = (await foreigners())[0]!;
		const cut = `https://example.org/take/#${set.slice(0, -9)}`;
		const text = `${cut}\nhttps://example.org/teach/collect/#oops\n${link(ana).replace(/(#h1.{12}).*/, '$1')}`;
		expect(await told(text)).toEqual([
			['line.1', 'damaged'],
			['line.2', 'not-a-link'],
			['line.3', 'damaged']
		]);
	});

	it('names a code whose letters all became capitals, alone, in its link, and sealed', async () => {
		const capital = code(ana).toUpperCase();
		const text = [capital, link(ben).toUpperCase(), `Eva, Z1${'AB-3'.repeat(60)}`].join('\n');
		expect(await told(text)).toEqual([
			['line.1', 'capitals'],
			['line.2', 'capitals'],
			['line.3', 'capitals']
		]);
	});

	it('is looked at in an instant, however long a code is', async () => {
		const start = performance.now();
		for (const sign of ['a', '7', 'Z', '_'])
			for (const long of [sign.repeat(1_000_000), `h1${sign.repeat(400_000)}`]) {
				const groups = long.replace(/.{5}/g, '$& ');
				for (const text of [long, `#${long}`, groups]) await readAny(text, desk);
				await readPaste(long, desk);
			}
		expect(performance.now() - start).toBeLessThan(15_000);
	});

	it('names a forged link, and takes what stands beside it', async () => {
		const text = '['.repeat(20_000) + ']'.repeat(20_000);
		const forged = wrap('complete-set', deflateSync(strToU8(text)), text);
		expect(await told(`https://example.org/take/#${forged}\n${code(ana)}`)).toEqual([
			['line.1', 'damaged'],
			['line.2', 'Ana']
		]);
	});

	it('takes a typed code beside the link of the set', async () => {
		const anonymous = handInOf('');
		const [set] = (await foreigners())[0]!;
		expect(await told(`https://example.org/take/#${set}\t${typed(anonymous)}`)).toEqual([
			['line.1', ''],
			['line.1', 'is-set']
		]);
	});

	it('finds nothing in ordinary words, and in names and numbers of an LMS', async () => {
		const essay = [
			'We talked about h1 headings, room 12-B, and the class of 2021.',
			'https://lms.example.org/a1b2c3d4-e5f6-4a1b-8c2d-0123456789ab\ts3_bucket_of_submissions_2026.zip',
			'https://lms.example.org/take/4812?attempt=c1VnR2FoYmNkZWZnaGlqa2w#top',
			'HOMEWORK 3 IS DUE ON FRIDAY.',
			''
		].join('\n');
		expect(await told(essay.repeat(20))).toEqual([]);
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
			'handIn' in one ? one.handIn.name : 'issue' in one && one.issue.code
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

	it('are told from the link of the set, which beside a hand-in is no mistake', async () => {
		const [set] = (await foreigners())[0]!;
		const address = `https://example.org/take/#${set}`;
		const canvas = zip({
			'lee_ana_1_text.html': html(`<p>${code(ana)}</p>\n<p><a href="${address}">quiz</a></p>`),
			'ruiz_ben_2_text.html': html(`<p><a href="${address}">${address}</a></p>`)
		});
		expect(await read('submissions.zip', canvas)).toEqual([
			['lee_ana_1_text.html', 'Ana'],
			['ruiz_ben_2_text.html', 'is-set']
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
		const codes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.flatMap((name) =>
				[
					...readFileSync(join(folder, name), 'utf8').matchAll(/(?:code: |Refusal\()'([a-z-]+)'/g)
				].map(([, code]) => code!)
			);
		expect(codes.length).toBeGreaterThan(20);
		const issues = { ...words.classroom.issues, ...words.take.wordIssues };
		for (const code of codes) expect(issues).toHaveProperty([code]);
		for (const [code, say] of Object.entries(issues)) {
			const text = say({
				count: 2,
				groups: '1, 2',
				expected: 3,
				label: 'Period 3',
				at: 1,
				word: 'raul',
				meant: 'rail'
			});
			expect(text, code).toMatch(/^[A-Z].*[.?]$/);
			expect(text, code).not.toMatch(/undefined|encrypt|\bkey\b/i);
		}
	});
});
