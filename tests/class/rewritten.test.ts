import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/lib/class/collecting/pasted';
import { readFiles } from '../../src/lib/class/collecting/submissions';
import { handIn, newAttempt, writeHandIn } from '../../src/lib/class/taking/hand-in';
import { writeTyped } from '../../src/lib/class/taking/typed-code';
import { wrap } from '../../src/lib/class/travel/envelope';
import { readLink, writeLink } from '../../src/lib/class/travel/link';
import { findCode, mendedAddress } from '../../src/lib/class/travel/rewritten';
import { share } from '../../src/lib/class/travel/shared-set';
import { random } from '../../src/lib/study/rounds/random';
import { setOf } from '../codecs/sets';
import { fixtures } from '../questions/fixtures';
import { choiceOf } from './arbitrary';

const paper = {
	hash: '0123456789ab',
	questions: Array.from({ length: 40 }, () => choiceOf(6))
};
const chance = random('mail');
const handInOf = (name: string) =>
	handIn(paper, {
		attempt: newAttempt(chance.next),
		turn: 1,
		label: 'Period 3',
		name,
		answers: paper.questions.map(() => ({
			response: [chance.pick(['a', 'b', 'c'])],
			certainty: 'sure'
		}))
	});
const [ana, ben] = [handInOf('Ana'), handInOf('Ben')];
const [anas, bens] = [ana, ben].map((one) => writeHandIn(one, paper)) as [string, string];
const site = 'https://example.org/x/take/';
const link = (code: string) => `https://example.org/x/teach/collect/#${code}`;
const namesIn = async (text: string) =>
	(await readPaste(text, { paper })).map((one) =>
		'handIn' in one ? one.handIn.name : 'issue' in one && one.issue.code
	);

const broken = (text: string, at: number, by: string) =>
	text.replace(new RegExp(`.{${at}}(?=.)`, 'g'), `$&${by}`);
const packed = encodeURIComponent(link(anas));
const proofpoint = link(anas)
	.replace(/-/g, '-2D')
	.replace(/_/g, '-5F')
	.replace(/\//g, '_')
	.replace(/:/g, '-3A')
	.replace(/#/g, '-23');

/** What mail, chat and people make of a link or code. */
const ways: [way: string, text: string][] = [
	['broken over lines', broken(anas, 20, '\n')],
	['broken after the #', link('') + '\n' + anas],
	['as a link broken over lines', `Here you are:\n${broken(link(anas), 40, '\r\n')}\nBye, Ana`],
	['with a word below it', `${broken(anas, 33, '\n')}\nThanks`],
	['with quote marks', broken(`> > ${link(anas)}`, 44, '\n> > ')],
	['with a trailing = of mail', broken(link(anas), 37, '=\n')],
	['with soft hyphens and joiners', broken(anas, 9, '\u00ad') + '\u200b'],
	['after a bullet', `• ${anas}\n* ${anas}`],
	['after a number', `1) ${anas}`],
	['in angle brackets', `<${link(anas)}>`],
	['with a full stop', `My code is ${anas}.`],
	['in a chat', `[14:05, 3/9/2026] Ana: ${link(anas)}\n[14:06] Mr. K.: Got it`],
	['with %23', link(anas).replace('#', '%23')],
	[
		'in a safe link of Outlook',
		`https://nam02.safelinks.protection.outlook.com/?url=${packed}&data=05%7C02%7Cann%40example.org&sdata=abc%3D&reserved=0`
	],
	[
		'in a safe link of Outlook, in HTML and broken',
		broken(
			`https://nam02.safelinks.protection.outlook.com/?url=${packed}&amp;data=05%7C02&amp;reserved=0`,
			76,
			'\n'
		)
	],
	['in a link of Google', `https://www.google.com/url?q=${packed}&sa=D&source=docs`],
	['packed twice', `https://linkprotect.example.net/url?a=${encodeURIComponent(packed)}&c=E,1`],
	['by Proofpoint', `https://urldefense.proofpoint.com/v2/url?u=${proofpoint}&d=DwMF`],
	[
		'by Proofpoint now',
		`https://urldefense.com/v3/__${link(anas).replace('#', '*')}__;Iw!!abc!def$`
	]
];

describe('a hand-in that came', () => {
	it.each(ways)('%s is found once', async (_, text) => {
		expect(await namesIn(text)).toEqual(text.includes('•') ? ['Ana', 'Ana'] : ['Ana']);
		expect(await namesIn(`Ben\t${bens}\n\n${text}\n\n${bens}`)).toContain('Ana');
	});

	it('cut off is still damaged, and takes nothing from its neighbors', async () => {
		expect(await namesIn(`${anas.slice(0, -5)}\n${bens}\n${anas}`)).toEqual([
			'damaged',
			'Ben',
			'Ana'
		]);
	});

	it('in a saved HTML mail is found, broken by tags too', async () => {
		const html = `<p>Hi</p><a href="${link(anas)}">${broken(link(anas), 30, '<wbr>')}</a><p>${broken(bens, 30, '<br>\n')}</p>`;
		const found = await readFiles([{ name: 'mail.html', bytes: strToU8(html) }], { paper });
		expect(found.map((one) => 'handIn' in one && one.handIn.name)).toEqual(['Ana', 'Ben']);
	});

	it('as a typed code in a list, with bullets or numbers, is read', async () => {
		const written = writeTyped({ ...ana, label: '', name: '' }, paper);
		const groups = 'value' in written ? written.value.split(' ') : [];
		for (const text of [
			groups.map((group, at) => `${at + 1}) ${group}`).join('\n'),
			groups.map((group, at) => `${at + 1}. ${group}`).join('\n'),
			groups.map((group) => `• ${group}`).join('\n'),
			groups.map((group) => `- ${group.toLowerCase()}`).join('\n'),
			broken(groups.join(' '), 40, '\n> ')
		]) {
			const found = await readPaste(`Ana\n\n${text}\n\nBye`, { paper });
			expect(found).toMatchObject([{ handIn: { attempt: ana.attempt, answers: ana.answers } }]);
		}
	});
});

describe('the link of a set', async () => {
	const bank = setOf(fixtures.map((one, index) => ({ ...one, number: `${index + 1}` })));
	const options = {
		mode: 'check',
		shuffle: true,
		certainty: true,
		name: true,
		time: false
	} as const;
	const own = setOf(
		fixtures.slice(0, 8).map((one, at) => ({ ...one, id: `own-${'abcdefghijkl'[at]!.repeat(12)}` }))
	);
	const codes = await Promise.all(
		[bank, own].map(async (set) =>
			writeLink(await share(set, bank, { options, seed: 7, label: 'Period 3', untitled: true }))
		)
	);

	it.each(codes)('is found in whatever it came in', async (code) => {
		const texts = [
			code,
			` ${site}#${code}\n`,
			`#${code}.`,
			`#${code}&data=05`,
			`Open <${site}#${code}> by Friday #civics`,
			broken(site + '#' + code, 60, '\n'),
			broken('> ' + site + '#' + code, 60, '=\n> ') + '\n> See you',
			`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${site}#${code}`)}&data=05%7C01`,
			`${site}%23${code}`
		];
		for (const text of texts) expect(await findCode(text)).toBe(code);
		expect('value' in (await readLink(await findCode(texts[5]!)))).toBe(true);
	});

	it('is as it stands where nothing in it is whole', async () => {
		expect(await findCode('https://example.org/take/#s1oops')).toBe('s1oops');
		expect(await findCode('')).toBe('');
	});
});

describe('a hostile paste', () => {
	it.each([
		['lines that might go on', 'h1aaaaaaaaaaaaaaaaaaaaaa\n'.repeat(100_000)],
		['marks without end', '#'.repeat(2_000_000)],
		['one endless line', `h1${'a'.repeat(4_000_000)}`],
		['blanks', `#${' '.repeat(4_000_000)}x`],
		['packed addresses', '%2523'.repeat(500_000)],
		[
			'sets that might go on',
			`${wrap('complete-set', deflateSync(strToU8('x'.repeat(9e5))), 'y')}\n`.repeat(900)
		]
	])('of %s is done with soon', async (_, text) => {
		const start = performance.now();
		await readPaste(text, { paper });
		await findCode(text);
		expect(performance.now() - start).toBeLessThan(20_000);
	});
});

describe('an address whose # was packed', () => {
	it('leads to the page it was made for', () => {
		expect(mendedAddress('/x/take/%23s1abc')).toBe('/x/take/#s1abc');
		expect(mendedAddress('/teach/collect%2523h1abc')).toBe('/teach/collect/#h1abc');
		expect(mendedAddress('/nowhere/%23s1abc')).toBeUndefined();
	});
});
