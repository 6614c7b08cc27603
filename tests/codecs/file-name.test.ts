import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fileName } from '../../src/lib/codecs/file-name';
import { named } from '../../src/lib/codecs/published';
import { set as bank } from '../content/content';

const safe = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u;
const called = (title: string) => fileName('close-call', { ...bank, title }, bank);

describe('the name of a file', () => {
	it.each([
		['10-minute warm-up', '10-minute-warm-up'],
		['Fact, opinion or motive?', 'fact-opinion-or-motive'],
		['Período 3: ¿hecho?', 'período-3-hecho'],
		['हिन्दी', 'हिन्दी'],
		['../a\\b:c', 'a-b-c'],
		['?!', 'close-call']
	])('says that the set is %s', (title, name) => {
		expect(called(title)).toBe(name);
	});

	it('is the app’s own for the whole bank', () => {
		expect(fileName('close-call', bank, bank)).toBe('close-call');
	});

	it('says the set and the tool, and nothing else', () => {
		const files = (['kahoot', 'csv'] as const).map((id) => formats.find((one) => one.id === id)!);
		expect(files.map((codec) => named('monday', codec))).toEqual([
			'monday-kahoot.xlsx',
			'monday.csv'
		]);
		expect(named('monday', files[0]!, 1)).toBe('monday-kahoot-2.xlsx');
	});

	it('is short and safe on every disk, whatever the title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (title) => {
				const name = called(title);
				expect(name).toMatch(safe);
				expect([...name].length).toBeLessThanOrEqual(40);
			})
		);
	});
});
