import { plural } from './intl';

export const lesson = {
	title: 'Lesson',
	titleOf: (set: string) => `Lesson: ${set}`,
	of: (title: string, author: string, publisher: string, date: string) =>
		`On ‘${title}’, an opinion essay by ${author}, ${publisher}, ${date}.`,
	noScript:
		'Without JavaScript this page cannot make a lesson. Every question stands on the vetting page.',
	length: 'Length',
	lengths: { '45': '45 minutes', '20': '20 minutes, essay read at home' },
	print: 'Print the lesson',
	printLetter: 'Print the letter to families',
	board: 'Show to the class',
	edit: 'Change the texts',
	edited: 'Done',
	editHow: 'A line for each part of a list. Changes stay in this browser, with this set.',
	asItCame: 'Back to our text',
	back: 'Back to the desk',
	worksheet: 'Worksheet and key',
	present: 'Present the set',
	aim: 'Aim',
	headsUp: 'Before the lesson',
	plan: 'Plan',
	/** Minutes. */
	from: (start: number, end: number) => `${start}–${end}`,
	total: (minutes: number) => `${minutes} minutes in all`,
	steps: {
		norms: 'Agree on how we talk',
		warmUp: 'Warm-up',
		reading: 'Read with pens',
		set: 'Answer the questions',
		discussion: 'Both sides at their best',
		exit: 'Exit ticket'
	},
	exitHow: 'On a page of its own, to copy. Answers:',
	readAtHome: 'Read at home, before',
	whole: (count: number) =>
		`All ${plural(count, { one: '# question', other: '# questions' })}, on paper, on phones or on the board. Talk about those that most of the class missed.`,
	part: (reached: number, count: number) =>
		`Questions 1 to ${reached} of ${count}, on paper, on phones or on the board. The others are homework.`,
	/** On the board. */
	boardSet: (reached: number) =>
		`Questions 1 to ${reached}. Look at the essay as often as you like.`,
	before: 'Back',
	next: 'Next',
	home: 'Homework',
	texts: {
		aim: 'Aim',
		headsUp: 'Before the lesson',
		norms: 'How we talk',
		warmUp: 'Warm-up',
		reading: 'Read with pens',
		sides: 'Both sides at their best',
		steps: 'Steps of the discussion',
		home: 'Homework',
		families: 'Letter to families'
	},
	guide: 'Answers by paragraph',
	guideHow:
		'The number is the place of the question in the set. Below each part: how it is often misread, and what to say.',
	misread: 'Often read as',
	say: 'Say',
	fromElsewhere: 'Without a place in the essay',
	standards: 'Standards',
	families: 'Letter to families',
	signed: 'Teacher and school',
	edition: (hash: string) => `Close Call, edition ${hash}`
};
