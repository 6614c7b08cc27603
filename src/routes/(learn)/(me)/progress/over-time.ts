import type { Day } from '$lib/study/memory/days';
import type { Studied } from '$lib/study/log/studied';

const fewest = 14;
const most = 84;

/** One study day in the chart, in a box of 100 by 100 with zero at the bottom. */
interface Column {
	day: Day;
	left: number;
	width: number;
	asked: { top: number; height: number };
	right: { top: number; height: number };
}

/** The days since the first one, two to twelve weeks; `top` is the value at full height. */
export function drawOverTime(days: readonly Studied[], today: Day) {
	const first = Math.min(today - fewest + 1, days[0]?.day ?? today);
	const from = Math.max(first, today - most + 1);
	const shown = days.filter(({ day }) => day >= from && day <= today);
	const top = roundUp(Math.max(5, ...shown.map(({ of }) => of)));
	const up = (count: number) => 100 - (100 * count) / top;
	const across = (day: Day) => (100 * (day - from)) / (today + 1 - from);
	const width = (across(from + 1) - across(from)) * 0.8;
	const bar = (count: number) => ({ top: up(count), height: 100 - up(count) });
	const columns = shown.map(({ day, right, of }): Column => {
		return { day, left: across(day), width, asked: bar(of), right: bar(right) };
	});
	return { from, columns, top };
}

/** Rounds up to two or three steps of 1, 2 or 5 times a power of ten, for the end of an axis. */
function roundUp(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most / 2));
	const step = power * [1, 2, 5, 10].find((factor) => factor * power * Math.SQRT2 >= most / 2)!;
	return Math.ceil(most / step) * step;
}
