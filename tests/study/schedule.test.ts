import fc from 'fast-check';
import { createEmptyCard, fsrs, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/lib/study/log/entry';
import { effective, merge } from '../../src/lib/study/log/replay';
import {
	chanceOn,
	memoryOf,
	cameUp,
	nextDue,
	replay,
	scheduleShape,
	type Schedule
} from '../../src/lib/study/memory/schedule';
import { grade, hour, past, points } from './past';

const direct = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });
const copy = (schedule: Schedule): Schedule => JSON.parse(JSON.stringify(schedule));
const day = 20_780;

/** The local date by the clock on the wall, four hours back: the rule of the study day said another way. */
const dateOf = ({ at, offset }: Entry) =>
	new Date(at + offset * 60_000 - 4 * hour).toISOString().slice(0, 10);

function gradeOf(entry: Entry): FsrsGrade | undefined {
	if (entry.type === 'grade') return { again: 1, hard: 2, good: 3, easy: 4 }[entry.grade];
	if (entry.type !== 'answer' || entry.try === 2) return undefined;
	if (entry.score === 0) return 1;
	if (entry.score < 1 || entry.hints || entry.certainty === 'guess') return 2;
	return entry.certainty === 'sure' ? 4 : 3;
}

/** ts-fsrs with its own cards from first to last; only a clock set back is told as no time passed. */
function drive(entries: readonly Entry[], point: string): Card | undefined {
	const seen = new Set<string>();
	let card: Card | undefined;
	for (const entry of entries) {
		const grade = gradeOf(entry);
		if (!('point' in entry) || entry.point !== point || entry.mode === 'cram' || !grade) continue;
		const date = dateOf(entry);
		if (seen.has(date)) continue;
		seen.add(date);
		const noon = new Date(`${date}T12:00:00Z`);
		const before: Card = card ?? createEmptyCard(noon);
		const ahead = before.last_review && before.last_review > noon;
		card = direct.next(ahead ? { ...before, last_review: noon } : before, noon, grade).card;
	}
	return card;
}

describe('the schedule', () => {
	it('is what ts-fsrs says when driven directly with the same study days', () => {
		fc.assert(
			fc.property(past(), (log) => {
				const entries = effective(log);
				const schedule = replay(entries);
				for (const point of points) {
					const card = drive(entries, point);
					const memory = memoryOf(schedule, point);
					expect(memory?.stability).toBe(card?.stability);
					expect(memory?.difficulty).toBe(card?.difficulty);
					expect(memory && new Date(memory.due * 24 * hour + 12 * hour)).toEqual(card?.due);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('expects what ts-fsrs expects, on any day after', () => {
		fc.assert(
			fc.property(past(), fc.nat(500), (log, later) => {
				const entries = effective(log);
				const schedule = replay(entries);
				for (const point of points) {
					const card = drive(entries, point);
					if (!card) continue;
					const then = new Date(card.last_review!.getTime() + later * 24 * hour);
					const memory = memoryOf(schedule, point)!;
					expect(chanceOn(memory, memory.days.at(-1)! + later)).toBeCloseTo(
						direct.get_retrievability(card, then, false),
						6
					);
				}
			})
		);
	});

	it('is the same for the same log, from wherever it goes on, through storage and back', () => {
		fc.assert(
			fc.property(past(), past(), fc.nat(60), (log, other, length) => {
				const entries = effective(log);
				const whole = replay(entries);
				expect(replay(entries)).toEqual(whole);
				expect(copy(whole)).toEqual(whole);
				expect(replay(entries, copy(replay(entries.slice(0, length))))).toEqual(whole);
				expect(replay(entries, copy(replay(effective(log.slice(0, length)))))).toEqual(whole);
				expect(replay(entries, replay(effective(other)))).toEqual(whole);
			})
		);
	});

	it('goes on from a cache after another device’s history has come between', () => {
		fc.assert(
			fc.property(past(40, 'aaaaaaaa'), past(40, 'bbbbbbbb'), (here, there) => {
				const entries = effective(merge([here, there]));
				expect(replay(entries, replay(effective(here)))).toEqual(replay(entries));
			})
		);
	});

	it('is after an undo what it was before', () => {
		fc.assert(
			fc.property(past(), past(1, 'bbbbbbbb'), (log, [last]) => {
				if (!last) return;
				const undo: Entry = { ...last, id: 'bbbbbbbb.2', type: 'undo', of: last.id };
				const before = replay(effective(log));
				const after = replay(effective([...log, last]), before);
				expect(replay(effective([...log, last, undo]), after)).toEqual(before);
			})
		);
	});

	it('keeps the memory of untouched points as it is, so that nothing is drawn anew', () => {
		const entries = [grade(day), grade(day, { point: 'c02' })];
		const before = replay(entries);
		const after = replay([...entries, grade(day + 3)], before);
		expect(after.points['c02']).toBe(before.points['c02']);
		expect(after.points['c01']).not.toBe(before.points['c01']);
	});

	it('begins anew where another scheduler made the cache', () => {
		const entries = [grade(day)];
		const stale = copy(replay(entries));
		stale.by = 'FSRS-5';
		stale.points['c01']!.due = 1;
		expect(replay(entries, stale)).toEqual(replay(entries));
	});

	it('is what the cache’s shape allows', () => {
		fc.assert(
			fc.property(past(), (log) => {
				const { points: all, by } = replay(effective(log));
				const { constructor: _, ...known } = all as Record<string, unknown>;
				expect(v.parse(scheduleShape, { by, points: known })).toEqual({ by, points: known });
			})
		);
		const broken = copy(replay([grade(day)]));
		broken.points['c01']!.days.push(day + 1);
		expect(v.is(scheduleShape, broken)).toBe(false);
	});

	it('knows nothing of a point that is called like a part of every object', () => {
		expect(memoryOf(replay([grade(day)]), 'constructor')).toBeUndefined();
		expect(memoryOf(replay([grade(day)]), '__proto__')).toBeUndefined();
		const [odd] = [replay([grade(day, { point: '__proto__' })])];
		expect(memoryOf(copy(odd), '__proto__')?.outcomes).toBe('g');
	});
});

describe('the next date of each grade', () => {
	it('is the one that the grade then leads to', () => {
		fc.assert(
			fc.property(past(), fc.constantFrom(...points), fc.nat(900), (log, point, later) => {
				const entries = effective(log);
				const schedule = replay(entries);
				const today = 20_500 + later;
				const memory = memoryOf(schedule, point);
				const dates = nextDue(memory, today);
				for (const given of ['again', 'hard', 'good', 'easy'] as const) {
					const then = replay([...entries, grade(today, { point, grade: given })], schedule);
					expect(memoryOf(then, point)!.due).toBe(dates[given]);
				}
			})
		);
	});

	it('stays where the point came up on that day already', () => {
		const memory = replay([grade(day - 9), grade(day)]).points['c01']!;
		const { due } = memory;
		expect([day - 9, day - 1, day].map((day) => cameUp(memory, day))).toEqual([true, false, true]);
		expect(nextDue(memory, day)).toEqual({ again: due, hard: due, good: due, easy: due });
	});

	it('grows with the grade', () => {
		const { again, hard, good, easy } = nextDue(undefined, day);
		expect([again, hard, good, easy].map((due) => due - day)).toEqual([1, 2, 3, 8]);
	});
});
