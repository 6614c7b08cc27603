import { dateOf } from '../../src/lib/study/memory/days';
import type { Choice, Entry } from '../../src/lib/study/log/entry';
import { effective } from '../../src/lib/study/log/replay';
import { replay } from '../../src/lib/study/memory/schedule';
import type { Learner } from '../../src/lib/study/memory/today';
import { grade, hour } from './past';
import { bank as drawn, places } from './rows';

export const day = 20_780;
export const rows = drawn.map((row, index) => ({
	...row,
	point: `c${String((index % 36) + 1).padStart(2, '0')}`
}));
export const cards = rows
	.slice(0, 36)
	.map(({ point, locator }) => ({ id: `card-${point}`, point, locator }));
export const bank = { rows, cards, places };
export const points = [...new Set(rows.map(({ point }) => point))];

/** Who takes 20 seconds for one, if nothing else is said. */
export const learner = (log: readonly Entry[], today = day, pace = 20_000): Learner => {
	const entries = effective(log);
	return { schedule: replay(entries), entries, today, pace };
};
let seq = 0;
export const choose = (type: Choice['type'], value: string, item?: string): Choice => ({
	id: `cccccccc.${++seq}`,
	at: day * 24 * hour,
	offset: 0,
	type,
	value,
	...(item && { item })
});
export const testOn = (test: number) => choose('test-date', dateOf(test));
/** Every point, met three days before. */
export const firstDay = points.map((point) => grade(day - 3, { point, item: `card-${point}` }));
