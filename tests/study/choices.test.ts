import { expect, it } from 'vitest';
import { chosen, notes, testDay } from '../../src/lib/study/log/chosen';
import { dayOf } from '../../src/lib/study/memory/days';
import type { Choice } from '../../src/lib/study/log/entry';

const choose = (type: Choice['type'], value: string, item?: string): Choice => ({
	id: 'aaaaaaaa.1',
	at: 0,
	offset: 0,
	type,
	value,
	...(item && { item })
});

it('keeps stars and what is put aside apart, until they are withdrawn', () => {
	const log = [
		choose('star', 'on', 'a'),
		choose('star', 'on', 'b'),
		choose('aside', 'on', 'c'),
		choose('star', '', 'a')
	];
	expect([...chosen(log, 'star')]).toEqual(['b']);
	expect([...chosen(log, 'aside')]).toEqual(['c']);
});

it.each([
	['none set', [], undefined],
	['the latest', ['2026-12-01', '2026-12-10'], dayOf('2026-12-10')],
	['withdrawn', ['2026-12-01', ''], undefined],
	['no date at all', ['next week'], undefined]
])('knows the date of the test: %s', (_, values, day) => {
	expect(testDay(values.map((value) => choose('test-date', value)))).toBe(day);
});

it('keeps the latest note on a question', () => {
	const log = [choose('note', 'one', 'a'), choose('note', 'two', 'a'), choose('note', 'x', 'b')];
	expect([...notes([...log, choose('note', '', 'b')])]).toEqual([['a', 'two']]);
});
