import { describe, expect, it } from 'vitest';
import { byField, rowsOf } from '../../src/lib/questions/by-field';

describe('rows field by field', () => {
	it.each([
		[[]],
		[[{ id: 'one', level: 'recall' }]],
		[[{ id: 'one' }, { id: 'two', after: 'one', level: 'check' }, { id: 'three', level: 'recall' }]]
	])('gives back the rows that went in', (rows: object[]) => {
		expect(rowsOf(JSON.parse(JSON.stringify(byField(rows))))).toEqual(rows);
	});

	it('gives a row no field that it did not have', () => {
		const [first] = rowsOf(byField([{ id: 'one' }, { id: 'two', after: 'one' }]));
		expect(first).not.toHaveProperty('after');
	});
});
