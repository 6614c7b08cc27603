import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, recognise } from '../../src/lib/questions/text/spelling';

const verdict = (given: string, accepted: string[]) => {
	const found = recognise(given, accepted, 'en');
	return found ? (found.forgiven ? 'forgiven' : 'same') : 'no';
};

describe('a text is the same but for case and spaces', () => {
	it.each([
		['detention', 'Detention'],
		['DETENTION', 'Detention'],
		['  detention ', 'Detention'],
		['notice  to appear', 'notice to appear'],
		['notice\u00a0to appear', 'notice to appear'],
		['ice', 'ICE'],
		['ICE', 'ICE'],
		['smartlink', 'SmartLINK'],
		['cafe\u0301', 'café'],
		['%', '%'],
		['$5', '$5']
	])('%s for %s', (given, accepted) => expect(verdict(given, [accepted])).toBe('same'));
});

describe('forgives what is not the point', () => {
	it.each([
		// accents
		['cafe', 'café'],
		['café', 'cafe'],
		['deportacion', 'deportación'],
		['INMIGRACIÓN', 'inmigracion'],
		['ano', 'año'],
		['strasse', 'Straße'],
		// hyphens and dashes
		['one hit wonder', 'one-hit wonder'],
		['one-hit-wonder', 'one-hit wonder'],
		['onehit wonder', 'one-hit wonder'],
		['one–hit wonder', 'one-hit wonder'],
		['one‑hit wonder', 'one-hit wonder'],
		['follow-up', 'follow up'],
		['followup', 'follow-up'],
		['smart-link', 'SmartLINK'],
		['e-mail', 'email'],
		// apostrophes
		['today’s', "today's"],
		["today's", 'today’s'],
		['todays', 'today’s'],
		['today`s', 'today’s'],
		// marks around and full stops
		['"detention"', 'detention'],
		['“detention”', 'detention'],
		['detention.', 'detention'],
		['(detention)', 'detention'],
		['¿detención?', 'detención'],
		['detention!', 'detention'],
		['U.S.', 'US'],
		['US', 'U.S.'],
		['A.T.D.', 'ATD'],
		// full-width letters of a Chinese or Japanese keyboard, ligatures, invisible signs
		['ＡＴＤ', 'ATD'],
		['ﬁnd', 'find'],
		['deten\u00adtion', 'detention'],
		['\u200bdetention', 'detention']
	])('%s for %s', (given, accepted) => expect(verdict(given, [accepted])).toBe('forgiven'));
});

describe('forgives one typo in a word of five letters or more', () => {
	it.each([
		['detenton', 'detention', 'a letter missing'],
		['dettention', 'detention', 'a letter too many'],
		['detantion', 'detention', 'another letter'],
		['detentoin', 'detention', 'neighbors swapped'],
		['etention', 'detention', 'the first letter missing'],
		['detentio', 'detention', 'the last letter missing'],
		['edtention', 'detention', 'the first two swapped'],
		['detentino', 'detention', 'the last two swapped'],
		['porus', 'porous', 'down to five letters'],
		['opticz', 'optics', 'one letter of six'],
		['gambt', 'gambit', 'one letter of six'],
		['agemt', 'agent', 'exactly five letters'],
		['smartlnik', 'SmartLINK', 'mixed case is no acronym'],
		['imigración', 'inmigración', 'accents do not count as edits'],
		['imigracion', 'inmigración', 'an accent and a typo'],
		['Alternativs', 'Alternatives', 'case kept'],
		['notice to apear', 'notice to appear', 'in one word of several'],
		['noticeto appear', 'notice to appear', 'a space missing'],
		['smart link', 'SmartLINK', 'a space too many'],
		['one hit wunder', 'one-hit wonder', 'a hyphen and a typo'],
		['ICE offcers', 'ICE officers', 'beside an acronym']
	])('%s for %s: %s', (given, accepted) => expect(verdict(given, [accepted])).toBe('forgiven'));
});

describe('does not take another thing for a typo', () => {
	it.each([
		['detnton', 'detention', 'two edits'],
		['dteentoin', 'detention', 'two swaps'],
		['noitneted', 'detention', 'the letters in another order'],
		['bus', 'bush', 'four letters'],
		['curt', 'cart', 'four letters'],
		['cast', 'case', 'four letters'],
		['at day', 'at bay', 'a short word among others'],
		['notice ot appear', 'notice to appear', 'a short word among others'],
		['ICF', 'ICE', 'an acronym'],
		['ATDS', 'ATD', 'an acronym'],
		['CE', 'ICE', 'an acronym'],
		['I CE', 'ICE', 'an acronym'],
		['USCIC', 'USCIS', 'an acronym of five letters'],
		['UCSIS', 'USCIS', 'an acronym of five letters'],
		['ICD officers', 'ICE officers', 'an acronym among words'],
		['100001', '100000', 'a number'],
		['10000', '100000', 'a number'],
		['2012', '2021', 'a year'],
		['May 12', 'May 13', 'a number among words'],
		['10001 people', '10000 people', 'a number among words'],
		['1.5', '15', 'a decimal point'],
		['-5', '5', 'a sign'],
		['', 'detention', 'nothing'],
		['   ', 'detention', 'only spaces'],
		['?', 'detention', 'only marks'],
		['-', 'a-b', 'only a hyphen'],
		['detention center', 'detention', 'a word more'],
		['appear', 'notice to appear', 'a word of several'],
		['not detention', 'detention', 'the opposite']
	])('%s for %s: %s', (given, accepted) => expect(verdict(given, [accepted])).toBe('no'));
});

describe('numbers in a text', () => {
	it.each([
		['100,000', '100000', 'forgiven'],
		['100 000', '100000', 'forgiven'],
		['100k', '100000', 'forgiven'],
		['100 thousand', '100000', 'forgiven'],
		['two', '2', 'forgiven'],
		['2', '2', 'same'],
		['3', '2', 'no'],
		['100,000', '100,000', 'same'],
		['100', '100.000', 'no']
	])('%s for %s: %s', (given, accepted, expected) =>
		expect(verdict(given, [accepted])).toBe(expected)
	);
});

it('names the accepted spelling that was meant, not the first', () => {
	const accepted = ['contribution', 'donation', 'gift'];
	expect(recognise('donatoin', accepted, 'en')).toEqual({ spelling: 'donation', forgiven: true });
	expect(recognise('Gift', accepted, 'en')).toEqual({ spelling: 'gift', forgiven: false });
	expect(recognise('effect', ['affect', 'effect'], 'en')).toEqual({
		spelling: 'effect',
		forgiven: false
	});
});

it('takes any two texts without throwing, and a long one in no time', () => {
	const text = fc.string({ unit: 'binary' });
	fc.assert(
		fc.property(text, text, (given, accepted) => {
			recognise(given, [accepted], 'en');
			expect(alike(given, accepted)).toBe(alike(accepted, given));
		})
	);
	const start = performance.now();
	recognise('a-'.repeat(50_000), ['b-'.repeat(50_000)], 'en');
	recognise(`${'"'.repeat(100_000)}x`, ['detention'], 'en');
	expect(performance.now() - start).toBeLessThan(500);
});

it('accepts every accepted spelling of real words as it stands', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (accepted) => {
			if (accepted.trim()) expect(recognise(accepted, [accepted], 'en')?.forgiven).toBe(false);
		})
	);
});
