import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../src/lib/state/log/segment';
import { writeLines } from '../../src/lib/study/log/entry-lines';
import { checksum } from '../../src/lib/study/moving/checksum';
import { entries, nasty } from './arbitrary';

const sealed = (list: Parameters<typeof writeLines>[0]) =>
	seal(writeLines(list, Infinity).join(''));

describe('a segment of the log', () => {
	it('gives back what was sealed in it', () => {
		fc.assert(
			fc.property(entries('aaaaaaaa'), (list) => {
				expect(open(sealed(list))).toStrictEqual({ state: 'good', entries: list });
			})
		);
	});

	it('notices every changed bit and every missing end', () => {
		const text = sealed(fc.sample(entries('aaaaaaaa'), { seed: 5, numRuns: 1 })[0]!);
		expect(text.length).toBeGreaterThan(200);
		for (let place = 0; place < text.length; place++) {
			for (let bit = 0; bit < 16; bit++) {
				const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit));
				const { state } = open(text.slice(0, place) + flipped + text.slice(place + 1));
				expect(state, `bit ${bit} of character ${place}`).not.toBe('good');
			}
			expect(open(text.slice(0, place)).state).not.toBe('good');
		}
	});

	it('of a newer version is told from a damaged one', () => {
		expect(open('2 abc\nwhatever it may be')).toEqual({ state: 'newer' });
		for (const text of [
			'',
			'2 whatever it may be',
			'0 abc\n',
			seal('[1]\n[').replace(/^1 /, '01 ')
		])
			expect(open(text)).toEqual({ state: 'damaged' });
	});

	it('is damaged where its checksum fits and its lines are none', () => {
		for (const lines of ['[', 'null\n', '[0,null\n']) {
			expect(open(seal(lines))).toEqual({ state: 'damaged' });
		}
	});
});

it('a checksum tells texts apart by any one character', () => {
	fc.assert(
		fc.property(nasty, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, at, change) => {
			fc.pre(text.length > 0);
			const place = at % text.length;
			const other = String.fromCharCode(text.charCodeAt(place) ^ change);
			expect(checksum(text.slice(0, place) + other + text.slice(place + 1))).not.toBe(
				checksum(text)
			);
		})
	);
});
