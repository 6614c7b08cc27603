import { noon, type Day } from '$lib/study/days';
import { words } from '$lib/words';
import { dateName } from '../scores/date';

/** A study day gone by: `today`, `yesterday`, `Sat, Nov 14`, `Nov 14, 2025`. */
export function pastDay(day: Day, today: Day): string {
	if (day === today) return words.progress.today;
	if (day === today - 1) return words.progress.yesterday;
	return dateName(noon(day), noon(today));
}
