import { codecs, list } from '$words';
import { expect, it } from 'vitest';

it('suspects a spreadsheet only of a right answer with a number in it', () => {
	const spreadsheet = expect.stringContaining('spreadsheet');
	expect(codecs.issue('odd-key', 1, { key: '1.2' })).toEqual(spreadsheet);
	expect(codecs.issue('odd-key', 1, { key: 'E' })).not.toEqual(spreadsheet);
});

it('lists names in an issue as this language lists', () => {
	const names = ['Type', 'Hint'];
	expect(codecs.issue('columns-left', 1, { columns: names })).toContain(list(names));
});
