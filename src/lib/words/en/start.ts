import { plural } from './intl';

/** The returning reader's start, and what a new round is to be made of. */
export const start = {
	begin: (count: number) => `Start ${count} questions`,
	last: (right: number, of: number) => `Last time: ${right} of ${of} on the first try.`,
	missed: 'Only what I missed',
	missedCount: (count: number) => plural(count, { one: '# question', other: '# questions' }),
	whole: 'The whole essay, 5 rounds of 4 minutes',
	round: (at: number, of: number) => `Round ${at} of ${of}`,
	finished: 'Finished once; other questions now.',
	setup: {
		everything: 'All parts, all kinds',
		parts: (count: number) => plural(count, { one: '# part', other: '# parts' }),
		kinds: (count: number) => plural(count, { one: '# kind', other: '# kinds' }),
		subjects: 'chosen subjects',
		practise: 'feedback at once',
		check: 'feedback at the end'
	},
	underWay: (at: number, count: number) =>
		`You are at ${at} of ${count} in a quiz. Starting a new one leaves it; what you answered stays under Scores.`,
	all: 'all',
	some: (chosen: number, of: number) => `${chosen} of ${of}`,
	tickAll: 'All',
	tickNone: 'None',
	wholeHelp: 'Every line of the essay comes up. You can stop after any round.',
	missedHelp: (count: number) =>
		plural(count, { one: '# question to try again', other: '# questions to try again' }),
	upTo: (asked: number, fit: number) => `${asked} of the ${fit} that fit`,
	certaintyHelp: 'Guess, think or sure: it shows how well you judge yourself.'
};
