import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, markQuoted, quotes } from '../../src/lib/study/session/glossary';

const glossary = [
	{ forms: ['ICE'] },
	{ forms: ['ATD', 'Alternatives to Detention'] },
	{ forms: ['detention'] },
	{ forms: ['detention centers'] },
	{ forms: ['one-hit wonder'] },
	{ forms: ['U.S.'] },
	{ forms: ['SmartLINK'] }
];
const shown = (text: string) =>
	mark(text, glossary)
		.map(({ text, entry }) => (entry ? `[${text}]` : text))
		.join('');

describe('terms in a text', () => {
	it.each([
		['an acronym', 'What does ICE do?', 'What does [ICE] do?'],
		['an acronym only in capitals', 'Is the ice thin?', 'Is the ice thin?'],
		['a mixed name letter by letter', 'smartlink or SmartLINK', 'smartlink or [SmartLINK]'],
		['a word in any case', 'Detention and detention', '[Detention] and detention'],
		['the longest form', 'Crowded detention centers', 'Crowded [detention centers]'],
		[
			'both where they stand apart',
			'detention in detention centers',
			'[detention] in [detention centers]'
		],
		['whole words only', 'SERVICE, detentions, ICEs', 'SERVICE, detentions, ICEs'],
		['with an apostrophe after', 'ICE’s app', '[ICE]’s app'],
		[
			'only once, whichever form',
			'ATD means Alternatives to Detention',
			'[ATD] means Alternatives to Detention'
		],
		['inside quotes', 'a “one-hit wonder”', 'a “[one-hit wonder]”'],
		['with full stops', 'In the U.S. today', 'In the [U.S.] today'],
		['next to accents', 'éICE ICEé', 'éICE ICEé'],
		['nothing in nothing', '', '']
	])('marks %s', (_, text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it('loses no character, whatever the text and the forms', () => {
		const form = fc.stringMatching(/^[A-Za-z.*(+[ “”]{1,4}$/);
		const text = fc.stringMatching(/^[A-Za-z.*(+[ “”]{0,40}$/);
		fc.assert(
			fc.property(text, fc.array(fc.array(form, { maxLength: 3 })), (text, forms) => {
				const entries = forms.map((forms) => ({ forms }));
				const together = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
				expect(together(mark(text, entries))).toBe(text);
				expect(together(quotes(text))).toBe(text);
				expect(together(markQuoted(text, entries))).toBe(text);
			})
		);
	});

	it('opens each entry at most once', () => {
		const words = fc.array(fc.constantFrom('ICE', 'ATD', 'detention', 'centers', '“', '”', 'and'));
		fc.assert(
			fc.property(words, (words) => {
				for (const pieces of [
					mark(words.join(' '), glossary),
					markQuoted(words.join(' '), glossary)
				]) {
					const opened = pieces.flatMap(({ entry }) => entry ?? []);
					expect(new Set(opened).size).toBe(opened.length);
				}
			})
		);
	});
});

describe('quotes in a text', () => {
	it.each([
		['a “riddled with gaps” b', ['a ', '“riddled with gaps”', ' b'], [1]],
		['“one” and “two”', ['“one”', ' and ', '“two”'], [0, 2]],
		['“never closed', ['“never closed'], []],
		['plain', ['plain'], []],
		['', [], []]
	])('splits %j', (text, expected, quoted) => {
		const pieces = quotes(text);
		expect(pieces.map(({ text }) => text)).toEqual(expected);
		expect(pieces.flatMap(({ quoted }, index) => (quoted ? index : []))).toEqual(quoted);
	});

	it('are told apart from terms that stand in them', () => {
		expect(markQuoted('ICE in “ICE detention” now', glossary)).toEqual([
			{ text: 'ICE', entry: glossary[0], quoted: false },
			{ text: ' in ', quoted: false },
			{ text: '“ICE ', quoted: true },
			{ text: 'detention', entry: glossary[2], quoted: true },
			{ text: '”', quoted: true },
			{ text: ' now', quoted: false }
		]);
	});
});
