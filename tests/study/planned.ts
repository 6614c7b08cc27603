import type { Entry } from '../../src/lib/study/log/entry';
import { daysRecalled } from '../../src/lib/study/log/histories';
import { plan } from '../../src/lib/study/memory/plan';
import { memoryOf, replay, type Schedule } from '../../src/lib/study/memory/schedule';
import { grade } from './past';

export const today = 20_780;
const pace = 20_000;
export const named = (count: number) =>
	Array.from({ length: count }, (_, index) => `point-${index}`);
/** The plan made on the morning of `from`. */
export const make = (points: readonly string[], schedule: Schedule, test: number, from = today) =>
	plan(points, schedule, { today: from, test, pace });
export const recalls = (schedule: Schedule, point: string) =>
	daysRecalled(memoryOf(schedule, point) ?? { days: [], outcomes: '' });

/** Studies as planned on the days that are not missed, and recalls all but what `misses` says. */
export function follow(
	points: readonly string[],
	before: readonly Entry[],
	test: number,
	{ away = [], misses = () => false }: { away?: number[]; misses?: (turn: number) => boolean } = {}
) {
	const log = [...before];
	let schedule = replay(log);
	const lengths: number[] = [];
	let turn = 0;
	for (let day = today; day < test; day++) {
		if (away.includes(day)) continue;
		let length = 0;
		for (;;) {
			// Made anew before every single question.
			const [ask] = make(points, schedule, test, day).days[0]!.asks;
			if (!ask) break;
			const given = misses(turn++) ? 'again' : 'good';
			log.push(grade(day, { point: ask.point, grade: given }));
			schedule = replay(log, schedule);
			length++;
		}
		lengths.push(length);
	}
	return { schedule, lengths };
}
