import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/codecs/file-name';
import { set as bank } from '../content/content';

const safe = /^close-call(-[\p{L}\p{M}\p{N}]+)*$/u;
const called = (title: string) => fileName('close-call', { ...bank, title }, bank);

describe('the name of a file', () => {
	it.each([
		['10-minute warm-up', 'close-call-10-minute-warm-up'],
		['Fact, opinion or motive?', 'close-call-fact-opinion-or-motive'],
		['Período 3: ¿hecho?', 'close-call-período-3-hecho'],
		['हिन्दी', 'close-call-हिन्दी'],
		['../a\\b:c', 'close-call-a-b-c'],
		['?!', 'close-call']
	])('says that the set is %s', (title, name) => {
		expect(called(title)).toBe(name);
	});

	it('is the app’s own for the whole bank', () => {
		expect(fileName('close-call', bank, bank)).toBe('close-call');
	});

	it('is short and safe on every disk, whatever the title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (title) => {
				const name = called(title);
				expect(name).toMatch(safe);
				expect([...name].length).toBeLessThanOrEqual('close-call-'.length + 40);
			})
		);
	});
});
