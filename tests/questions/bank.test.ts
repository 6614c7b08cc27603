import { describe, expect, it } from 'vitest';
import { publishedSheet, sheetAt, type Row, type Sheet } from '../../src/lib/questions/bank';

const row: Row = {
	id: 'whose-words',
	number: '7',
	kind: 'truth',
	point: 'c01',
	locator: 'P1.S1',
	level: 'understand',
	needs: 'essay',
	version: '0123abcd'
};
const { version: _, ...fields } = row;
const sheet = {
	question: { ...fields, prompt: 'Is it so?', right: 'yes', hash: '0123456789abcdef' },
	record: { title: 'Record', text: 'So it was.', check: 'Look it up.', sources: [] }
} as Sheet;

describe('a published sheet', () => {
	it('says nothing that its row says', () => {
		expect(Object.keys(publishedSheet(sheet).question)).toEqual(['prompt', 'right', 'hash']);
	});
	it('is the whole sheet again with its row', () => {
		expect(sheetAt(row, publishedSheet(sheet))).toEqual(sheet);
	});
	it('that says all the same reads as itself', () => {
		expect(sheetAt(row, sheet)).toEqual(sheet);
	});
});
