import type { Answer } from '../../src/lib/study/log/entry';

let seq = 0;
export const minute = 60_000;

/** A line of the log; each is a minute later than the one before, unless it says otherwise. */
export const answer = (change: Partial<Answer>): Answer => ({
	id: `writer.${++seq}`,
	at: seq * minute,
	offset: -300,
	type: 'answer',
	item: 'three-options',
	hash: '0000000000000001',
	response: ['a'],
	score: 1,
	try: 1,
	hints: 0,
	mode: 'practise',
	session: 'session-1',
	...change
});
