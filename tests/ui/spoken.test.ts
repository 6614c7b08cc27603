import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickVoice, sentences } from '../../src/lib/ui/spoken';

describe('a text read aloud', () => {
	it.each([
		[['What is ICE?'], ['What is ICE?']],
		[['One. Two! Three?'], ['One.', 'Two!', 'Three?']],
		[['The essay says “wrong number.” Why?'], ['The essay says wrong number.', 'Why?']],
		[['Laws inside the U.S. and 1.5 million'], ['Laws inside the U.S. and 1.5 million']],
		[
			['Front.', 'Back'],
			['Front.', 'Back']
		],
		[['…', '“”', ''], []]
	])('is spoken sentence by sentence, without the marks of quotation: %j', (texts, spoken) => {
		expect(sentences(texts)).toEqual(spoken);
	});

	it('loses no word, and asks no voice for more than 200 characters at once', () => {
		const word = fc.stringMatching(/^[a-z]{1,15}[,;.]?$/);
		fc.assert(
			fc.property(fc.array(fc.array(word, { maxLength: 120 })), (texts) => {
				const spoken = sentences(texts.map((text) => text.join(' ')));
				expect(spoken.join(' ').split(' ').filter(Boolean)).toEqual(texts.flat());
				for (const sentence of spoken) expect(sentence.length).toBeLessThanOrEqual(200);
			})
		);
	});
});

describe('the voice that reads', () => {
	const voice = (lang: string, localService = true, isDefault = false) => ({
		lang,
		localService,
		default: isDefault
	});

	it('is of this device, never of a server', () => {
		expect(pickVoice([voice('en-US', false, true)], 'en', 'en-US')).toBeUndefined();
	});
	it('speaks the language of the page', () => {
		expect(pickVoice([voice('de-DE', true, true), voice('es')], 'en', 'de-DE')).toBeUndefined();
	});
	it('is the one the device prefers, then one of the reader’s country, then any', () => {
		const [us, gb, own] = [voice('en_US'), voice('en_GB'), voice('en-AU', true, true)];
		expect(pickVoice([us, gb, own], 'en', 'en-GB')).toBe(own);
		expect(pickVoice([us, gb], 'en', 'en-GB')).toBe(gb);
		expect(pickVoice([us, gb], 'en', 'es-MX')).toBe(us);
	});
});
