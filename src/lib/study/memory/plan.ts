import type { Day } from './days';
import { daysRecalled, missedLast, type History } from '../log/histories';
import { daysToKnow } from './mastery';
import { minutesFor } from './pace';
import { memoryOf, type Schedule } from './schedule';

/** Why a point is asked on a day: never asked before, due, or ahead of schedule for the test. */
export interface PlannedAsk {
	point: string;
	why: 'new' | 'due' | 'test';
}

export interface Plan {
	/** From today (what is left of it) to the day before the test. Empty from the day of the test on. */
	days: { day: Day; asks: PlannedAsk[]; minutes: number }[];
	/** Points that can no longer be recalled on three different days before the test. */
	short: string[];
}

/**
 * What to study each day so that every point is recalled on three different days before the test, with even days. It
 * follows from the schedule alone and is computed anew each time, so a missed day makes the others a little longer.
 * Due points are included. The last day is left for missed ones if possible. `points` in the order to start them;
 * `pace`: milliseconds per item.
 */
export function plan(
	points: readonly string[],
	schedule: Schedule,
	{ today, test, pace }: { today: Day; test: Day; pace: number }
): Plan {
	const tasks = points.map((point) => taskOf(point, schedule, today, test));
	const left = ({ studied }: Task, end: Day) => Math.max(0, end - today - (studied ? 1 : 0));
	const end = tasks.every((task) => task.need <= left(task, test - 1)) ? test - 1 : test;
	const open = tasks.map((task) => ({ ...task, need: Math.min(task.need, left(task, end)) }));

	const days: Plan['days'] = [];
	for (let day = today; day < test; day++) {
		const asks = day < end ? askOn(day, open, end - day) : [];
		days.push({ day, asks, minutes: minutesFor(asks.length, pace) });
		for (const task of open) task.studied = undefined;
	}
	const short = tasks.filter((task) => !task.kept && task.need > left(task, test));
	return { days, short: short.map(({ point }) => point) };
}

/** One point on the way to the test. */
interface Task {
	point: string;
	/** On how many more days it needs to be recalled. */
	need: number;
	/** Already recalled on three days: asked once more if missed since or due, but not before it is due. */
	kept: boolean;
	last: Day;
	due: Day;
	isNew: boolean;
	/** Already asked on the day in question, with the need it had that morning. */
	studied: { need: number } | undefined;
}

function taskOf(point: string, schedule: Schedule, today: Day, test: Day): Task {
	const memory = memoryOf(schedule, point);
	if (!memory) {
		const never = Number.MIN_SAFE_INTEGER;
		const need = daysToKnow;
		return {
			point,
			need,
			kept: false,
			last: never,
			due: Infinity,
			isNew: true,
			studied: undefined
		};
	}
	const { days, outcomes, due } = memory;
	const need = needOf(memory);
	const morning = needOf({ days: days.slice(0, -1), outcomes: outcomes.slice(0, -1) });
	return {
		point,
		need: need || (due < test || missedLast(memory) ? 1 : 0),
		kept: need === 0,
		last: days.at(-1)!,
		due,
		isNew: false,
		studied: days.at(-1) === today ? { need: Math.max(1, morning) } : undefined
	};
}

const needOf = (history: History) => Math.max(0, daysToKnow - daysRecalled(history));

/**
 * An equal share of what is left, and at least every point that cannot lose a day. That is always enough: such points
 * need every remaining day, so the equal share is never smaller than their number.
 */
function askOn(day: Day, tasks: Task[], daysLeft: number): PlannedAsk[] {
	const studied = tasks.flatMap((task) => task.studied ?? []);
	const rest = tasks.filter((task) => !task.studied && task.need > 0);
	const sum = (some: readonly { need: number }[]) => some.reduce((all, { need }) => all + need, 0);
	const share = Math.ceil((sum(rest) + sum(studied)) / daysLeft) - studied.length;

	const slack = ({ need }: Task) => daysLeft - need;
	const isUrgent = (task: Task) => slack(task) <= 0;
	const isDue = ({ due }: Task) => due <= day;
	const first = (yes: boolean) => (yes ? 0 : 1);
	const ready = rest
		.filter((task) => !task.kept || isDue(task) || isUrgent(task))
		.sort(
			(a, b) =>
				first(isUrgent(a)) - first(isUrgent(b)) ||
				first(isDue(a)) - first(isDue(b)) ||
				slack(a) - slack(b) ||
				a.last - b.last
		);
	const most = Math.max(share, ready.filter(isUrgent).length);
	return ready.slice(0, most).map((task) => {
		const why = task.isNew ? 'new' : isDue(task) ? 'due' : 'test';
		Object.assign(task, { need: task.need - 1, last: day, due: Infinity, isNew: false });
		return { point: task.point, why };
	});
}
