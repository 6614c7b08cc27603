import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry, Grade } from '../../src/lib/study/log/entry';
import { effective } from '../../src/lib/study/log/replay';
import { studied } from '../../src/lib/study/log/studied';
import { answer } from './entries';
import { grade, hour, past } from './past';

const day = 20_780;
const at = (later: number, hours = 10) => ({
	at: (day + later) * 24 * hour + hours * hour,
	offset: 0
});

const isCard = (entry: Entry): entry is Grade =>
	entry.type === 'grade' && (entry.mode === 'cards' || entry.mode === 'cram');

it.each<[string, Entry[], [number, number, number, number][]]>([
	['nothing', [], []],
	['a right answer', [answer(at(0))], [[day, 1, 1, 1]]],
	['an answer before four in the morning', [answer(at(1, 3))], [[day, 1, 1, 1]]],
	['a part', [answer({ ...at(0), score: 0.5 })], [[day, 1, 0, 1]]],
	['one right after a hint', [answer({ ...at(0), hints: 1 })], [[day, 1, 0, 1]]],
	[
		'a second try',
		[answer({ ...at(0), score: 0 }), answer({ ...at(0), try: 2 })],
		[[day, 1, 0, 1]]
	],
	['a card missed, then got', [grade(day, { grade: 'again' }), grade(day)], [[day, 1, 0, 1]]],
	['what the reader judged', [grade(day, { mode: 'practise' })], [[day, 1, 0, 0]]],
	['a card and a quiz', [grade(day), answer(at(0))], [[day, 2, 2, 2]]],
	[
		'two days, the later one first in the log',
		[answer(at(3)), answer({ ...at(0), session: 'session-2' })],
		[
			[day, 1, 1, 1],
			[day + 3, 1, 1, 1]
		]
	]
])('counts a day by what was asked on it: %s', (_, log, expected) => {
	expect(studied(log).map(({ day, sessions, right, of }) => [day, sessions, right, of])).toEqual(
		expected
	);
});

it('has every first try at a question or card of a session on one day, in order of the days', () => {
	fc.assert(
		fc.property(past(), (log) => {
			const entries = effective(log);
			const days = studied(entries);
			const asked = new Set(
				entries.flatMap((entry) =>
					isCard(entry) || (entry.type === 'answer' && entry.try === 1)
						? [`${entry.session} ${entry.item}`]
						: []
				)
			);
			expect(days.reduce((sum, { of }) => sum + of, 0)).toBe(asked.size);
			expect(days.map(({ day }) => day)).toEqual(
				[...new Set(days.map(({ day }) => day))].sort((a, b) => a - b)
			);
			for (const { right, of, sessions } of days) {
				expect(right).toBeLessThanOrEqual(of);
				expect(sessions).toBeGreaterThan(0);
			}
		})
	);
});
