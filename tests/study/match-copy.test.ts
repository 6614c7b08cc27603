import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/lib/questions/hash';
import {
	matchCopy,
	mostCharacters,
	mostWords,
	wordsOf
} from '../../src/lib/study/reading/match-copy';

// An invented text; nothing of the essay.
const sentences: Record<string, string> = {
	T: 'A Harbour Without Boats',
	'P1.S1': 'The mayor’s plan, now 12.5% dearer, still has no boats.',
	'P1.S2': 'Nearly 40,000 visitors came in May for “one last look” at it.',
	'P2.S1': 'According to the U.S. survey, gulls outnumber sailors.',
	B1: 'Sell the pier',
	B2: 'Paint the old lighthouse blue',
	B3: 'Wait',
	'P3.S1': 'Nobody laughed!'
};
const published = await Promise.all(
	Object.entries(sentences).map(async ([locator, text]) => {
		const words = wordsOf(text).map(({ word }) => word);
		return { locator, words: words.length, hash: await digest(words.join(' ')) };
	})
);
const essay = [
	sentences.T,
	`${sentences['P1.S1']} ${sentences['P1.S2']}`,
	sentences['P2.S1'],
	`${sentences.B1}\n${sentences.B2}\n${sentences.B3}`,
	sentences['P3.S1']
].join('\n\n');
const all = Object.keys(sentences);
const match = (text: string) => matchCopy(text, published, digest);
const foundIn = async (text: string) => (await match(text)).found.map(({ locator }) => locator);
const noise = (words: number) =>
	Array.from({ length: words }, (_, index) => `noise${index % 977}`).join(' ');

describe('words of a text', () => {
	it.each([
		['The U.S. mayor’s 12.5% plan', 'the us mayors 125% plan'],
		['Nearly 40,000: $5 (five)', 'nearly 40 000 $5 five'],
		["'quoted' ‘twice’ rock'n'roll", 'quoted twice rocknroll'],
		['end. Next', 'end next'],
		['soft\u00ADhyphen', 'softhyphen'],
		['', '']
	])('of %j are %j', (text, expected) => {
		expect(
			wordsOf(text)
				.map(({ word }) => word)
				.join(' ')
		).toBe(expected);
	});

	it('stand where they say', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				for (const { word, from, to } of wordsOf(text))
					expect(
						text
							.slice(from, to)
							.toLowerCase()
							.replace(/[^a-z0-9$%]/g, '')
					).toBe(word);
			})
		);
	});
});

describe('an own copy', () => {
	it('is matched place by place, each with its own text', async () => {
		const { found, missing, partly } = await match(essay);
		expect(found.map(({ locator, text }) => [locator, text])).toEqual(Object.entries(sentences));
		for (const { from, to, text } of found) expect(essay.slice(from, to)).toBe(text);
		expect({ missing, partly }).toEqual({ missing: [], partly: false });
	});

	it('is found among headers, advertisements and comments', async () => {
		const page = `Menu | Home | About\n\n${essay.replace('\n\nAcc', '\n\nADVERTISEMENT\n\nAcc')}\n\nMore like this. Wait for it`;
		expect(await foundIn(page)).toEqual(all);
	});

	it('with one sentence changed is matched but for that one', async () => {
		const { found, missing } = await match(essay.replace('gulls outnumber', 'gulls outrank'));
		expect(missing).toEqual(['P2.S1']);
		expect(found).toHaveLength(all.length - 1);
	});

	it.each([
		['lower case', essay.toLowerCase()],
		['straight quotes', essay.replace(/[“”]/g, '"').replace(/’/g, "'")],
		['lost line ends', essay.replace(/\n+/g, ' ')],
		['other spaces and line ends', essay.replace(/ /g, '\u00a0').replace(/\n/g, '\r\n')],
		['no punctuation at all', essay.replace(/[^a-z0-9$%’. ]/gi, ' ').replace(/\. /g, '  ')],
		['line numbers before each paragraph', essay.replace(/\n\n/g, '\n\n7 ')]
	])('is matched with %s', async (_, text) => {
		expect(await foundIn(text)).toEqual(all);
	});

	it('is found deep in a long page, with and without its line ends', async () => {
		for (const copy of [essay, essay.replace(/\n+/g, ' ')]) {
			const page = `${noise(9000)}.\n${copy}\n${noise(9000)}`;
			expect(await foundIn(page)).toEqual(all);
		}
	}, 20_000);

	it('is not taken from another text', async () => {
		const { found, missing, partly } = await match('Something else entirely. It has no harbour.');
		expect({ found, missing, partly }).toEqual({ found: [], missing: all, partly: false });
		expect((await match('')).missing).toEqual(all);
	});

	it('says when a paste was too long to be searched wholly and something is missing', async () => {
		expect((await match(`${essay}\n${'x'.repeat(mostCharacters)}`)).partly).toBe(false);
		expect((await match(`${'x'.repeat(mostCharacters)}\n${essay}`)).partly).toBe(true);
		expect((await match(noise(mostWords + 1))).partly).toBe(true);
	}, 20_000);

	it('keeps the number of hashes within what a phone can do', async () => {
		let hashes = 0;
		const page = Array.from({ length: 40_000 }, (_, index) => (index % 8 ? 'it' : 'it.')).join(' ');
		await matchCopy(page, published, () => `${hashes++}`);
		expect(hashes).toBeLessThan(published.length * mostWords + 40_000);
	});

	it('whatever is pasted, reports every place once and quotes the paste truly', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom(...Object.values(sentences), 'x', '. ', '\n')),
				async (parts) => {
					const text = parts.join(' ');
					const { found, missing } = await match(text);
					expect([...found.map(({ locator }) => locator), ...missing].sort()).toEqual(
						[...all].sort()
					);
					for (const { from, to, text: own } of found) expect(text.slice(from, to)).toBe(own);
				}
			),
			{ numRuns: 40 }
		);
	});
});
