import { plural } from './intl';

const times = (count: number) => plural(count, { one: '# day', other: '# days' });
const often = (count: number) => plural(count, { one: 'once', other: '# times' });

export const progress = {
	title: 'Progress',
	empty: 'This page has no pen marks yet. Answer one question, and its line gets its first mark.',
	begin: 'To the first question',
	unreadable: 'Your saved answers could not be read.',
	noScript:
		'Marking this page with what you know needs JavaScript. Read and the word list work without it.',
	loading: 'Reading your answers ...',
	started: (started: number, known: number) =>
		`${plural(started, { one: '# claim started', other: '# claims started' })}, ${known} known.`,
	views: 'On this page',
	page: 'Line by line',
	short: {
		page: 'Lines',
		week: 'Next days',
		sure: 'How sure',
		recall: 'Remembered',
		sessions: 'Sessions'
	},
	argument: 'The argument',
	legend: 'How a line is drawn',
	stages: { new: 'new', learning: 'started', known: 'known' },
	knownMeans: 'Known needs three days: remembered on each, and not missed last time.',
	recalledOn: (days: number) =>
		days ? `Remembered on ${times(days)}.` : 'Asked, but not yet remembered without help.',
	again: (day: string) => `Asked again: ${day}.`,
	notAsked: 'Not asked yet.',
	cardsOnly: 'Only cards ask about this.',
	toCards: 'To the cards',
	more: 'Read more about it',
	moreOf: (title: string) => `: “${title}”`,
	today: 'today',
	yesterday: 'yesterday',
	asTable: 'As a table',
	day: 'Day',
	week: {
		title: 'Next seven days',
		total: (minutes: number) =>
			minutes ? `About ${minutes} min in all, at your speed.` : 'Nothing comes back in these days.',
		time: 'Time',
		minutes: (count: number) => (count ? `${count} min` : '–')
	},
	recall: {
		title: 'What you remember',
		how: 'How often you had it right without help or guessing, counted once a day for each claim, word or skill.',
		byKind: 'By kind of statement',
		bySkill: 'By what was asked',
		recalled: 'Remembered'
	},
	over: {
		title: 'Sessions over time',
		summary: (days: number, right: number, of: number) =>
			`On ${times(days)} you were asked ${plural(of, { one: 'one thing', other: '# things' })} and had ${right} right on the first try.`,
		asked: 'asked',
		right: 'right on the first try',
		sessions: 'Sessions',
		latest: (count: number) => `The latest ${count} days; all quizzes are under Scores.`,
		scores: 'All scores'
	},
	forecast: {
		title: 'What you remember, and what was expected',
		none: 'Nothing has come back on a second day yet. When it does, you see here whether you remember as much as expected.',
		summary: (recalled: number, of: number, expected: number) =>
			`Something came back ${often(of)}. You remembered it ${often(recalled)}; expected was ${often(expected)}.`,
		expected: 'expected',
		recalled: 'remembered',
		chance: 'Expected chance',
		times: 'Times asked',
		bands: { 0: 'under 70%', 70: '70 to 79%', 80: '80 to 89%', 90: '90% or more' } as Record<
			number,
			string
		>
	},
	sure: {
		title: 'How well you judge yourself',
		missing: (of: number, missing: number) =>
			`You have said how sure you were ${often(of)}. After ${missing} more you get a chart here. With fewer answers it would show only luck.`,
		none: 'The quiz can ask how sure you are: guess, think or sure. With 20 such answers you see here whether your “sure” can be trusted.',
		settings: 'Turn it on in Settings',
		how: 'For each word: how many of those answers were right. The band shows how many should be.',
		level: 'You said',
		right: 'Right',
		share: 'Share',
		fits: 'Should be',
		range: (from: number, to: number) => `${from} to ${to}%`,
		percent: (share: number) => `${share}%`,
		never: 'never said',
		all: '100%',
		half: '50%',
		nothing: '0%',
		judged: {
			below: (name: string) => `“${name}” was right less often than the word says.`,
			fits: (name: string) => `“${name}” fits.`,
			above: (name: string) => `“${name}” was right more often than the word says: trust it more.`
		},
		open: 'There are too few answers to tell yet: this could be luck.',
		wrongTitle: 'Sure, but not what it says',
		wrongHow: 'The latest first. A question leaves this list when you get it right.',
		wrongNone: 'None at the moment.',
		askAgain: 'Ask me again',
		askAll: (count: number) => `Ask me these ${count} again`,
		older: (count: number) => `${count} older`
	}
};
