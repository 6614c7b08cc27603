import { noon, type Day } from '$lib/study/days';
import { words } from '$lib/words';

// Read at noon UTC, which no time zone of a study day changes.
const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
const weekday = format({ weekday: 'long' });
const thisYear = format({ weekday: 'short', month: 'short', day: 'numeric' });
const otherYear = format({ month: 'short', day: 'numeric', year: 'numeric' });

/** A study day as one speaks of it: `today`, `Thursday` in the week to come, `Sat, Nov 14`, `Nov 14, 2025`. */
export function dayName(day: Day, today: Day): string {
	const ahead = day - today;
	if (ahead === 0) return words.progress.today;
	if (ahead === 1) return words.progress.tomorrow;
	if (ahead === -1) return words.progress.yesterday;
	if (ahead > 0 && ahead < 7) return weekday.format(noon(day));
	const yearOf = (one: Day) => new Date(noon(one)).getUTCFullYear();
	return (yearOf(day) === yearOf(today) ? thisYear : otherYear).format(noon(day));
}
