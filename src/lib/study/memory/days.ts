/** A study day: the number of days since 1 January 1970 in the learner's own calendar. It begins at 04:00. */
export type Day = number;
/** Milliseconds since 1970 UTC, and the minutes to add for the local time of that moment. */
export interface Moment {
	at: number;
	offset: number;
}

const minute = 60_000;
const beginning = 4 * 60;
// Computed in UTC, which has no daylight saving time; local time is only ever used as a date.
const utcDay = Date.UTC(1970, 0, 2);

/** In the local time of the moment: 03:59 still belongs to the day before. */
export const studyDay = ({ at, offset }: Moment): Day =>
	Math.floor((at + (offset - beginning) * minute) / utcDay);

/** 12:00 UTC of the day, in milliseconds since 1970. */
export const noon = (day: Day): number => Date.UTC(1970, 0, 1 + day, 12);

/** 04:00 local time of the day, in milliseconds since 1970. */
export const startOf = (day: Day, offset: number): number =>
	Date.UTC(1970, 0, 1 + day, 0, beginning) - offset * minute;

/** As `2026-11-22`. */
export const dateOf = (day: Day): string => new Date(noon(day)).toISOString().slice(0, 10);

/** The day of a date such as `2026-11-22`; undefined for an invalid one, such as 30 February. */
export function dayOf(date: string): Day | undefined {
	if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
	const day = Math.floor(Date.parse(`${date}T12:00:00Z`) / utcDay);
	return Number.isFinite(day) && dateOf(day) === date ? day : undefined;
}
