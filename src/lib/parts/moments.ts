import { noon, type Day, type Moment } from '../study/memory/days';
import * as words from '$words';

const day = 24 * 60 * 60 * 1000;

/** A moment in the local time it happened in: `Today, 2:05 PM`, `Sat, Nov 14`, `Nov 14, 2025`. */
export function when(moment: Moment, now: Moment): string {
	const local = localTime(moment);
	const days = Math.floor(localTime(now) / day) - Math.floor(local / day);
	if (days === 0) return words.scores.today(words.dates.time(local));
	if (days === 1) return words.scores.yesterday(words.dates.time(local));
	return dateName(local, localTime(now));
}

/** `Sat, Nov 14`, or `Nov 14, 2025` in another year; both arguments are milliseconds of local time. */
function dateName(local: number, now: number): string {
	const year = (milliseconds: number) => new Date(milliseconds).getUTCFullYear();
	return words.dates[year(local) === year(now) ? 'weekday' : 'year'](local);
}

/** A past study day: `today`, `yesterday`, `Sat, Nov 14`, `Nov 14, 2025`. */
export function pastDay(day: Day, today: Day): string {
	if (day === today) return words.progress.today;
	if (day === today - 1) return words.progress.yesterday;
	return dateName(noon(day), noon(today));
}

/** `2026-11-22`, for a file name. */
export const dateIn = (moment: Moment): string =>
	new Date(localTime(moment)).toISOString().slice(0, 10);

/** A moment in the local time of this device. */
export const here = (at: number): Moment => ({ at, offset: -new Date(at).getTimezoneOffset() });

/** Milliseconds that read as UTC tell the time on a clock there. */
export const localTime = ({ at, offset }: Moment) => at + offset * 60_000;
