import * as v from 'valibot';
import { createEmptyCard, fsrs, FSRSVersion, Rating, State, type Card } from 'ts-fsrs';
import { noon, type Day } from './days';
import type { Entry, Grade } from '../log/entry';
import { outcomes as table, type Outcome } from '../log/reviews';
import { histories, outcomesOf, type History } from '../log/histories';

const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });
const ratings = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy
} as const;

const count = v.pipe(v.number(), v.integer());
const memoryShape = v.pipe(
	v.object({
		days: v.pipe(v.array(count), v.minLength(1)),
		outcomes: v.pipe(v.string(), v.regex(/^[aphge]+$/, 'letters of outcomes')),
		/** Predicted recall just before each review but the first, in whole percent. */
		predicted: v.array(count),
		stability: v.number(),
		difficulty: v.number(),
		/** The point is due from 04:00 local time of this day. */
		due: count
	}),
	v.check(
		({ days, outcomes, predicted }) =>
			days.length === outcomes.length && predicted.length === days.length - 1,
		'as many outcomes as days'
	)
);

/** The memory of one point: its reviews and the FSRS state they lead to. */
export type Memory = v.InferOutput<typeof memoryShape>;

/** A replayed log as cached: plain JSON, each point with the reviews it covers. */
export const scheduleShape = v.object({
	/** The scheduler's version: another version replays everything. */
	by: v.string(),
	points: v.record(v.string(), memoryShape)
});
export type Schedule = v.InferOutput<typeof scheduleShape>;

/**
 * The memory of every point reviewed. `entries` in the log's order, without what was undone. `from` is a cache and may
 * come from any log: a point whose reviews continue those cached there resumes from it. The result is the same without.
 */
export function replay(entries: readonly Entry[], from?: Schedule): Schedule {
	const steps = replaying(entries, from);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Like `replay`, but yields after every point, so that a page can do other things in between. */
export function* replaying(
	entries: readonly Entry[],
	from?: Schedule
): Generator<undefined, Schedule> {
	const known = from?.by === FSRSVersion ? from : undefined;
	const points: [string, Memory][] = [];
	for (const [point, history] of histories(entries)) {
		points.push([point, remember(history, known && memoryOf(known, point))]);
		yield;
	}
	return { by: FSRSVersion, points: Object.fromEntries(points) };
}

/** Undefined for a point never reviewed, whatever its name. */
export const memoryOf = ({ points }: Schedule, point: string): Memory | undefined =>
	Object.hasOwn(points, point) ? points[point] : undefined;

/** The probability of recall on that day, 0 to 1. */
export const chanceOn = ({ days, stability }: Memory, day: Day): number =>
	scheduler.forgetting_curve(Math.max(0, day - days.at(-1)!), stability);

/** When the point would be due after each grade given on that day; a second review on a day changes nothing. */
export function nextDue(memory: Memory | undefined, day: Day): Record<Grade['grade'], Day> {
	const due = (outcome: Outcome) =>
		memory && cameUp(memory, day)
			? memory.due
			: review(memory && stateOf(memory), day, outcome).due;
	return { again: due('a'), hard: due('h'), good: due('g'), easy: due('e') };
}

/** Whether the point was asked on that day, by a question or a card. */
export const cameUp = ({ days }: Memory, day: Day): boolean => days.includes(day);

interface Step {
	last: Day;
	stability: number;
	difficulty: number;
	due: Day;
}

const stateOf = ({ days, stability, difficulty, due }: Memory): Step => ({
	last: days.at(-1)!,
	stability,
	difficulty,
	due
});

function remember(history: History, known: Memory | undefined): Memory {
	const covered = known && covers(known, history) ? known : undefined;
	const done = covered?.days.length ?? 0;
	if (covered && done === history.days.length) return covered;

	const predicted = [...(covered?.predicted ?? [])];
	let step = covered && stateOf(covered);
	outcomesOf(history)
		.slice(done)
		.forEach((outcome, index) => {
			const day = history.days[done + index]!;
			if (step) {
				const elapsed = Math.max(0, day - step.last);
				predicted.push(Math.round(scheduler.forgetting_curve(elapsed, step.stability) * 100));
			}
			step = review(step, day, outcome);
		});
	const { stability, difficulty, due } = step!;
	const { days, outcomes } = history;
	return { days, outcomes, predicted, stability, difficulty, due };
}

const covers = (known: History, history: History): boolean =>
	history.outcomes.startsWith(known.outcomes) &&
	known.days.every((day, index) => history.days[index] === day);

/** One FSRS step, at noon UTC of the study day, so that the result is a whole day. */
function review(before: Step | undefined, day: Day, outcome: Outcome): Step {
	const now = new Date(noon(day));
	const card: Card = before
		? {
				...createEmptyCard(now),
				stability: before.stability,
				difficulty: before.difficulty,
				state: State.Review,
				// If the clock was set back, no time has passed and the next date counts from today.
				last_review: new Date(noon(Math.min(before.last, day)))
			}
		: createEmptyCard(now);
	const after = scheduler.next(card, now, ratings[table[outcome].grade]).card;
	return {
		last: day,
		stability: after.stability,
		difficulty: after.difficulty,
		due: day + after.scheduled_days
	};
}
