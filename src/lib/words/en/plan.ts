import { plural } from './intl';

const inMinutes = (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' });

/** A plan for a test. */
export const plan = {
	title: 'Plan for a test',
	intro:
		'Enter the date of your test. You get a few minutes a day, and everything comes back on three different days before the test, if there are enough days.',
	date: 'Date of the test',
	make: 'Make the plan',
	change: 'Change the date',
	withdraw: 'Remove the date',
	withdrawn:
		'The date is removed. Your answers are kept, and questions still come back when it is time.',
	issues: {
		'no-date': 'This is not a date. Enter a month, day and year, such as 12/03/2026.',
		over: 'That day is over. Choose tomorrow or a later day.',
		today: 'That is today, so no day is left to plan. Choose tomorrow or a later day.',
		far: 'That is more than a year away. Choose a day within a year.'
	},
	test: (date: string, days: number) =>
		`Your test is on ${date}, ${plural(days, { one: 'tomorrow', other: 'in # days' })}.`,
	isToday: 'Your test is today. Good luck!',
	over: (date: string) =>
		`Your test was on ${date}. Enter the date of the next one, if there is one.`,
	/** `kept`: so many of the things can still come back that often. */
	promise: (kept: number, of: number) =>
		`${kept === of ? `All ${of}` : `${kept} of ${of}`} things to know (what the essay says, its words, the reading skills) come back on three different days before it.`,
	stands: (started: number, known: number) =>
		`Started ${started}, known ${known}: known needs three days.`,
	/** On the day before the test. */
	last: 'This is the last day of your plan. Go over what is still open, then you are done.',
	missed: 'If you miss a day, the other days get a little longer.',
	short: (count: number) =>
		plural(count, {
			one: '# thing cannot come back on three days any more. It comes up as often as there is time.',
			other:
				'# things cannot come back on three days any more. They come up as often as there is time.'
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
