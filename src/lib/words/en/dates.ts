const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
// Days are counted from 1 January 1970, a Thursday.
const weekday = (day: number) => weekdays[(((day + 4) % 7) + 7) % 7]!;

export const dates = {
	/** When a day comes, both counted in days since 1970. */
	next: (day: number, today: number): string => {
		const ahead = day - today;
		if (ahead <= 0) return 'today';
		if (ahead === 1) return 'tomorrow';
		if (ahead < 7) return weekday(day);
		if (ahead < 14) return `in ${ahead} days`;
		if (ahead < 60) return `in ${Math.round(ahead / 7)} weeks`;
		if (ahead < 700) return `in ${Math.round(ahead / 30.4)} months`;
		return `in ${Math.round(ahead / 365)} years`;
	}
};
