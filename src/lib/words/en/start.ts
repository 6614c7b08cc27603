import { plural } from './intl';

/** The returning reader's start, and what a new round is to be made of. */
export const start = {
	begin: (count: number) => `Start ${count} questions`,
	last: (right: number, of: number) => `Last time: ${right} of ${of} on the first try.`,
	missed: 'Only what I missed',
	missedCount: (count: number) => plural(count, { one: '# question', other: '# questions' }),
	whole: 'The whole essay, 5 rounds of 4 minutes',
	course: 'Build the argument, 5 rounds of 4 minutes',
	courseHelp: 'Mark, build, weigh, look it up, and write.',
	facts: 'Check the facts',
	factsHelp: '10 questions on records, sums and sources',
	round: (at: number, of: number) => `Round ${at} of ${of}`,
	finished: 'You finished it once. This time you get new questions.',
	setup: {
		everything: 'All parts, all kinds',
		parts: (count: number) => plural(count, { one: '# part', other: '# parts' }),
		kinds: (count: number) => plural(count, { one: '# kind', other: '# kinds' }),
		subjects: 'chosen subjects'
	},
	underWay: (at: number, count: number) =>
		`You are at ${at} of ${count} in a quiz. If you start a new one, this one ends. Your answers stay under Scores.`,
	all: 'all',
	some: (chosen: number, of: number) => `${chosen} of ${of}`,
	tickAll: 'All',
	tickNone: 'None',
	wholeHelp: 'Every line of the essay comes up. You can stop after any round.',
	missedHelp: (count: number) =>
		plural(count, { one: '# question to try again', other: '# questions to try again' }),
	upTo: (asked: number, fit: number) => `${asked} of the ${fit} questions that fit`,
	certaintyHelp: 'You tap Guess, Think so or Sure. It shows how well you judge yourself.'
};
