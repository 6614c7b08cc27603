import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/lib/study/log/entry';
import { firstTries, latestTries, missed, unaided } from '../../src/lib/study/log/tries';
import { answer } from './entries';

const grade: Entry = {
	id: 'writer.0',
	at: 0,
	offset: 0,
	type: 'grade',
	item: 'card',
	hash: 'abc',
	grade: 'again',
	mode: 'cards',
	session: 'cards-1'
};

describe('tries in the log', () => {
	it('are first tries once for each question of a session, cards apart', () => {
		const log = [
			answer({ item: 'a', score: 0 }),
			answer({ item: 'a', score: 1, try: 2 }),
			answer({ item: 'a', score: 1 }),
			grade,
			answer({ item: 'a', session: 'session-2' })
		];
		expect(firstTries(log)).toEqual([log[0], log[4]]);
		expect(latestTries(log).get('a')).toBe(log[4]);
	});

	it('are worth nothing unaided once a hint was shown', () => {
		expect([unaided({ score: 1, hints: 0 }), unaided({ score: 1, hints: 1 })]).toEqual([1, 0]);
	});

	it.each([
		['right', [{ score: 1 }], false],
		['wrong', [{ score: 0 }], true],
		['partly right', [{ score: 0.75 }], true],
		['right only on the second try', [{ score: 0 }, { score: 1, try: 2 as const }], true],
		['right only with a hint', [{ score: 1, hints: 1 }], true],
		['wrong, and right another day', [{ score: 0 }, { session: 'session-2' }], false],
		['right, and wrong another day', [{}, { score: 0, session: 'session-2' }], true]
	])('call a question missed by its latest first try: %s', (_, changes, expected) => {
		expect(missed(changes.map((change) => answer({ item: 'a', ...change })))).toEqual(
			expected ? ['a'] : []
		);
	});
});
