import { locale, plural } from './intl';

/** A moment as it stands on a clock there: milliseconds, read as if they were UTC. */
type Local = number;

function format(options: Intl.DateTimeFormatOptions) {
	let made: Intl.DateTimeFormat | undefined;
	return (local: Local): string => {
		made ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
		return made.format(local);
	};
}
const weekday = format({ weekday: 'long' });
const long = format({ dateStyle: 'long' });
const dayLength = 24 * 60 * 60 * 1000;

export const dates = {
	/** `2:05 PM` */
	time: format({ hour: 'numeric', minute: '2-digit' }),
	/** `Nov 14` */
	day: format({ month: 'short', day: 'numeric' }),
	/** `Sat, Nov 14` */
	weekday: format({ month: 'short', day: 'numeric', weekday: 'short' }),
	/** `Saturday, November 14` */
	longWeekday: format({ weekday: 'long', month: 'long', day: 'numeric' }),
	/** `Nov 14, 2025` */
	year: format({ month: 'short', day: 'numeric', year: 'numeric' }),
	/** `June 1, 2021`, from `2021-06-01` */
	long: (iso: string): string => long(Date.parse(iso)),
	/** A source's date for readers: `updated December 14, 2025`, from `updated 2025-12-14` */
	ofSource: (date: string): string =>
		date.replace(/\d{4}-\d\d-\d\d/g, (iso) => long(Date.parse(iso))).replace('n.d.', 'no date'),
	/** When a day comes, both counted in days since 1970. */
	next: (day: number, today: number): string => {
		const ahead = day - today;
		if (ahead <= 0) return 'today';
		if (ahead === 1) return 'tomorrow';
		if (ahead < 7) return weekday(day * dayLength);
		if (ahead < 14) return `in ${ahead} days`;
		if (ahead < 60) return `in ${Math.round(ahead / 7)} weeks`;
		if (ahead < 700) return `in ${Math.round(ahead / 30.4)} months`;
		return plural(Math.round(ahead / 365), { one: 'in # year', other: 'in # years' });
	}
};
