import { noon, type Day } from '$lib/study/memory/days';
import * as words from '$words';
import { dateName } from '$lib/parts/moments';

/** A study day gone by: `today`, `yesterday`, `Sat, Nov 14`, `Nov 14, 2025`. */
export function pastDay(day: Day, today: Day): string {
	if (day === today) return words.progress.today;
	if (day === today - 1) return words.progress.yesterday;
	return dateName(noon(day), noon(today));
}
