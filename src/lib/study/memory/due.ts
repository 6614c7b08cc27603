import type { Day } from './days';
import { outcomesOf } from '../log/histories';
import { isKnown } from './mastery';
import { minutesFor } from './pace';
import { chanceOn, memoryOf, type Memory, type Schedule } from './schedule';

export interface Due {
	/** To ask next, most urgent first; capped, so that they never look like too many. */
	points: string[];
	/** Also due, but beyond the cap; not shown to the learner. */
	waiting: string[];
	/** How long `points` take. */
	minutes: number;
	/** Back after a pause: a short session, starting with what is most likely still known. */
	back: boolean;
}

const longest = 20;
const welcome = 5;
const pause = 7;
const misses = 4;

/** What is due on a study day. `askable`: the points that have something to ask; `pace`: milliseconds for one. */
export function dueOn(
	schedule: Schedule,
	day: Day,
	askable: { has(point: string): boolean },
	pace: number
): Due {
	const due = Object.entries(schedule.points)
		.filter(([point, memory]) => isDue(memory, day) && askable.has(point))
		.map(([point, memory]) => ({ point, due: memory.due, chance: chanceOn(memory, day) }));
	const back = due.length > 0 && isBack(schedule, day);
	due.sort((a, b) => (back ? b.chance - a.chance : a.due - b.due || a.chance - b.chance));

	const points = due.map(({ point }) => point);
	const most = back ? Math.max(0, welcome - studiedOn(schedule, day)) : longest;
	return {
		points: points.slice(0, most),
		waiting: points.slice(most),
		minutes: minutesFor(Math.min(points.length, most), pace),
		back
	};
}

/** From 04:00 local of its day on. */
export const isDue = ({ due }: Memory, day: Day): boolean => due <= day;

/** Missed so often that its place and an easier question are shown until it is known. */
export function needsHelp(schedule: Schedule, point: string): boolean {
	const memory = memoryOf(schedule, point);
	if (!memory || isKnown(memory)) return false;
	return outcomesOf(memory).filter((outcome) => outcome === 'a').length >= misses;
}

// Today's reviews do not end the pause, so a short session stays short when resumed.
function isBack(schedule: Schedule, day: Day): boolean {
	let last = -Infinity;
	for (const { days } of Object.values(schedule.points))
		for (const studied of days) if (studied < day) last = Math.max(last, studied);
	return last > -Infinity && day - last > pause;
}

const studiedOn = ({ points }: Schedule, day: Day) =>
	Object.values(points).filter(({ days }) => days.includes(day)).length;
