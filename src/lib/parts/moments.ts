import * as words from '$words';

const day = 24 * 60 * 60 * 1000;

// The minutes of then are in the number: so it is read as if it were UTC.
const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
const time = format({ hour: 'numeric', minute: '2-digit' });
const thisYear = format({ month: 'short', day: 'numeric', weekday: 'short' });
const otherYear = format({ month: 'short', day: 'numeric', year: 'numeric' });

interface Moment {
	/** Milliseconds since 1970 UTC. */
	at: number;
	/** Minutes to add for local time. */
	offset: number;
}

/** A moment in the local words of then: `Today, 2:05 PM`, `Sat, Nov 14`, `Nov 14, 2025`. */
export function when(moment: Moment, now: Moment): string {
	const local = localTime(moment);
	const days = Math.floor(localTime(now) / day) - Math.floor(local / day);
	if (days === 0) return words.scores.today(time.format(local));
	if (days === 1) return words.scores.yesterday(time.format(local));
	return dateName(local, localTime(now));
}

/** `Sat, Nov 14`, and `Nov 14, 2025` in another year than now; both as milliseconds in local time. */
export function dateName(local: number, now: number): string {
	const year = (milliseconds: number) => new Date(milliseconds).getUTCFullYear();
	return (year(local) === year(now) ? thisYear : otherYear).format(local);
}

/** `2026-11-22`, for the name of a file. */
export const dateIn = (moment: Moment): string =>
	new Date(localTime(moment)).toISOString().slice(0, 10);

const localTime = ({ at, offset }: Moment) => at + offset * 60_000;
