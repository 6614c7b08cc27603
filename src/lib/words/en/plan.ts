import { plural } from './intl';

const inMinutes = (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' });

/** A plan for a test. */
export const plan = {
	title: 'Plan for a test',
	intro:
		'Give the date of your test. You get a few minutes for each day, and by the test everything has come back to you on three different days, if there are days enough.',
	date: 'Date of the test',
	make: 'Make the plan',
	change: 'Change the date',
	withdraw: 'Take the date out',
	withdrawn: 'The date is out. What you answered is kept, and comes back on its own dates.',
	issues: {
		'no-date': 'This is no date. Give a day, month and year, such as 12/03/2026.',
		over: 'That day is over. Give a day from tomorrow on.',
		today: 'That is today, and there is no day left to plan. Give a day from tomorrow on.',
		far: 'That is more than a year away. Give a day within a year.'
	},
	test: (date: string, days: number) =>
		`Your test is on ${date}, ${plural(days, { one: 'tomorrow', other: 'in # days' })}.`,
	isToday: 'Your test is today. Good luck!',
	over: (date: string) =>
		`Your test was on ${date}. Give the date of the next one, if there is one.`,
	/** `kept`: so many of the things can still come back that often. */
	promise: (kept: number, of: number) =>
		`${kept === of ? `All ${of}` : `${kept} of ${of}`} things to know (what the essay says, its words, the reading skills) come back on three different days before it.`,
	missed: 'Miss a day, and the others become a little longer.',
	short: (count: number) =>
		plural(count, {
			one: 'For # thing there are not three days left. It comes up as often as there is time.',
			other: 'For # things there are not three days left. They come up as often as there is time.'
		}),
	start: (minutes: number) => `Start today’s part: ${inMinutes(minutes)}`,
	doneToday: 'Today’s part is done.',
	days: 'Day by day',
	day: 'Day',
	time: 'Time',
	today: 'Today',
	minutes: inMinutes,
	free: 'free',
	done: 'done',
	later: (days: number) => plural(days, { one: '# more day', other: '# more days' }),
	unreachable: 'The plan could not be made: the network does not answer. Try again.',
	retry: 'Try again',
	noScript: 'The plan needs JavaScript.'
};
