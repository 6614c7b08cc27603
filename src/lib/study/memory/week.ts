import { testDay } from '../log/chosen';
import type { Day } from './days';
import { dueOn } from './due';
import { memoryOf, type Schedule } from './schedule';
import { askable, planFor, type Bank, type Learner } from './today';

/**
 * Minutes for each of the next seven days, today first: those of the plan if there is one, or else of what will be due
 * if everything before is done.
 */
export function nextSevenDays(learner: Learner, bank: Bank): { day: Day; minutes: number }[] {
	const { entries, today, pace } = learner;
	const faces = askable(entries, bank);
	const test = testDay(entries);
	// Empty from the day of the test on.
	const plan = test === undefined ? [] : planFor(learner, bank, test).days;
	let { schedule } = learner;
	return Array.from({ length: 7 }, (_, index) => {
		const day = today + index;
		const planned = plan[index];
		const due = dueOn(schedule, day, faces, pace);
		schedule = asDone(schedule, planned?.asks.map(({ point }) => point) ?? due.points, day);
		return { day, minutes: (planned ?? due).minutes };
	});
}

/** Marks points as asked on that day. When they come back depends on the answers, so they are not due again. */
function asDone(schedule: Schedule, points: readonly string[], day: Day): Schedule {
	const done = points.flatMap((point) => {
		const memory = memoryOf(schedule, point);
		return memory ? [[point, { ...memory, days: [...memory.days, day], due: Infinity }]] : [];
	});
	return { ...schedule, points: { ...schedule.points, ...Object.fromEntries(done) } };
}
